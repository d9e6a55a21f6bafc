import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestFiles } from '../digest-files.mjs';
import { root } from '../root.mjs';
import { strangersEnvironment } from './install.mjs';
import { run } from './run.mjs';

/**
 * On one version of Node: every entry point gives the same names to import and require, and `npx hseg` writes the bytes
 * that this repository's build writes.
 *
 * @param {string} project an installation of all packages
 * @param {readonly import('./pack-all.mjs').Packed[]} packages
 * @param {{ path: string, version: string }} node
 */
export async function checkUse(project, packages, node) {
  const names = JSON.stringify(entryPointsOf(packages));
  const script = join(project, 'load.mjs');
  writeFileSync(
    script,
    `import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
for (const name of ${names}) {
  const [esm, cjs] = [await import(name), require(name)].map((module) => Object.keys(module).filter((key) => key !== '__esModule' && key !== 'default' && key !== 'module.exports').sort().join());
  if (esm !== cjs || esm === '') throw new Error(name + ': expected the same names from import and require, got ' + esm + ' and ' + cjs);
}
`,
  );
  await run(node.path, [script], { cwd: project });

  const { PATH, ...others } = strangersEnvironment(join(project, '..', 'home'));
  const env = { ...others, PATH: [dirname(node.path), PATH].join(process.platform === 'win32' ? ';' : ':') };
  const hseg = (...args) =>
    run('npx', ['--no', '--offline', '--', 'hseg', ...args], {
      cwd: project,
      env,
      shell: process.platform === 'win32',
    });
  const { version } = packages.find(({ name }) => name === 'hseg').manifest;
  const printed = (await hseg('--version')).trim();
  if (printed !== version) throw new Error(`npx hseg --version: expected ${version}, got ${printed}`);

  const [ours, theirs] = ['repository', 'tarball'].map((from) => join(project, `${from}-${node.version}`));
  for (const folder of [ours, theirs]) mkdirSync(folder);
  const sample = (folder) => ['generate', '--records', '100', '--quiet', '--output', join(folder, 'sample.csv')];
  await hseg(...sample(theirs));
  await run(process.execPath, [join(root, 'apps/cli/bin/hseg.js'), ...sample(ours)]);
  const [expected, got] = [ours, theirs].map((folder) => JSON.stringify(digestFiles(folder), null, 2));
  if (got !== expected)
    throw new Error(`npx hseg generate: expected the files of the repository's build\n${expected}\ngot\n${got}`);
}

/** What can be imported: data files are read. */
export function entryPointsOf(packages) {
  return packages.flatMap(({ name, manifest }) =>
    Object.keys(manifest.exports)
      .filter((entryPoint) => !entryPoint.endsWith('.json'))
      .map((entryPoint) => name + entryPoint.slice(1)),
  );
}
