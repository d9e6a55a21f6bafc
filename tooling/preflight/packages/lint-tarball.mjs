import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { root } from '../root.mjs';
import { run } from './run.mjs';

/**
 * What publint (as strict as it can be) and "are the types wrong" say about a tarball: every entry point is found, with
 * its types, by every resolution (node10, node16 from CommonJS and ESM, bundlers).
 *
 * @param {import('./pack-all.mjs').Packed} packed
 * @returns {Promise<string[]>} what is wrong
 */
export async function lintTarball({ name, tarball, manifest }) {
  const bytes = readFileSync(tarball);
  const { messages } = await publint({
    strict: true,
    pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) },
  });
  const problems = messages.map((message) => `${name}: publint: ${formatMessage(message, manifest)}`);
  try {
    await run(process.execPath, [
      join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'),
      tarball,
      '--no-color',
    ]);
  } catch (error) {
    problems.push(`${name}: ${error.message}`);
  }
  return problems;
}
