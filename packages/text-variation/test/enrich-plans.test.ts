import type { Telling } from '@hseg/schema';
import { describe, expect, it } from 'vitest';
import { enrichPlans } from '../src/index.ts';
import { small } from './small-language.ts';

const telling = (...texts: string[]): Telling => ({
  id: 'test-1',
  question: 'q25',
  lengths: 'survey',
  strength: 'test',
  severity: { from: 2, to: 3 },
  voice: 'plain',
  ideation: 0,
  file: 'test.yml',
  sentences: texts.map((text, line) => ({ stage: 'thing', optional: false, text, line })),
});
const enriched = (text: string, isOn = true): string =>
  enrichPlans([telling(text)], { language: small, isOn })[0].sentences[0].text;

describe('enrichPlans', () => {
  it('makes choices of fixed words of sets that are proven anywhere', () => {
    expect(enriched('It was nearly dark.')).toBe('It was [nearly|almost] dark.');
    expect(enriched('Nearly all of us.')).toBe('[Nearly|Almost] all of us.');
    expect(enriched('A large room.')).toBe('A large room.');
    expect(enriched('[nearly|quite] dark and <stressor|it was almost over> {n:2-3}.')).toBe(
      '[nearly|quite] dark and <stressor|it was [almost|nearly] over> {n:2-3}.',
    );
  });

  it('looks into wordings, but not into words that an author chose or binds', () => {
    expect(enriched('[It was nearly dark|By six it was almost over], so we left.')).toBe(
      '[It was [nearly|almost] dark|By six it was [almost|nearly] over], so we left.',
    );
    expect(enriched('[nearly|quite] dark')).toBe('[nearly|quite] dark');
    for (const bound of ['[x=the nearly dark room|the hall] and {x}', '[x=@m the nearly blind man|@f her] and {x.his}'])
      expect(enriched(bound)).toBe(bound);
    // A slot in a wording, a pool and nested choices do not hide what stands beside them.
    expect(enriched('[In {month} it was nearly [dark|[quite|really] dark]|No]')).toBe(
      '[In {month} it was [nearly|almost] [dark|[quite|really] dark]|No]',
    );
  });

  it('takes sets of formal register for formal and careful voices alone', () => {
    const said = (voice: Telling['voice']): string =>
      enrichPlans([{ ...telling('We wait for news.'), voice }], { language: small, isOn: true })[0].sentences[0].text;
    expect(said('formal')).toBe('We [wait for|await] news.');
    expect(said('careful')).toBe('We [wait for|await] news.');
    expect(said('plain')).toBe('We wait for news.');
  });

  it('asks all that may stand beside a word at the edge of a choice', () => {
    expect(enriched('[a|the] {@large_big} room')).toContain('[large|enormous]');
    expect(enriched('It was a clever [trick|plan|move].')).toBe('It was a [clever|smart] [trick|plan|move].');
    expect(enriched('It was a clever [trick|boy].')).toBe('It was a clever [trick|boy].');
    expect(enriched('It was a clever [trick|].')).toBe('It was a clever [trick|].');
    expect(enriched('It was a clever {x}.')).toBe('It was a clever {x}.');
    expect(enriched('[She came|He left] and [a|one] clever trick.')).toBe(
      '[She came|He left] and [a|one] [clever|smart] trick.',
    );
    expect(enriched('[no|one] clever trick')).toBe('[no|one] clever trick');
  });

  it('leaves pools, sensitive sentences, words of others and broken notation alone', () => {
    expect(enriched('It was nearly dark in the <hallway> today.')).toBe(
      'It was [nearly|almost] dark in the <hallway> today.',
    );
    for (const text of [
      'It was nearly over when [he|she] spoke of suicide.',
      'He said "we left in {month}, it is nearly over now" and went.',
      'It was nearly <dark and cold.',
      'It was nearly [dark.',
    ])
      expect(enriched(text)).toBe(text);
  });

  it('makes choices of what an author marked, or its first word where variation is off', () => {
    expect(enriched('A {@large_big} room, {@large_big:comparative} than mine.')).toBe(
      'A [large|enormous] room, [larger|more enormous] than mine.',
    );
    expect(enriched('A {@large_big} room.', false)).toBe('A large room.');
    expect(enriched('It was nearly dark.', false)).toBe('It was nearly dark.');
    expect(() => enriched('A {@vast} room.')).toThrow(
      /test-1: expected a set and a form of the lexicon, got \{@vast\}/,
    );
    expect(() => enriched('A {@large_big:past} room.')).toThrow(RangeError);
  });

  it('keeps the plain telling behind one that it changed, and an unchanged one as it is', () => {
    const [one] = enrichPlans([telling('It was nearly dark.')], { language: small, isOn: true });
    expect(one.plain?.sentences[0].text).toBe('It was nearly dark.');
    const plain = telling('It was dark.');
    expect(enrichPlans([plain], { language: small, isOn: true })[0]).toBe(plain);
  });
});
