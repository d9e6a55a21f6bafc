import type { ViteUserConfig } from 'vitest/config';

/** Vite options that resolve the workspace's packages to their sources. */
export const resolveSources: Pick<ViteUserConfig, 'resolve' | 'ssr'>;

/**
 * The vitest configuration of a package: tests are `test/**\/*.test.ts`, other packages resolve to their sources, and
 * the counts go to `node_modules/.cache/hseg/test-summary.json`.
 *
 * @param test vitest options that replace those of the preset
 */
export function packageTests(test?: ViteUserConfig['test']): ViteUserConfig;

/**
 * The same for end-to-end tests, `e2e/**\/*.test.ts`, one file after the other; the counts go to
 * `node_modules/.cache/hseg/end-to-end-summary.json`.
 *
 * @param test vitest options that replace those of the preset
 */
export function endToEndTests(test?: ViteUserConfig['test']): ViteUserConfig;
