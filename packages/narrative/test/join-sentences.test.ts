import { describe, expect, it } from 'vitest';
import { MARK } from '../src/compile/outline-texts.ts';
import { realizeBytes, realizeText } from '../src/index.ts';
import { always, tell, tellingOf } from './compile-and-tell.ts';

const told = (...sentences: (string | [string, string])[]): string =>
  tell(tellingOf(sentences), always(0), 'runOns').text;

describe('joinSentences', () => {
  it('joins a sentence to the one before where it begins with a word that lets it', () => {
    expect(told('I asked.', 'Then they moved me.', 'But nobody said why.', 'They never do.')).toBe(
      'I asked, then they moved me, but nobody said why. They never do.',
    );
    expect(told('They moved me to [night|late] work.', '[So|And] <symptom|I sleep> by day.')).toBe(
      'They moved me to night work, so I sleep by day.',
    );
  });

  it('joins nothing behind a question, dots or an abbreviation, and nothing that only looks so', () => {
    for (const [one, other] of [
      ['Who asked?', 'Then they moved me.'],
      ['It went on...', 'Then they moved me.'],
      ['They called at 9 a.m.', 'Then they moved me.'],
      ['I asked twice.', 'So far nobody came.'],
      ['I asked twice.', 'Thenceforth nobody came.'],
      ['"I asked twice."', 'Then they moved me.'],
    ])
      expect(told(one, other)).toBe(`${one} ${other}`);
  });

  it('keeps length, sentences and spans in their places, in text and bytes alike', () => {
    const telling = tellingOf(['I asked <stressor|for a rest>.', 'Then <symptom|I broke down>.']);
    const apart = tell(telling, always(0));
    const { text, sentences, spans, plan, compiled } = tell(telling, always(0), 'runOns');
    expect(text).toBe('I asked for a rest, then I broke down.');
    expect(text).toHaveLength(apart.text.length);
    expect(sentences).toEqual(apart.sentences);
    expect(spans).toEqual(apart.spans);
    for (const { start, end, text: own } of spans) expect(text.slice(start, end)).toBe(own);
    expect(realizeText(compiled, plan)).toBe(text);
    const bytes = new Uint8Array(200);
    plan.length = text.length;
    const end = realizeBytes(compiled, plan, new DataView(bytes.buffer), 0);
    expect(new TextDecoder().decode(bytes.slice(0, end))).toBe(text);
    // The comma is one that a writer of CSV has to know of.
    expect(plan.sentences[1].marks & MARK.separator).toBe(MARK.separator);
  });
});
