import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { benchmarkFigures, observed } from '../src/benchmarks/benchmark-figures.ts';

const page = readFileSync(new URL('../src/content/docs/proof/benchmarks.mdx', import.meta.url), 'utf8');

it('every check that the page quotes was kept by the script', () => {
  const quoted = [...page.matchAll(/observed\('([\w-]+)'\)/g)].map(([, check]) => check);
  expect(quoted.length).toBeGreaterThan(5);
  for (const check of quoted) expect(observed(check)).not.toBe('');
  expect(() => observed('nothing')).toThrow(RangeError);
});

it('the figures are of a whole dataset, five dimensions and no machine by name', () => {
  expect(benchmarkFigures.records).toBe(50_000);
  expect(benchmarkFigures.dimensions).toHaveLength(5);
  expect(Object.keys(benchmarkFigures.machine).sort()).toEqual(['cores', 'node']);
  expect(JSON.stringify(benchmarkFigures)).not.toMatch(/\/tmp|\/home|\/root/);
});
