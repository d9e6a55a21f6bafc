import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const page = readFileSync(new URL('../src/content/docs/proof/threat-model.mdx', import.meta.url), 'utf8');
const rows = page.split('\n').filter((line) => /^\| (?!threat|---)/.test(line));

it.each(rows.map((row) => [row]))('%s', (row) => {
  const [, path, name] = /`([^`]+\.test\.ts)`: "([^"]+)" \|$/.exec(row) ?? [];
  expect(path).toBeDefined();
  expect(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')).toContain(name);
});
