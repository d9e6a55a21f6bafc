import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { seedsLine } from '../src/seeds-line.ts';

const folder = new URL('../../../.changeset/', import.meta.url);
const changesets = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');

test.each(changesets)('.changeset/%s says whether seeds give what they gave', (name) => {
  expect(seedsLine(readFileSync(new URL(name, folder), 'utf8'))).toBeDefined();
});

test.each([
  ['none', 'A new check.\n'],
  ['one without a reason', 'Seeds: changed.\n'],
  ['one with a reason that is none', 'Seeds: changed, because.\n'],
  ['two', 'Seeds: unchanged.\n\nSeeds: changed, because the texts are others.\n'],
  ['another word', 'Seeds: same.\n'],
])('a line about seeds is missed: %s', (_, changeset) => {
  expect(seedsLine(changeset)).toBeUndefined();
});

test.each(['Seeds: unchanged.', 'Seeds: changed, because the texts are others.'])('is found: %s', (line) => {
  expect(seedsLine(`---\n"hseg": minor\n---\n\nSomething.\n\n${line}\n`)).toBe(line);
});
