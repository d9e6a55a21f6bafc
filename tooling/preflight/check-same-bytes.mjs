// The built command writes the same files on every Node at hand (the repository's own and the system's).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestFiles } from './digest-files.mjs';
import { listNodes } from './list-nodes.mjs';
import { root } from './root.mjs';

const folder = mkdtempSync(join(tmpdir(), 'hseg-same-bytes-'));
try {
  const nodes = listNodes();
  const outputs = nodes.map(({ path, version }) => {
    const output = join(folder, version, 'sample.csv');
    const command = [
      join(root, 'apps/cli/bin/hseg.js'),
      'generate',
      '--records',
      '1000',
      '--output',
      output,
      '--quiet',
    ];
    const { status, stderr, error } = spawnSync(path, command, { encoding: 'utf8' });
    if (status !== 0)
      throw new Error(`hseg generate on ${version}: expected exit code 0, got ${status}\n${error ?? stderr}`);
    return digestFiles(join(folder, version));
  });
  for (const [index, output] of outputs.entries()) {
    const [expected, got] = [outputs[0], output].map((files) => JSON.stringify(files, null, 2));
    if (got !== expected)
      throw new Error(`expected the files of ${nodes[0].version}\n${expected}\ngot on ${nodes[index].version}\n${got}`);
  }
  const versions = nodes.map(({ version }) => version).join(' and ');
  console.log(
    `${Object.keys(outputs[0]).length} files of 1,000 records: ${nodes.length > 1 ? 'the same' : 'written'} on ${versions}`,
  );
  if (nodes.length === 1) console.log('(no second version of Node on the path: nothing to compare with)');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
