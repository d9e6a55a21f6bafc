import type { Aftermath, Telling } from '@hseg/schema';
import { describe, expect, it } from 'vitest';
import { type LintFinding, lintTellings } from '../src/index.ts';
import { bareEnglish, tellingOf } from './compile-and-tell.ts';

const lint = (tellings: readonly Telling[], aftermaths: readonly Aftermath[] = []): LintFinding[] =>
  lintTellings({ ...bareEnglish, tellings, aftermaths });

const rulesOf = (...texts: string[]): string[] => lint([tellingOf(texts)]).map(({ rule, line }) => `${rule} ${line}`);

describe('lintTellings', () => {
  it.each([
    ['{Org} never answered, and {Org} ignored me.', ['organization-fails 1']],
    ['At {Org} nobody could tell me, and I can not.', []],
    ['It took {n:40-60} minutes, or 90 of them.', []],
    ['It took {n:47-60} minutes.', ['exact-number 1']],
    ['It took 47 minutes, and I called 911 in 1998.', ['exact-number 1']],
    ['She was {age:71-94}, and I was there {n:3-6} years.', []],
    ['They asked me [in|over] in {month}.', ['doubled-word 1']],
    ['It was [talked over|dropped][ at once|] over lunch.', ['doubled-word 1']],
    ['I [work in [the|a] lab|run]. The others had had that that day.', []],
    ['At 3:10 it rang, at {clock:4-6} again.', ['two-clocks 1']],
  ])('%s', (text, expected) => {
    expect(rulesOf(text)).toEqual(expected);
  });

  it('finds a fixed run in two tellings, but not across a choice, of function words or in symptom words', () => {
    const pair = (one: string, other: string): string[] =>
      lint([tellingOf([one], { id: 'a-1' }), tellingOf([other], { id: 'b-1' })]).map(({ rule, id }) => `${rule} ${id}`);
    expect(pair('We ate cold lunch in the car.', 'I know we ate cold lunch in the dark.')).toEqual([
      'shared-run b-1',
      'shared-run b-1',
    ]);
    expect(pair('We ate [cold|warm] lunch in the car.', 'We ate cold lunch in the car.')).toEqual([]);
    expect(
      pair('[who=@m Big man from cold lunch|@f Girl] left.', '[who=@m Old man from cold lunch|@f Girl] ran.'),
    ).toEqual([]);
    expect(
      pair('[who=@m Man with cold lunch trays|@f Girl] left.', '[you=@m Man with cold lunch trays|@f Girl] ran.'),
    ).toEqual(['shared-run b-1']);
    expect(pair('We ate what was on the table.', 'She ate what was on the floor.')).toEqual([]);
    expect(pair('I know that it was not for me.', 'So I know that it was not for her.')).toEqual(['shared-run b-1']);
    expect(pair('<symptom|I lie awake thinking until four>.', '<symptom|I lie awake thinking until four>.')).toEqual(
      [],
    );
  });

  it('reads aftermaths, too', () => {
    const aftermath: Aftermath = {
      id: 'home-1',
      topic: 'home',
      stages: ['effect'],
      severity: { from: 1, to: 5 },
      needs: [],
      text: 'We all ate cold lunch in silence.',
      file: 'after.yml',
      line: 7,
    };
    expect(lint([tellingOf(['They ate cold lunch in silence.'])], [aftermath])).toEqual([
      {
        rule: 'shared-run',
        id: 'home-1',
        file: 'after.yml',
        line: 7,
        message: "the words 'ate cold lunch in silence' also stand in test-1",
      },
    ]);
  });

  it('counts habits over many tellings, choices at their longest', () => {
    const many = (text: (index: number) => string): string[] =>
      lint(Array.from({ length: 50 }, (_, index) => tellingOf([text(index)], { id: `a-${index}` }))).map(
        ({ message }) => message,
      );
    const words = (index: number): string =>
      Array.from({ length: 9 }, (_, at) =>
        `w${index}x${at}`.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]),
      ).join(' ');
    expect(many((index) => `${words(index)}.`)).toEqual([]);
    expect(many((index) => `${words(index)}${index < 5 ? ' like a bus' : ''}.`)).toEqual([
      '10.0 % of the tellings have a simile; at most 8 % should',
    ]);
    expect(many((index) => (index < 10 ? `[Yes|No, never, ${words(index)}].` : `${words(index)}.`))).toEqual([]);
    expect(many((index) => (index < 10 ? `${words(index)}. [No|Not me].` : `${words(index)}.`))).toEqual([
      '20.0 % of the tellings have a sentence of fewer than five words; at most 16 % should',
    ]);
  });
});
