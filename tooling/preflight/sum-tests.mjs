// Adds up the counts that each package's test run left and prints them as one line: "12 passed, 0 failed".
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { endToEndSummaryPath, summaryPath } from '../vitest-config/test-summary.js';
import { root } from './root.mjs';

const directories = ['packages', 'apps', 'tooling'].flatMap((parent) =>
  readdirSync(join(root, parent)).map((name) => `${parent}/${name}`),
);
const withConfig = (name) => directories.filter((directory) => existsSync(join(root, directory, name)));
const summaries = [
  ...withConfig('vitest.config.ts').map((directory) => `${directory}/${summaryPath}`),
  ...withConfig('vitest.e2e.config.ts').map((directory) => `${directory}/${endToEndSummaryPath}`),
];

if (process.argv.includes('--forget')) {
  for (const summary of summaries) rmSync(join(root, summary), { force: true });
} else {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const summary of summaries) {
    const path = join(root, summary);
    if (!existsSync(path)) {
      console.error(`expected ${summary} after the tests, got none (counted as one failure)`);
      total.failed += 1;
      continue;
    }
    const { passed, failed, skipped } = JSON.parse(readFileSync(path, 'utf8'));
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
}
