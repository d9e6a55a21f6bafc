// The packages as users get them: packs each, looks into the tarballs, installs them with npm into empty projects
// outside the repository, and uses every entry point from there: ESM, CommonJS, TypeScript, command, on every Node.
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { listNodes } from './list-nodes.mjs';
import { checkFiles } from './packages/check-files.mjs';
import { checkLicences } from './packages/check-licences.mjs';
import { checkSample } from './packages/check-sample.mjs';
import { checkTypes } from './packages/check-types.mjs';
import { checkUse, entryPointsOf } from './packages/check-use.mjs';
import { fetchNode } from './packages/fetch-node.mjs';
import { install } from './packages/install.mjs';
import { lintTarball } from './packages/lint-tarball.mjs';
import { packAll } from './packages/pack-all.mjs';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'hseg-packages-')));
const within = (name) => {
  mkdirSync(join(folder, name));
  return join(folder, name, 'project');
};
const problems = [];
// A version between the repository's and the oldest that is promised; it is fetched while the rest goes on.
const fetched = fetchNode(within('node'), '22.x');
try {
  const packages = await step('packed', () => packAll(join(folder, 'tarballs')));
  if (packages) {
    problems.push(...packages.flatMap(checkFiles));
    await step('publint and attw on every tarball', async () => {
      for (const packed of packages) problems.push(...(await lintTarball(packed)));
    });
    const project = within('all');
    const dependencies = Object.fromEntries(packages.map(({ name, tarball }) => [name, `file:${tarball}`]));
    await step('installed with npm', () => install(project, { dependencies }));
    await step('licences', () => {
      const { problems: found, licences } = checkLicences(project);
      problems.push(...found);
      const counts = [...licences].map(([licence, names]) => `${names.length} ${licence}`);
      return counts.join(', ');
    });
    const nodes = [...listNodes(), await fetched].filter((node) => node !== undefined);
    for (const node of nodes)
      await step(`import, require and npx hseg on ${node.version}`, () => checkUse(project, packages, node));
    for (const resolution of ['node16', 'bundler'])
      await step(`TypeScript, ${resolution}`, () => checkTypes(project, packages, resolution));
    await step('the README sample of @hseg/narrative', () => checkSample(within('sample'), packages));
    console.log(`${packages.length} packages, ${entryPointsOf(packages).length} entry points`);
  }
} finally {
  await fetched;
  rmSync(folder, { recursive: true, force: true });
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

/** Does one step, says how long it took, and notes what it throws as a problem. */
async function step(what, action) {
  const start = performance.now();
  try {
    const result = await action();
    const note = typeof result === 'string' ? `: ${result}` : '';
    console.log(`${what}${note} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    return result;
  } catch (error) {
    problems.push(`${what}: ${error.message}`);
    return undefined;
  }
}
