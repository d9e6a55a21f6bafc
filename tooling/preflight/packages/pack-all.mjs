import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { run } from './run.mjs';

/**
 * @typedef {object} Packed
 * @property {string} name
 * @property {any} manifest the package.json inside the tarball
 * @property {string} tarball
 * @property {string} path the tarball unpacked
 */

/**
 * Packs every package that is published, as publishing would, and unpacks the tarballs beside them.
 *
 * @param {string} folder
 * @returns {Promise<Packed[]>}
 */
export async function packAll(folder) {
  const directories = ['packages', 'apps']
    .flatMap((parent) => readdirSync(join(root, parent)).map((name) => join(root, parent, name)))
    .filter(isPublished);
  return Promise.all(directories.map((directory) => pack(directory, folder)));
}

function isPublished(directory) {
  const path = join(directory, 'package.json');
  return existsSync(path) && !JSON.parse(readFileSync(path, 'utf8')).private;
}

async function pack(directory, folder) {
  const { name } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  const tarballs = join(folder, name.replace('/', '-'));
  mkdirSync(tarballs, { recursive: true });
  await run(process.execPath, [pnpm(), 'pack', '--pack-destination', tarballs], { cwd: directory });
  const [tarball] = readdirSync(tarballs);
  // Run beside the tarball: some tars take the colon of a Windows path for a host.
  await run('tar', ['-xzf', tarball], { cwd: tarballs });
  const path = join(tarballs, 'package');
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  return { name, manifest, tarball: join(tarballs, tarball), path };
}

function pnpm() {
  const path = process.env.npm_execpath ?? '';
  if (!/pnpm\.c?js$/.test(path))
    throw new Error('expected to be run by pnpm (pnpm preflight), which names itself in npm_execpath');
  return path;
}
