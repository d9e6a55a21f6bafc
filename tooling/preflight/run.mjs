// Everything that CI runs, step by step: `pnpm preflight`. Goes on after a failure, so that one run shows all of them;
// ends with 1 if a step failed. `--without-tests` leaves out the tests, for a caller that has just run them.
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { root } from './root.mjs';

const turbo = (...tasks) => ['node_modules/turbo/bin/turbo', 'run', ...tasks, '--output-logs=new-only'];
const steps = [
  ['format and lint', ['node_modules/@biomejs/biome/bin/biome', 'ci', '.']],
  ['types', turbo('check', '--continue')],
  ['tests', turbo('test', '--continue')],
  ['build', turbo('build')],
  ['API reports', ['tooling/api-reports/write.mjs', '--check']],
  ['sizes for browsers', ['node_modules/size-limit/bin.js']],
  ['packed packages', ['tooling/preflight/check-packages.mjs']],
  ['same bytes on every Node', ['tooling/preflight/check-same-bytes.mjs']],
].filter(([name]) => !(name === 'tests' && process.argv.includes('--without-tests')));

const results = steps.map(([name, command]) => {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const { status, error } = spawnSync(process.execPath, command, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error) console.error(error.message);
  return { name, passed: status === 0, seconds: (performance.now() - start) / 1000 };
});

console.log('');
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name} (${seconds.toFixed(1)} s)`);
}
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
