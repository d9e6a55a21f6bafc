import { join } from 'node:path';
import { install } from './install.mjs';
import { run } from './run.mjs';

/**
 * Gets a version of Node as the npm package `node`, into a folder of its own.
 *
 * @param {string} folder
 * @param {string} range e.g. `22.x`
 * @returns {Promise<{ path: string, version: string } | undefined>} nothing when it cannot be had, which is said
 */
export async function fetchNode(folder, range) {
  try {
    await install(folder, { dependencies: { node: range } });
    const path = join(folder, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return { path, version: (await run(path, ['--version'])).trim() };
  } catch (error) {
    console.log(
      `(Node ${range} could not be had, nothing was tried on it: ${error.message.trim().split('\n').at(-1)})`,
    );
    return undefined;
  }
}
