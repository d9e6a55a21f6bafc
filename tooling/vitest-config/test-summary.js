import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where a package leaves its counts, relative to the package. */
export const summaryPath = 'node_modules/.cache/hseg/test-summary.json';

/** Where a package leaves those of its end-to-end tests. */
export const endToEndSummaryPath = 'node_modules/.cache/hseg/end-to-end-summary.json';

/**
 * A vitest reporter that writes how many tests passed, failed and were skipped, so that CI can add the packages up.
 * A test file that cannot be loaded and an error outside a test count as one failure each.
 */
export class TestSummary {
  #root = '.';
  #path;

  /** @param path where the counts go, relative to the package */
  constructor(path = summaryPath) {
    this.#path = path;
  }

  onInit(vitest) {
    this.#root = vitest.config.root;
  }

  onTestRunEnd(testModules, unhandledErrors) {
    const summary = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const testModule of testModules) {
      if (testModule.errors().length > 0) summary.failed += 1;
      for (const test of testModule.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') summary.passed += 1;
        else if (state === 'failed') summary.failed += 1;
        else summary.skipped += 1;
      }
    }
    const path = join(this.#root, this.#path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${JSON.stringify(summary)}\n`);
  }
}
