import { english } from '@hseg/english';
import type { Span } from '@hseg/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { undo, vary } from '../src/index.ts';
import { small } from './small-language.ts';

const all = (text: string, more: Partial<Parameters<typeof vary>[1]> = {}): Set<string> =>
  new Set(Array.from({ length: 30 }, (_, seed) => vary(text, { language: small, seed, rate: 1, ...more }).text));

describe('vary', () => {
  it('puts words of one sense for each other, with the article and the capital that they need', () => {
    expect(all('Almost a large room.')).toEqual(
      new Set(['Almost a large room.', 'Nearly a large room.', 'Almost an enormous room.', 'Nearly an enormous room.']),
    );
    expect(all('A large room.')).toEqual(new Set(['A large room.', 'An enormous room.']));
    expect(all('However, we stayed.')).toEqual(new Set(['However, we stayed.', 'Even so, we stayed.']));
  });

  it.each([
    ['a context that gives another sense', 'He was large.'],
    ['a word behind that forbids it', 'My a large brother.'],
    ['words of others', 'She said "almost" and left.'],
    ['parts of longer words', 'An almost-new coat, a large-scale test.'],
    ['names and acronyms', 'We met Almost there. ALMOST.'],
    ['a sentence that safe messaging is about', 'It was almost about suicide.'],
    ['a transition without its comma', 'However we did it.'],
    ['what would need a word that is never put in', 'A useful note.'],
  ])('leaves alone %s', (_, text) => {
    expect(all(text)).toEqual(new Set([text]));
  });

  it('puts in only what fits the severity', () => {
    expect(all('A ghastly sight.', { severity: 2 }).size).toBe(1);
    expect(all('A ghastly sight.', { severity: 4.5 })).toEqual(new Set(['A ghastly sight.', 'A gruesome sight.']));
  });

  it('changes at most its share of the words', () => {
    const text = 'It was almost dark and almost cold, almost.';
    for (let seed = 0; seed < 50; seed++) {
      expect(vary(text, { language: small, seed, rate: 0.25 }).edits.length).toBeLessThanOrEqual(2);
      expect(vary(text, { language: small, seed, rate: 0 }).text).toBe(text);
    }
  });

  it('keeps what is protected and what labels must find again, and moves spans along', () => {
    const text = 'Almost a large room at Almost Co, almost.';
    const spans: Span[] = [
      { start: 23, end: 32, label: 'ORG', text: 'Almost Co' },
      { start: 7, end: 19, label: 'STRESSOR', text: 'a large room' },
    ];
    for (let seed = 0; seed < 40; seed++) {
      const varied = vary(text, { language: small, seed, rate: 1, spans, protect: [{ start: 34, end: 40 }] });
      expect(varied.text.endsWith(' at Almost Co, almost.')).toBe(true);
      expect(varied.spans[0].text).toBe('Almost Co');
      expect(['a large room', 'an enormous room']).toContain(varied.spans[1].text);
    }
  });

  it('does not cross the edge of a span', () => {
    const half: Span[] = [{ start: 8, end: 22, label: 'TIME', text: 'n large dog.' }];
    expect(all('It was an enormous dog.', { spans: half })).toEqual(new Set(['It was an enormous dog.']));
    const spans: Span[] = [{ start: 0, end: 4, label: 'TIME', text: 'Even' }];
    expect(all('Even so, we stayed.', { spans })).toEqual(new Set(['Even so, we stayed.']));
  });

  it('takes back what the text does not hold together with, and says why', () => {
    const results = Array.from({ length: 40 }, (_, seed) =>
      vary('It was nearly dark and almost cold.', { language: small, seed, rate: 1 }),
    );
    for (const { text } of results) expect(text).not.toMatch(/(nearly|almost) dark and \1/);
    const undone = results.flatMap((result) => result.undone);
    expect(undone.length).toBeGreaterThan(0);
    for (const { issue } of undone) expect(issue.code).toBe('repeated-word');
  });

  it('takes an article back with the word that it was changed for', () => {
    const { undone } = vary('It was an enormous dog, a large dog.', { language: small, seed: 0, rate: 1 });
    expect(undone.map(({ edit }) => [edit.before, edit.after])).toEqual([
      ['an', 'a'],
      ['enormous', 'large'],
    ]);
  });

  it.each([
    [{ severity: 6, seed: 1 }, /severity: expected a number from 1 to 5, got 6/],
    [{ rate: Number.NaN, seed: 1 }, /rate: expected a number from 0 to 1, got NaN/],
    [{}, /expected a seed or a stream, got neither/],
    [{ seed: 1, protect: [{ start: 3, end: 99 }] }, /protect\[0\]: expected 0 <= start <= end <= 4, got 3 and 99/],
  ])('refuses %j', (options, message) => {
    expect(() => vary('Text', { language: small, ...options })).toThrow(message);
  });
});

/** Our texts and anybody's. */
const texts = fc.oneof(
  fc.constantFrom(...english.tellings.flatMap(({ sentences }) => sentences.map(({ text }) => text))),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom('almost', 'a', 'large', 'However,', 'room.', '\ud800', '"', 'perhaps', '  ', '\n', 'I', "don't"),
      { maxLength: 60 },
    )
    .map((words) => words.join(' ')),
);
const withSpans = texts.chain((text) =>
  fc.tuple(
    fc.constant(text),
    fc.array(fc.tuple(fc.nat(text.length), fc.nat(text.length)), { maxLength: 4 }).map((pairs) =>
      pairs.map(([one, other], index): Span => {
        const [start, end] = one < other ? [one, other] : [other, one];
        return {
          start,
          end,
          label: (['ORG', 'TIME', 'SYMPTOM', 'QUOTE'] as const)[index % 4],
          text: text.slice(start, end),
        };
      }),
    ),
    fc.nat(),
  ),
);

describe('any text with any spans', () => {
  it.each([
    ['the small lexicon', small],
    ['the lexicon of English', english],
  ])('gives with %s the same for the same seed, is undone by its log, and keeps its spans', (_, language) => {
    fc.assert(
      fc.property(withSpans, ([text, spans, seed]) => {
        const varied = vary(text, { language, spans, seed, rate: 1 });
        expect(vary(text, { language, spans, seed, rate: 1 })).toEqual(varied);
        expect(undo(varied)).toBe(text);
        const widest = varied.edits.reduce((sum, { before, after }) => sum + Math.abs(after.length - before.length), 0);
        expect(Math.abs(varied.text.length - text.length)).toBeLessThanOrEqual(widest);
        varied.spans.forEach((span, index) => {
          expect(varied.text.slice(span.start, span.end)).toBe(span.text);
          const inside = varied.edits.filter(
            ({ start, end }) => spans[index].start <= start && end <= spans[index].end && start < end,
          );
          // What a span covers is what it covered, but for the logged edits inside it.
          let expected = '';
          let at = spans[index].start;
          for (const { start, end, after } of inside) {
            expected += text.slice(at, start) + after;
            at = end;
          }
          expect(span.text).toBe(expected + text.slice(at, spans[index].end));
          if (span.label === 'ORG' || span.label === 'QUOTE') expect(span.text).toBe(spans[index].text);
        });
      }),
      { numRuns: 10_000 },
    );
  });
});
