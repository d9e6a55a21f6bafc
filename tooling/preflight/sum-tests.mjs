// Adds up the counts that each package's test run left and prints them as one line: "12 passed, 0 failed".
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { summaryPath } from '../vitest-config/test-summary.js';
import { root } from './root.mjs';

const tested = ['packages', 'apps', 'tooling']
  .flatMap((parent) => readdirSync(join(root, parent)).map((name) => `${parent}/${name}`))
  .filter((directory) => existsSync(join(root, directory, 'vitest.config.ts')));

if (process.argv.includes('--forget')) {
  for (const directory of tested) rmSync(join(root, directory, summaryPath), { force: true });
} else {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const directory of tested) {
    const path = join(root, directory, summaryPath);
    if (!existsSync(path)) {
      console.error(`${directory}: expected ${summaryPath} after its tests, got none (counted as one failure)`);
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
