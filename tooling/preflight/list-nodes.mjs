import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';
import { root } from './root.mjs';

/**
 * The different versions of Node at hand: the one that runs this, and the first one on the path that the repository did
 * not install itself.
 *
 * @returns {{ path: string, version: string }[]} one or two, the running one first
 */
export function listNodes() {
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = join(root, 'node_modules') + sep;
  const paths = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '' && !folder.startsWith(own) && !folder.includes(`node_modules${sep}.bin`))
    .map((folder) => join(folder, file))
    .filter((path) => existsSync(path));
  const nodes = [{ path: process.execPath, version: process.version }];
  for (const path of paths.slice(0, 1)) {
    const version = spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout?.trim();
    if (version && version !== process.version) nodes.push({ path, version });
  }
  return nodes;
}
