import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files that every tarball has beside what `files` names. */
const ALWAYS = ['LICENSE', 'README.md', 'package.json'];

/**
 * A tarball holds what its package.json promises, and nothing else: every target is there, no file beside `files`, no
 * test, no map that names a source that is not in it, no version that only the workspace understands.
 *
 * @param {import('./pack-all.mjs').Packed} packed
 * @returns {string[]} what is wrong
 */
export function checkFiles({ name, path, manifest }) {
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(path.length + 1)
        .replaceAll('\\', '/'),
    );
  const isPromised = (file) =>
    ALWAYS.includes(file) || manifest.files.some((one) => file === one || file.startsWith(`${one}/`));
  const { main, module, types, bin = {}, exports = {}, typesVersions = {}, dependencies, devDependencies } = manifest;
  const targets = [main, module, types, Object.values(bin), leaves(exports), leaves(typesVersions)];
  return [
    ...ALWAYS.filter((file) => !files.includes(file)).map((file) => `expected ${file} in the tarball, got none`),
    ...files.filter((file) => !isPromised(file)).map((file) => `expected only what "files" names, got ${file}`),
    ...files
      .filter((file) => /(^|\/)(test|__tests__)\/|\.(test|spec)\.|\.tsbuildinfo$/.test(file))
      .map((file) => `expected no test, got ${file}`),
    ...targets
      .flat()
      .filter((target) => target !== undefined && !existsSync(join(path, target)))
      .map((target) => `expected ${target} in the tarball, got no file`),
    ...Object.entries({ ...dependencies, ...devDependencies })
      .filter(([, range]) => /^(workspace|catalog):/.test(range))
      .map(([dependency, range]) => `expected a version of ${dependency}, got ${range}`),
    ...files.flatMap((file) => lostSources(path, file)),
  ].map((problem) => `${name}: ${problem}`);
}

/** What a map names, and what a built file names as its map, has to be there. */
function lostSources(path, file) {
  if (!/\.(c?js|map)$/.test(file)) return [];
  const text = readFileSync(join(path, file), 'utf8');
  const named = file.endsWith('.map')
    ? JSON.parse(text).sources
    : [...text.matchAll(/^\/\/# sourceMappingURL=(\S+)/gm)].map(([, url]) => url);
  return named
    .filter((one) => !existsSync(join(path, dirname(file), one)))
    .map((one) => `${file}: expected ${one} in the tarball, got no file`);
}

function leaves(value) {
  return typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(leaves);
}
