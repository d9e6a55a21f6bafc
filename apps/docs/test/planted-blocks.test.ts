import { describe, expect, it } from 'vitest';
import { checkPage } from '../scripts/pages/check-page.ts';
import { countNotRun } from '../scripts/pages/count-not-run.ts';
import { matchesOutput, renewOutput } from '../scripts/pages/match-output.ts';
import { describeFault, type Page } from '../scripts/pages/page.ts';
import { renewPage } from '../scripts/pages/renew-page.ts';

const pageOf = (path: string, ...lines: string[]): Page => ({ path, source: `${lines.join('\n')}\n` });
const faultsOf = async (page: Page): Promise<string[]> => (await checkPage(page)).map(describeFault);

describe('a sound page', () => {
  const page = pageOf(
    'sound.md',
    '```json title="parts/note.json"',
    '{ "seen": true }',
    '```',
    '',
    '1. In a list, with an answer of standard error:',
    '',
    '   ```sh',
    '   cat parts/note.json',
    '   echo "and more" >&2',
    '   ```',
    '   ```text',
    '   { "seen": … }',
    '   and more',
    '   ```',
    '',
    '```ts',
    "import { readFileSync } from 'node:fs';",
    "import { TIERS } from '@hseg/schema';",
    "console.log(TIERS.length, readFileSync('parts/note.json', 'utf8').length);",
    "console.log('one\\ntwo\\nthree');",
    '```',
    '',
    '```text',
    '5 17',
    '...',
    'three',
    '```',
    '',
    '```sh no-run="it would install from the registry"',
    'npm install hseg',
    '```',
  );

  it('has no fault', async () => expect(await faultsOf(page)).toEqual([]));
  it('stays as it is when its outputs are renewed', async () => expect(await renewPage(page)).toBe(page.source));
});

describe('planted faults', () => {
  it('finds a wrong output', async () => {
    const page = pageOf('wrong.md', 'Text.', '', '```sh', 'echo 1', '```', '', '```text', '2', '```');
    expect(await faultsOf(page)).toEqual(['wrong.md:7: expected of the sh block in line 3:\n2\ngot:\n1\n']);
    expect(await renewPage(page)).toBe(page.source.replace('\n2\n', '\n1\n'));
  });

  it('finds a wrong output of a module', async () => {
    const page = pageOf('module.md', '```ts', 'console.log({ one: 1 });', '```', '', '```text', '1', '```');
    expect(await faultsOf(page)).toEqual(['module.md:5: expected of the ts block in line 1:\n1\ngot:\n{ one: 1 }\n']);
  });

  it('finds code without an output, and output without code', async () => {
    const page = pageOf('none.md', '```sh', 'echo 1', '```', 'Words between.', '```text', '1', '```');
    expect(await faultsOf(page)).toEqual([
      'none.md:1: expected a text block with the output right behind this sh block, got none',
      'none.md:5: expected a ts or sh block right before this output, got none: nothing checks it',
    ]);
    expect(await renewPage(pageOf('none.md', '```sh', 'echo 1', '```'))).toBe(
      '```sh\necho 1\n```\n\n```text\n1\n```\n',
    );
  });

  it('finds a module that throws', async () => {
    const page = pageOf('throws.md', '```ts', "throw new Error('no');", '```', '', '```text', '', '```');
    expect(await faultsOf(page)).toEqual(['throws.md:1: the ts block fails: Error: no']);
  });

  it('finds a file that nothing uses, also when another file of its name is used', async () => {
    const file = ['```yaml title="hseg.config.yml"', 'records: 5', '```'];
    const use = ['```sh', 'cat hseg.config.yml', '```', '```text', 'records: 5', '```'];
    expect(await faultsOf(pageOf('unused.md', ...file, ...file, ...use))).toEqual([
      'unused.md:1: hseg.config.yml is used by no later command of the page',
    ]);
    expect(await faultsOf(pageOf('late.md', ...file, ...use, ...file))).toEqual([
      'late.md:10: hseg.config.yml is used by no later command of the page',
    ]);
  });

  it('finds a block that nothing checks', async () => {
    const faults = await faultsOf(
      pageOf('other.md', '```python', 'print(1)', '```', '```yaml', 'a: 1', '```', '```', '1', '```'),
    );
    expect(faults.map((fault) => fault.slice(0, 11))).toEqual(['other.md:1:', 'other.md:4:', 'other.md:7:']);
  });

  it('finds code that is typed into a component', async () => {
    const page = pageOf('typed.mdx', '<Code code={recipe} lang="python" />', '', '<Code', '  lang="sh" code="ls" />');
    expect(await faultsOf(page)).toEqual([
      'typed.mdx:3: expected a fenced block, or code from a file, got code typed into a component: nothing checks it',
    ]);
  });

  it('finds a file outside of the page', async () => {
    const faults = await faultsOf(pageOf('outside.md', '```json title="../note.json"', '1', '```'));
    expect(faults).toEqual(["outside.md:1: expected a path below the page's folder as title, got '../note.json'"]);
  });

  it('finds a sixth block that is not run, and one that does not say why', async () => {
    const block = ['```sh no-run="a reason"', 'true', '```'];
    const pages = [pageOf('three.md', ...block, ...block, ...block), pageOf('six.md', ...block, ...block, ...block)];
    expect(countNotRun([pages[0]])).toEqual([]);
    expect(countNotRun(pages).map(describeFault)).toEqual([
      'six.md:7: expected at most 5 blocks with no-run over all pages, this is one more',
    ]);
    expect(await faultsOf(pageOf('silent.md', '```sh no-run', 'true', '```'))).toEqual([
      'silent.md:1: expected a reason, as no-run="it would install from the registry"',
    ]);
  });
});

describe('output', () => {
  it.each([
    ['a\n...\n', 'a\n', true],
    ['...\nb\n', 'a\na\nb\n', true],
    ['a\n...\nc\n...\n', 'a\nb\nc', true],
    ['a\n...\nc\n', 'a\nb\n', false],
    ['in … s (.+)\n', 'in 0.5 s (.+)\n', true],
    ['in … s\n', 'in 0.5\ns\n', false],
    ['a\n', 'a\nb\n', false],
    ['', '\n', true],
  ])('%j shows %j: %s', (shown, output, expected) => expect(matchesOutput(shown, output)).toBe(expected));

  it('keeps what the author left out when it is renewed', () => {
    expect(renewOutput('1 row in … s\n...\nend\n', '2 rows in 1 s\nx\n1 row in 3 s\nlast\n')).toBe(
      '2 rows in 1 s\n...\nlast\n',
    );
    expect(renewOutput('1 row in … s\na\n', '1 row in 2 s\nb\n')).toBe('1 row in … s\nb\n');
  });
});
