import { describe, expect, it } from 'vitest';
import type { Issue } from '../src/index.ts';
import { parseTellings } from '../src/parse/index.ts';

const telling = {
  id: 'h13-1',
  stressor: 'h13',
  arc: 'crisis',
  severity: 4.7,
  voice: 'plain',
  text: 'incident: One thing.\nhelp?: Another.',
};
const parse = (value: unknown): { issues: Issue[]; tellings: ReturnType<typeof parseTellings> } => {
  const issues: Issue[] = [];
  const tellings = parseTellings(value, 'test.yml', () => ({ file: 'test.yml', line: 10 }), issues);
  return { issues, tellings };
};
const fileOf = (change: object, head: object = {}): object => ({
  domain: 'Healthcare',
  question: 'q24',
  ...head,
  tellings: [{ ...telling, ...change }],
});

describe('parseTellings', () => {
  it('reads stage, optional mark, sentence and line', () => {
    const { issues, tellings } = parse(fileOf({}));
    expect(issues).toEqual([]);
    expect(tellings[0]).toMatchObject({ id: 'h13-1', lengths: 'guide', ideation: 0, severity: { from: 4.7, to: 4.7 } });
    expect(tellings[0].sentences).toEqual([
      { stage: 'incident', optional: false, text: 'One thing.', line: 11 },
      { stage: 'help', optional: true, text: 'Another.', line: 12 },
    ]);
  });

  it.each([
    [{ surprise: 1 }, 'unknown-key'],
    [{ id: 'H13' }, 'invalid-format'],
    [{ id: 'h14-1' }, 'telling-id'],
    [{ severity: 6 }, 'too-big'],
    [{ text: 'no stage here' }, 'sentence'],
    [{ text: 'incident: A curly \u2019 apostrophe.' }, 'character'],
    [{ text: 'incident: An astral \u{1f600} character.' }, 'character'],
    [{ text: 'incident: A tab\tinside.' }, 'character'],
    [{ stressor: undefined, request: 'x', id: 'x-1' }, 'about'],
    [{ ideation: 3 }, 'invalid-union'],
  ])('refuses %j with the place', (change, code) => {
    const { issues } = parse(fileOf(change));
    expect(issues.map((issue) => issue.code)).toContain(code);
    for (const issue of issues) expect(issue.file).toBe('test.yml');
  });

  it('refuses ideation outside q24', () => {
    const { issues } = parse(
      fileOf({ stressor: undefined, request: 'x', id: 'x-1', ideation: 1 }, { question: 'q23' }),
    );
    expect(issues.map((issue) => issue.code)).toContain('ideation');
  });
});
