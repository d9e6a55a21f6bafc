import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { entryPointsOf } from './check-use.mjs';
import { run } from './run.mjs';

const RESOLUTIONS = {
  node16: { module: 'node16', files: ['consumer.mts', 'consumer.cts'] },
  bundler: { module: 'esnext', files: ['consumer.mts'] },
};

/**
 * The declarations of every entry point hold together under one of TypeScript's resolutions, with nothing skipped.
 *
 * @param {string} project an installation of all packages
 * @param {readonly import('./pack-all.mjs').Packed[]} packages
 * @param {'node16' | 'bundler'} resolution
 */
export async function checkTypes(project, packages, resolution) {
  const { module, files } = RESOLUTIONS[resolution];
  const names = entryPointsOf(packages);
  const imports = names.map((name, index) => `import * as module${index} from '${name}';`).join('\n');
  const uses = names.map((_, index) => `module${index}`).join(', ');
  for (const file of files) writeFileSync(join(project, file), `${imports}\nexport const all = [${uses}];\n`);
  const compilerOptions = {
    module,
    moduleResolution: resolution,
    target: 'es2022',
    lib: ['es2022', 'dom'],
    types: [],
    strict: true,
    noEmit: true,
    skipLibCheck: false,
  };
  const settings = join(project, `tsconfig.${resolution}.json`);
  writeFileSync(settings, JSON.stringify({ compilerOptions, files }));
  await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', settings]);
}
