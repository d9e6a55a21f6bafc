// `pnpm recipes`: runs the recipes of the guide "Train" on a dataset made by the built command, and compares what they
// print with figures.json, which the page shows.
//
//   pnpm recipes            compares; exit code 1 where a figure differs
//   pnpm recipes --update   writes figures.json anew
//
// Needs Debian's python3-pandas and python3-sklearn, or the same from elsewhere; PYTHON names another interpreter.
// Ten thousand records hold 500 of Crisis, 300 of them in the three test sets: fewer, and one record moves a figure.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { differences, parseFigures } from './figures.mjs';

const RECORDS = 10_000;
const SEED = 42;

const here = fileURLToPath(new URL('.', import.meta.url));
const hseg = fileURLToPath(new URL('../../cli/bin/hseg.js', import.meta.url));
const committed = join(here, 'figures.json');
const python = process.env.PYTHON ?? (existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3');

const folder = mkdtempSync(join(tmpdir(), 'hseg-recipes-'));
try {
  process.exitCode = main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function main() {
  const versions = pythonVersions();
  if (versions === undefined) return 1;
  const stem = join(folder, 'dataset');
  const made = run(process.execPath, [
    hseg,
    'generate',
    ...['--records', String(RECORDS), '--seed', String(SEED), '--output', `${stem}.csv`, '--annotations', '--quiet'],
  ]);
  if (made === undefined) return 1;

  const recipes = {};
  for (const file of readdirSync(here).sort()) {
    if (!file.endsWith('.py')) continue;
    const started = performance.now();
    const printed = run(python, [join(here, file), stem]);
    if (printed === undefined) return 1;
    console.log(`${file}, ${((performance.now() - started) / 1000).toFixed(1)} s\n${printed}`);
    recipes[file.slice(0, -'.py'.length)] = parseFigures(printed);
  }

  if (process.argv.includes('--update')) {
    const figures = { command: 'pnpm recipes', records: RECORDS, seed: SEED, versions, recipes };
    writeFileSync(committed, `${JSON.stringify(figures, null, 2)}\n`);
    console.log('figures.json written');
    return 0;
  }
  const faults = differences(JSON.parse(readFileSync(committed, 'utf8')).recipes, recipes);
  for (const fault of faults) console.error(fault);
  console.log(faults.length === 0 ? 'figures.json holds' : 'figures.json is out of date: pnpm recipes --update');
  return faults.length === 0 ? 0 : 1;
}

/** Versions of Python and its modules, or undefined, with a message, where one is missing. */
function pythonVersions() {
  const script =
    'import json, platform, pandas, sklearn; print(json.dumps({"python": platform.python_version(), "pandas": pandas.__version__, "scikit-learn": sklearn.__version__}))';
  const answer = spawnSync(python, ['-c', script], { encoding: 'utf8' });
  if (answer.status === 0) return JSON.parse(answer.stdout);
  const reason = answer.error?.message ?? answer.stderr.trim().split('\n').at(-1);
  console.error(`The recipes need Python with pandas and scikit-learn; ${python} says: ${reason}`);
  console.error('On Debian and Ubuntu: apt-get install python3-pandas python3-sklearn');
  return undefined;
}

/** What a program printed, or undefined, with its message, where it failed. */
function run(program, args) {
  // One thread a library: more of them stand in each other's way on matrices as small as these.
  const env = { ...process.env, OPENBLAS_NUM_THREADS: '1', OMP_NUM_THREADS: '1' };
  const answer = spawnSync(program, args, { encoding: 'utf8', env, cwd: folder });
  if (answer.status === 0) return answer.stdout;
  console.error(`${program} ${args.join(' ')} failed: ${answer.error?.message ?? answer.stderr}`);
  return undefined;
}
