import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { afterAll, describe, expect, it, vi } from 'vitest';

const PACKAGES = [
  'random',
  'schema',
  'content',
  'english',
  'population',
  'narrative',
  'text-variation',
  'generator',
  'validator',
];
const samples = new URL('./.samples/', import.meta.url);

afterAll(() => rmSync(samples, { recursive: true, force: true }));

/** What `console.log` prints. */
const print = (values: unknown[]): string =>
  values.map((value) => (typeof value === 'string' ? value : inspect(value))).join(' ');

describe.each(PACKAGES)('the README of @hseg/%s', (name) => {
  const text = readFileSync(new URL(`../../../packages/${name}/README.md`, import.meta.url), 'utf8');
  const blocks = [...text.matchAll(/```ts\n([\s\S]*?)```\n+```text\n([\s\S]*?)```/g)];

  it('shows at least one sample with its output, and no sample without', () => {
    expect(blocks.length).toBeGreaterThan(0);
    expect([...text.matchAll(/```ts\n/g)]).toHaveLength(blocks.length);
  });

  it.each(blocks.map(([, code, output], index) => [index + 1, code, output] as const))(
    'prints what sample %i shows',
    async (index, code, output) => {
      mkdirSync(samples, { recursive: true });
      const file = new URL(`${name}-${index}.ts`, samples);
      writeFileSync(file, code);
      const lines: string[] = [];
      const log = vi.spyOn(console, 'log').mockImplementation((...values) => lines.push(print(values)));
      try {
        await import(/* @vite-ignore */ file.href);
      } finally {
        log.mockRestore();
      }
      expect(`${lines.join('\n')}\n`).toBe(output);
    },
  );
});
