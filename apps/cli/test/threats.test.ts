import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from './run.ts';

let outside: string;
let folder: string;
beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'hseg-threats-'));
  folder = join(outside, 'downloaded');
  mkdirSync(folder);
});
afterEach(() => rmSync(outside, { recursive: true }));

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
const configure = (text: string): void => writeFileSync(join(folder, 'hseg.config.yml'), text);

describe('a configuration that came with somebody else’s files', () => {
  it.each([
    '../theirs.csv',
    '../downloaded2/x.csv',
    '/tmp/theirs.csv',
    'data/../../theirs.csv',
    'link/theirs.csv',
    '.',
  ])('writes nothing outside its folder: output %s', async (output) => {
    writeFileSync(join(outside, 'theirs.csv'), 'theirs');
    if (process.platform !== 'win32') symlinkSync(outside, join(folder, 'link'));
    configure(`output: ${output}\nrecords: 2\n`);
    if (output.startsWith('link') && process.platform === 'win32') return;
    const { code, stderr } = await run(folder, 'generate', '--quiet');
    expect(stderr).toContain('output: expected the path of a file in this folder or below it');
    expect(code).toBe(2);
    expect(readFileSync(join(outside, 'theirs.csv'), 'utf8')).toBe('theirs');
  });

  it('may name a folder below, and the command line any', async () => {
    configure('output: new/set.csv\nrecords: 2\n');
    expect((await run(folder, 'generate', '--quiet')).code).toBe(0);
    expect(existsSync(join(folder, 'new/set.csv'))).toBe(true);
    expect((await run(folder, 'generate', '--quiet', '--output', '../mine.csv')).code).toBe(0);
    expect(existsSync(join(outside, 'mine.csv'))).toBe(true);
  });

  it.each([
    ['names of JavaScript', '__proto__: { x: 1 }\n'],
    ['a tier of JavaScript', 'riskWeights: { constructor: 1 }\n'],
    ['a number without end', 'effects: 1e308\n'],
    [
      'a YAML bomb',
      'a: &a [x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]\n',
    ],
    ['escape codes', '"\\e[2Jkey": "\\e]0;x\\a"\n'],
  ])('is refused: %s', async (_, text) => {
    configure(text);
    const { code, stdout, stderr } = await run(folder, 'generate');
    expect(code).toBe(2);
    expect(stderr).toMatch(/error: hseg\.config\.yml|error: riskWeights/);
    expect(stdout + stderr).not.toMatch(CONTROL);
  });
});

it.skipIf(process.platform === 'win32')('names of files reach the terminal without their escape codes', async () => {
  const content = join(folder, 'pack/organizations');
  mkdirSync(content, { recursive: true });
  writeFileSync(join(content, '\u001b[31m.yml'), 'name: x\n');
  const check = await run(folder, 'content', 'check', 'pack');
  writeFileSync(join(folder, '\u001b[31m.csv'), '\u001b[31ma,b\n1,2\n');
  const validate = await run(folder, 'validate', '\u001b[31m.csv');
  for (const { code, stdout, stderr } of [check, validate]) {
    expect(code).toBe(2);
    expect(stderr).toContain('\\u001b[31m');
    expect(stdout + stderr).not.toMatch(CONTROL);
  }
});
