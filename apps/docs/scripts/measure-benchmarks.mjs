// Measures what the page "Benchmarks" shows, and writes src/benchmarks/figures.json:
//
//   node apps/docs/scripts/measure-benchmarks.mjs [--rounds 5]
//
// Runs the built command, as a process of its own, in a temporary folder: generates 50,000 records and validates them, in
// turn. Of the rounds the fastest counts: whatever else the machine does can only add to it. The quality figures are those
// of the validator's report and do not depend on the machine.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const RECORDS = 50_000;
const SEED = 42;

/** Checks whose observations the page shows, in this order. */
const SHOWN = [
  'duplicates',
  'near-duplicates',
  'skeletons',
  'shared-runs',
  'distinct-bigrams',
  'distinct-trigrams',
  'moving-average-ttr',
  'compression',
  'openings',
  'reliability',
  'structure',
  'keyword-rule',
  'length-shortcut',
  'tier-from-text',
];

const hseg = fileURLToPath(new URL('../../cli/bin/hseg.js', import.meta.url));
const reportUsage = new URL('../../../tooling/bench/report-usage.mjs', import.meta.url).href;
const target = fileURLToPath(new URL('../src/benchmarks/figures.json', import.meta.url));
const rounds = Number(parseArgs({ options: { rounds: { type: 'string', default: '5' } } }).values.rounds);

const folder = mkdtempSync(join(tmpdir(), 'hseg-benchmarks-'));
const data = join(folder, 'dataset.csv');
const reportFile = join(folder, 'report.json');
try {
  const generate = [];
  const validate = [];
  for (let round = 0; round < rounds; round++) {
    generate.push(
      measure(['generate', '--records', String(RECORDS), '--seed', String(SEED), '--output', data, '--quiet']),
    );
    validate.push(measure(['validate', data, '--report', reportFile, '--quiet']));
  }
  const report = JSON.parse(readFileSync(reportFile, 'utf8'));
  const checks = report.dimensions.flatMap((dimension) => dimension.checks);
  const figures = {
    command: 'node apps/docs/scripts/measure-benchmarks.mjs',
    records: RECORDS,
    seed: SEED,
    rounds,
    machine: { cores: availableParallelism(), node: process.version },
    bytes: statSync(data).size,
    generate: fastest(generate),
    validate: fastest(validate),
    overall: report.overall,
    dimensions: report.dimensions.map(({ id, title, score }) => ({ id, title, score })),
    checks: SHOWN.map((id) => {
      const check = checks.find((one) => one.id === id);
      if (!check) throw new Error(`expected a check ${id} in the report`);
      const { title, observed, target, human } = check;
      return { id, title, observed, target, ...(human && { human }) };
    }),
  };
  writeFileSync(target, `${JSON.stringify(figures, null, 2)}\n`);
  console.log(`${target}\n`, figures.generate, figures.validate, figures.overall);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Runs the command: seconds by the clock, seconds of the processor, peak memory in MB. */
function measure(args) {
  const usage = join(folder, 'usage.json');
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', reportUsage, hseg, ...args], {
    encoding: 'utf8',
    env: { ...process.env, HSEG_BENCH_USAGE: usage },
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`hseg ${args.join(' ')}: expected exit code 0, got ${status}\n${stderr}`);
  const { cpu, peak } = JSON.parse(readFileSync(usage, 'utf8'));
  return { seconds, processorSeconds: cpu, peakMegabytes: peak };
}

/** Of each figure the least of all rounds; of the memory, which nothing disturbs, the most. */
function fastest(runs) {
  const all = (field) => runs.map((run) => run[field]);
  const rounded = (value, digits) => Number(value.toFixed(digits));
  return {
    seconds: rounded(Math.min(...all('seconds')), 2),
    processorSeconds: rounded(Math.min(...all('processorSeconds')), 2),
    peakMegabytes: rounded(Math.max(...all('peakMegabytes')), 0),
  };
}
