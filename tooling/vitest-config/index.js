import { defineConfig } from 'vitest/config';
import { endToEndSummaryPath, TestSummary } from './test-summary.js';

// `@hseg/source` is the condition under which the packages export their sources, so that no test needs a build. Naming
// conditions replaces Vite's own, so those that it uses for Node stand behind it.
const conditions = ['@hseg/source', 'module', 'node', 'development|production'];

export const resolveSources = { resolve: { conditions }, ssr: { resolve: { conditions } } };

export function packageTests(test = {}) {
  return defineConfig({
    ...resolveSources,
    test: {
      include: ['test/**/*.test.ts'],
      reporters: ['default', new TestSummary()],
      // No test is timed: a busy machine may take as long as it likes, short of hanging.
      testTimeout: 300_000,
      hookTimeout: 300_000,
      ...test,
    },
  });
}

export function endToEndTests(test = {}) {
  return packageTests({
    include: ['e2e/**/*.test.ts'],
    reporters: ['default', new TestSummary(endToEndSummaryPath)],
    // One browser at a time: what is looked at is the page, not how it fares beside others.
    fileParallelism: false,
    ...test,
  });
}
