// `pnpm bench`: what a dataset costs as a whole process, beside the floor below which no program of Node can come.
//
//   pnpm bench [--records 50000] [--rounds 5] [--long]
//
// Builds, then runs in turn, each as a process of its own: a script that writes as many bytes from a ready buffer (the
// floor), and `hseg generate` with labels; then a script that reads the data file, and `hseg validate` on it. Prints tables
// and ends with 0: a time is read by a person, not tested.
// `--long` adds the peak memory of a million records, which must not grow with their number.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '50000' },
    rounds: { type: 'string', default: '5' },
    long: { type: 'boolean', default: false },
  },
});
const records = Number(values.records);
const rounds = Number(values.rounds);
const folder = mkdtempSync(join(tmpdir(), 'hseg-bench-'));
const validated = mkdtempSync(join(tmpdir(), 'hseg-bench-'));

try {
  build();
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
  const first = generate(records);
  const bytes = outputBytes();
  const floorRuns = [];
  const generateRuns = [];
  for (let round = 0; round < rounds; round++) {
    floorRuns.push(measure('floor.mjs', [join(folder, 'floor.bin'), String(bytes)]));
    generateRuns.push(generate(records));
  }
  const data = join(validated, 'dataset.csv');
  measure(join(root, 'apps/cli/bin/hseg.js'), [
    'generate',
    '--records',
    String(records),
    '--output',
    data,
    '--quiet',
    '--labels',
    'none',
  ]);
  const readRuns = [];
  const validateRuns = [];
  for (let round = 0; round < rounds; round++) {
    readRuns.push(measure('read-floor.mjs', [data]));
    validateRuns.push(
      measure(join(root, 'apps/cli/bin/hseg.js'), [
        'validate',
        data,
        '--report',
        join(folder, 'report.json'),
        '--quiet',
      ]),
    );
  }
  const rows = [
    row(`floor: ${megabytes(bytes)} from a ready buffer`, floorRuns),
    row(`hseg generate, ${grouped(records)} records`, generateRuns),
    row('floor: reading the data file', readRuns),
    row(`hseg validate, ${grouped(records)} rows`, validateRuns),
  ];
  if (values.long) rows.push(row(`hseg generate, ${grouped(1_000_000)} records`, [generate(1_000_000)]));
  printTable(['', 'wall min s', 'wall median s', 'cpu min s', 'cpu median s', 'peak MB'], rows);
  console.log(
    `\nratio to the floor, generate: ${ratios(generateRuns, floorRuns)}; validate: ${ratios(validateRuns, readRuns)}`,
  );
  console.log(`${rounds} rounds in turn after one warm-up (${first.wall.toFixed(2)} s)`);

  function ratios(runs, floor) {
    const ratio = (field, of) => (of(runs.map((run) => run[field])) / of(floor.map((run) => run[field]))).toFixed(1);
    return ['wall', 'cpu']
      .map((field) => `${field} min ${ratio(field, least)}, median ${ratio(field, median)}`)
      .join('; ');
  }
} finally {
  for (const path of [folder, validated]) rmSync(path, { recursive: true, force: true });
}

function build() {
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/turbo/bin/turbo'), 'run', 'build', '--output-logs=errors-only'],
    { cwd: root, stdio: 'inherit' },
  );
  if (status !== 0) throw new Error(`turbo run build: expected exit code 0, got ${status}`);
}

function generate(count) {
  return measure(join(root, 'apps/cli/bin/hseg.js'), [
    'generate',
    '--records',
    String(count),
    '--output',
    join(folder, 'dataset.csv'),
    '--quiet',
  ]);
}

/** Runs a script as a process: seconds by the clock, seconds of the processor, peak memory in MB. */
function measure(script, args) {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  const usage = join(folder, 'usage.json');
  const command = [
    '--import',
    new URL('report-usage.mjs', import.meta.url).href,
    script.endsWith('floor.mjs') ? fileURLToPath(new URL(script, import.meta.url)) : script,
    ...args,
  ];
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    env: { ...process.env, HSEG_BENCH_USAGE: usage },
  });
  const wall = (performance.now() - start) / 1000;
  if (status !== 0 || !existsSync(usage))
    throw new Error(`${script} ${args.join(' ')}: expected exit code 0, got ${status}\n${stderr}`);
  const { cpu, peak } = JSON.parse(readFileSync(usage, 'utf8'));
  rmSync(usage);
  return { wall, cpu, peak };
}

function outputBytes() {
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}

function row(name, runs) {
  const [wall, cpu, peak] = ['wall', 'cpu', 'peak'].map((field) => runs.map((run) => run[field]));
  return [
    name,
    least(wall).toFixed(3),
    median(wall).toFixed(3),
    least(cpu).toFixed(3),
    median(cpu).toFixed(3),
    Math.max(...peak).toFixed(0),
  ];
}

function least(numbers) {
  return Math.min(...numbers);
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function grouped(number) {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

function printTable(header, rows) {
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((cells) => cells[column].length)));
  for (const cells of [header, ...rows]) {
    console.log(
      cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '),
    );
  }
}
