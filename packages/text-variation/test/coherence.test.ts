import { english } from '@hseg/english';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCoherence, shiftIntensity } from '../src/index.ts';
import { small } from './small-language.ts';

const codes = (text: string, more: object = {}): string[] =>
  checkCoherence(text, { language: small, ...more }).map(({ code, received }) => `${code}: ${received}`);

describe('checkCoherence', () => {
  it.each([
    ['I saw the the door.', ['repeated-word: the the']],
    ['The manager told the manager so.', ['repeated-word: manager']],
    ['However, we left. However, we came back.', ['repeated-transition: However', 'contrast-twice: However']],
    ['However, we left. Even so, we came back.', ['contrast-twice: Even so']],
    ['Although it rained, but we left.', ['contrast-twice: but']],
    ['It was a hour and an week.', ['article: a hour', 'article: an week']],
    ['Later they was late, so I has waited.', ['agreement: they was', 'agreement: I has']],
    ['I will call yesterday.', ['tense: will']],
    ['It was tomorrow.', ['tense: was']],
    ['She left early.', ['unresolved-pronoun: She']],
  ])('finds what does not hold together: %s', (text, expected) => {
    expect(codes(text).sort()).toEqual([...expected].sort());
  });

  it.each([
    'I had had enough, and that that man said was very, very wrong.',
    'If he were here, let it have its way.',
    'The grade was an A, and plan B was an 11-hour day.',
    'I was there yesterday and will be back tomorrow with everybody.',
    'My sister called. She left early.',
    'Later they constructor.',
    '',
    '?!',
  ])('finds nothing in: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it('finds words out of proportion and lengths outside the band where these are given', () => {
    expect(codes('The crew was exhausted.', { severity: 1.5 })).toEqual(['severity-drift: exhausted']);
    expect(codes('The crew was exhausted.', { severity: 4 })).toEqual([]);
    expect(codes('Short.', { band: { min: 10, max: 20 } })).toEqual(['length: 6']);
  });

  it('gives places that hold what was received, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { code, start, end, received } of checkCoherence(text, { language: english }))
          if (code !== 'length') expect(text.slice(start, end)).toBe(received);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('shiftIntensity', () => {
  const shift = (text: string, by: number) => shiftIntensity(text, { language: small, by, seed: 1 });

  it('goes up and down the ladder, and stops at its ends', () => {
    expect(shift('I was tired.', 1).text).toBe('I was worn out.');
    expect(shift('I was tired.', 9).text).toBe('I was exhausted.');
    expect(shift('An exhausted crew.', -2).text).toBe('A tired crew.');
  });

  it.each([
    ['no word of a ladder', 'I went home.', 1],
    ['an end of the ladder', 'I was exhausted.', 1],
    ['a negation that would turn it round', 'I was not so tired.', 1],
    ['words of others', 'He said "tired".', 1],
  ])('refuses %s', (_, text, by) => {
    expect(shift(text, by)).toMatchObject({ text, edits: [], isRefused: true });
  });

  it('refuses no step and half a step', () => {
    expect(() => shift('I was tired.', 0)).toThrow(RangeError);
    expect(() => shift('I was tired.', 0.5)).toThrow(RangeError);
  });
});
