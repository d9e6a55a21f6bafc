import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ContentError } from '@hseg/schema';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { content } from '../src/index.ts';
import { loadContent } from '../src/node/index.ts';

const HOSPITAL = 'name: Your Hospital\ndomain: Healthcare\nemployee_count: 50000\n';
const BOMB = `a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n${Array.from(
  { length: 12 },
  (_, level) => `a${level + 1}: &a${level + 1} [${Array(10).fill(`*a${level}`).join(', ')}]\n`,
).join('')}`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hseg-threats-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (name: string, text: string): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};

/** What the user is told; anything but a `ContentError` is a fault of ours. */
async function refusal(): Promise<string> {
  const error = await loadContent(folder, content).then(
    () => undefined,
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(ContentError);
  expect((error as Error).message.length).toBeLessThan(20_000);
  return (error as Error).message;
}

describe('a folder of content that means harm is refused', () => {
  it.each<[string, string, string, RegExp]>([
    ['aliases of aliases (a YAML bomb)', 'organizations/a.yml', BOMB, /Excessive alias count/],
    [
      'brackets in brackets, twenty thousand deep',
      'organizations/a.yml',
      `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`,
      /a\.yml:1:\d+: /,
    ],
    [
      'a hundred thousand keys',
      'organizations/a.yml',
      Array.from({ length: 100_000 }, (_, index) => `k${index}: 1\n`).join(''),
      /expected a known key/,
    ],
    ['a file of 6 MB', 'organizations/a.yml', `# ${'x'.repeat(6_000_000)}\n${HOSPITAL}`, /at most 5 MB, got 7 MB/],
    ['a type of its own', 'organizations/a.yml', '!!js/function x', /Unresolved tag/],
    ['__proto__', 'organizations/a.yml', `${HOSPITAL}__proto__: { polluted: true }\n`, /expected a key, got __proto__/],
    ['constructor as a key', 'organizations/a.yml', `${HOSPITAL}constructor: { x: 1 }\n`, /expected a known key/],
    ['constructor as an id', 'organizations/a.yml', `${HOSPITAL}archetype: constructor\n`, /archetype: expected an id/],
    ['constructor as a file', 'organizations/constructor.yml', HOSPITAL, /expected a file name/],
    ['__proto__ among records', 'phrases.yml', '__proto__: [a phrase]\n', /expected a key, got __proto__/],
    ['1e308 employees', 'organizations/a.yml', HOSPITAL.replace('50000', '1e308'), /at most 1000000000/],
    ['infinitely many employees', 'organizations/a.yml', HOSPITAL.replace('50000', '.inf'), /expected a number/],
    ['a weight that overflows', 'organizations/a.yml', `${HOSPITAL}weight: 1e308\n`, /expected a weight from/],
    ['a weight that vanishes', 'organizations/a.yml', `${HOSPITAL}weight: 1e-308\n`, /expected a weight from/],
    [
      'escape codes of terminals',
      'organizations/a.yml',
      HOSPITAL.replace('Your Hospital', '"\\e[2J"'),
      /no control characters, got U\+001b/,
    ],
    ['a NUL byte', 'organizations/a.yml', HOSPITAL.replace('Your', 'Yo\0ur'), /no control characters, got U\+0000/],
    ['a formula as a name', 'organizations/a.yml', HOSPITAL.replace('Your', '=1+2'), /does not start with = \+ - or @/],
    [
      'a formula as a phrase',
      'organizations/a.yml',
      `${HOSPITAL}cultural_phrases: ['=HYPERLINK(1)']\n`,
      /does not start with = \+ - or @/,
    ],
    ['a path as a name', 'organizations/a..%2f..%2fetc.yml', HOSPITAL, /expected a file name/],
    [
      'a template of a million options',
      'scenarios/a.yml',
      `Healthcare:\n  crisis:\n    - 'A [${'a|'.repeat(1_000_000)}b] c'\n`,
      /at most 10000 characters/,
    ],
  ])('%s', async (_, name, text, message) => {
    write(name, text);
    expect(await refusal()).toMatch(message);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.skipIf(process.platform === 'win32')('a link to a device, which would be read for ever', async () => {
    mkdirSync(join(folder, 'organizations'));
    symlinkSync('/dev/zero', join(folder, 'organizations/a.yml'));
    expect(await refusal()).toMatch(/got something that is no file/);
  });
});
