import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './install.mjs';
import { run } from './run.mjs';

const SHOWN = ['@hseg/narrative', '@hseg/content', '@hseg/english'];

/**
 * `npm install @hseg/narrative @hseg/content @hseg/english` and nothing else, then the sample of the README as a script:
 * it prints what the README shows.
 *
 * @param {string} project the folder to make
 * @param {readonly import('./pack-all.mjs').Packed[]} packages
 */
export async function checkSample(project, packages) {
  const ours = packages.filter(({ name }) => name.startsWith('@hseg/'));
  const isShown = ({ name }) => SHOWN.includes(name);
  const tarballs = (list) => Object.fromEntries(list.map(({ name, tarball }) => [name, `file:${tarball}`]));
  await install(project, {
    dependencies: tarballs(ours.filter(isShown)),
    // What they depend on comes from the tarballs, too, in place of the registry.
    overrides: tarballs(ours.filter((one) => !isShown(one))),
  });
  const installed = readdirSync(join(project, 'node_modules/@hseg')).sort().join();
  if (installed !== 'content,english,narrative,random,schema')
    throw new Error(`expected content, english, narrative and what they need, random and schema, got ${installed}`);

  const readme = readFileSync(join(project, 'node_modules/@hseg/narrative/README.md'), 'utf8');
  const [, code, shown] = /```ts\n([\s\S]*?)```\n+```text\n([\s\S]*?)```/.exec(readme) ?? [];
  if (code === undefined)
    throw new Error('expected a sample with its output in the README of @hseg/narrative, got none');
  writeFileSync(join(project, 'sample.mjs'), code);
  const printed = await run(process.execPath, ['sample.mjs'], { cwd: project });
  if (printed !== shown) throw new Error(`expected the sample to print\n${shown}\ngot\n${printed}`);
}
