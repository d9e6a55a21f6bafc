import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineConfig } from 'tsup';

/**
 * Turns an imported JSON file into one `JSON.parse` of a string: V8 reads that faster than the same data written as an
 * object literal, and a bundler that does not use it may drop it.
 */
const jsonAsText = {
  name: 'json-as-text',
  setup(build) {
    build.onLoad({ filter: /\.json$/ }, async ({ path }) => {
      const compact = JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
      return { contents: `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(compact)});`, loader: 'js' };
    });
  },
};

/** Libraries that the command line carries in its own files; their licences go along. */
const BUNDLED = ['zod'];

/** Writes the licences of bundled libraries beside the build. */
async function writeLicences(names) {
  const texts = await Promise.all(
    names.map(async (name) => `${name}\n\n${await readFile(join('node_modules', name, 'LICENSE'), 'utf8')}`),
  );
  await writeFile(join('dist', 'THIRD-PARTY-NOTICES.txt'), texts.join('\n----\n\n'));
}

const shared = {
  clean: true,
  sourcemap: true,
  // The sources are published beside the build, so the maps need not repeat them.
  esbuildOptions: (options) => {
    options.sourcesContent = false;
  },
  treeshake: true,
  splitting: true,
  // `fs` instead of `node:fs` could be somebody's package.
  removeNodeProtocol: false,
  silent: true,
};

export function libraryBuild(entry) {
  return defineConfig({
    ...shared,
    entry,
    format: ['esm', 'cjs'],
    dts: true,
    platform: 'neutral',
    target: 'es2022',
    external: [/^node:/],
    esbuildPlugins: [jsonAsText],
  });
}

/** Without maps: they would name the sources of other packages, which are not published with the command. */
export function commandLineBuild(entry, afterwards) {
  return defineConfig({
    ...shared,
    sourcemap: false,
    entry,
    format: ['esm'],
    dts: false,
    platform: 'node',
    target: 'node20',
    // One file loads faster than a hundred: zod alone takes 35 ms as it is installed, 10 ms bundled.
    noExternal: [/^@hseg\//, ...BUNDLED],
    // csv-stringify belongs to writers that the command line does not use; nothing is imported for its side effects.
    treeshake: { moduleSideEffects: 'no-external' },
    onSuccess: async () => {
      await writeLicences(BUNDLED);
      execFileSync(process.execPath, [afterwards], { stdio: 'inherit' });
    },
    esbuildPlugins: [jsonAsText],
  });
}
