import { english } from '@hseg/english';
import { openStream } from '@hseg/random';
import type { Span } from '@hseg/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawTypist, NOISE_PRESETS, type NoisePreset, roughen, undo } from '../src/index.ts';
import { small } from './small-language.ts';

const none = NOISE_PRESETS.clean;
const type = (text: string, preset: Partial<NoisePreset>, more: object = {}, seed = 1): string =>
  roughen(text, { ...none, ...preset }, openStream(seed, 'noise'), { language: small, ...more }).text;

describe('roughen', () => {
  it('types clean text as it is', () => {
    const text = "I've been here because of their work. It isn't mine.";
    expect(roughen(text, 'clean', openStream(1, 'noise'), { language: small })).toEqual({ text, spans: [], edits: [] });
  });

  it.each<[string, Partial<NoisePreset>, string, string]>([
    ['no capitals', { lowerCaseStart: 1 }, 'The day. I left.', 'the day. I left.'],
    ['a small i', { lowerCaseI: 1 }, "Then I left. I'm out.", "Then i left. i'm out."],
    ['a large I at small starts', { lowerCaseStart: 1 }, "I'm out. We left.", "I'm out. we left."],
    ['words that every object has', { abbreviation: 1, spelling: 1 }, 'The constructor left.', 'The constructor left.'],
    ['no stop at the end', { missingStop: 1, missingStopOfOne: 1 }, 'One. Two.', 'One. Two'],
    ['no apostrophes', { apostrophe: 1 }, "I'm in. She wasn't, it's late.", "Im in. She wasn't, it's late."],
    ['no subject', { fragment: 1 }, "I've been here. Then I've been there.", "Been here. Then I've been there."],
    ['abbreviations', { abbreviation: 1 }, 'Because of human resources, because.', 'Bc of HR, bc.'],
    ['abbreviations of chats', { abbreviation: 1, isChatty: true }, 'It was honestly bad.', 'It was tbh bad.'],
    ['another spelling', { spelling: 1 }, 'Hard labor.', 'Hard labour.'],
    ['homophones', { homophone: 1 }, 'At their place.', 'At there place.'],
    ['double spaces', { doubleSpace: 1 }, 'One. Two.', 'One.  Two.'],
    ['line breaks', { lineBreak: 1 }, 'One. Two.', 'One.\nTwo.'],
  ])('types with %s', (_, preset, text, expected) => {
    expect(type(text, preset)).toBe(expected);
  });

  it('makes slips of every kind, one a word', () => {
    const kinds = new Map<string, number>();
    const text = 'The manager started another inventory again before breakfast.';
    for (let seed = 0; seed < 400; seed++) {
      const { edits, text: typed } = roughen(text, { ...none, typo: 0.3 }, openStream(seed, 'noise'), {
        language: small,
      });
      for (const { kind } of edits) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      expect(undo({ text: typed, edits })).toBe(text);
    }
    expect([...kinds.keys()].sort()).toEqual([
      'adjacent_key',
      'doubling',
      'missing_space',
      'omission',
      'transposition',
    ]);
  });

  it('types negations, names of organisations, what is protected and sentences of danger right', () => {
    const heavy = { ...NOISE_PRESETS.messy, typo: 1, capitals: 1, lowerCaseStart: 1, apostrophe: 1 };
    const text =
      "We never went to Riverside Hospital again. It wasn't about suicide tonight. Something else happened yesterday.";
    const spans: Span[] = [{ start: 17, end: 35, label: 'ORG', text: 'Riverside Hospital' }];
    for (let seed = 0; seed < 100; seed++) {
      const typed = roughen(text, heavy, openStream(seed, 'noise'), {
        language: small,
        spans,
        protect: [{ start: 78, end: 87 }],
      });
      expect(typed.text).toContain('never');
      expect(typed.spans[0].text).toBe('Riverside Hospital');
      expect(typed.text).toContain("It wasn't about suicide tonight.");
      expect(typed.text).toContain('Something');
    }
  });

  it('refuses a preset that is not there', () => {
    expect(() => roughen('x', 'filthy' as 'messy', openStream(1, 'noise'), { language: small })).toThrow(
      /preset: expected one of clean, realistic, messy, got 'filthy'/,
    );
  });

  it('is undone by its log and keeps its spans, for any text', () => {
    const texts = fc.oneof(
      fc.constantFrom(...english.tellings.flatMap(({ sentences }) => sentences.map(({ text }) => text))),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(
          fc.constantFrom(
            'I',
            "I've",
            'been',
            'their',
            '\ud800',
            'because',
            'human',
            'resources',
            '.',
            'manager',
            "isn't",
            ' ',
          ),
          { maxLength: 50 },
        )
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.nat(), (text, seed, one, other) => {
        const [start, end] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b);
        const spans: Span[] = [{ start, end, label: 'ORG', text: text.slice(start, end) }];
        for (const preset of ['realistic', 'messy'] as const) {
          const typed = roughen(text, preset, openStream(seed, 'noise'), { language: english, spans });
          expect(undo(typed)).toBe(text);
          expect(typed.spans[0].text).toBe(spans[0].text);
          expect(roughen(text, preset, openStream(seed, 'noise'), { language: english, spans })).toEqual(typed);
        }
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('drawTypist', () => {
  it('gives factors of mean 1, most below it and a few far above, and habits at their shares', () => {
    const typists = Array.from({ length: 20_000 }, (_, person) =>
      drawTypist(NOISE_PRESETS.messy, openStream(3, 'typist', person)),
    );
    const factors = typists.map(({ factor }) => factor);
    const mean = factors.reduce((sum, factor) => sum + factor, 0) / factors.length;
    // Four standard errors of the mean of a log-normal of sd .7.
    expect(Math.abs(mean - 1)).toBeLessThan(0.023);
    expect(factors.filter((factor) => factor < 1).length).toBeGreaterThan(12_000);
    expect(factors.filter((factor) => factor > 3).length).toBeGreaterThan(200);
    const small = typists.filter(({ lowerCaseStart }) => lowerCaseStart).length / typists.length;
    expect(Math.abs(small - 0.25)).toBeLessThan(0.013);
  });
});
