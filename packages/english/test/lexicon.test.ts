import { TRANSITION_RELATIONS } from '@hseg/schema';
import { describe, expect, it } from 'vitest';
import { english } from '../src/index.ts';
import { englishForVariation, englishLexicon } from '../src/lexicon/index.ts';

const { synonyms, ladders, transitions, untouchable, sensitive, neverPutIn, noise } = englishLexicon;

/** The example of an entry with one of its words in it. */
const fill = (example: string, words: (form: string) => string): string =>
  example.replace(/\{[a-z0-9_]+(?::([a-z_]+))?\}/g, (_, form = 'base') => words(form));

describe('the lexicon', () => {
  it('is that of the language, with and without its tellings', () => {
    expect(english.lexicon).toBe(englishLexicon);
    expect(englishForVariation.lexicon).toBe(englishLexicon);
  });

  it('has at least 300 sets of synonyms, and 25 transitions of each relation', () => {
    expect(synonyms.length).toBeGreaterThanOrEqual(300);
    for (const relation of TRANSITION_RELATIONS) {
      const words = transitions.filter((one) => one.relation === relation).flatMap((one) => one.words);
      expect(new Set(words).size, relation).toBeGreaterThanOrEqual(25);
    }
    expect(ladders.length).toBeGreaterThanOrEqual(14);
  });

  it('uses every id once', () => {
    const ids = [...synonyms, ...ladders, ...transitions].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('shows every entry in a sentence that any of its words completes', () => {
    for (const { id, forms, members, example } of synonyms) {
      expect(example, id).toContain(`{${id}`);
      for (const member of members) {
        const sentence = fill(example, (form) => {
          expect(forms, id).toContain(form);
          return member[forms.indexOf(form)];
        });
        expect(sentence, id).not.toMatch(/[{}]/);
      }
    }
    for (const { id, example } of [...ladders, ...transitions]) expect(example, id).toContain(`{${id}}`);
  });

  it('puts in nothing that is never put in, and touches nothing that is untouchable', () => {
    const words = [
      ...synonyms.flatMap(({ members }) => members.flat()),
      ...ladders.flatMap(({ steps }) => steps.flatMap((step) => step.words)),
      ...transitions.flatMap((one) => one.words),
    ].map((word) => word.toLowerCase());
    for (const word of words) {
      expect(
        neverPutIn.filter((part) => word.includes(part)),
        word,
      ).toEqual([]);
      expect(untouchable, word).not.toContain(word);
      for (const part of word.split(' '))
        expect(
          sensitive.filter((start) => part.startsWith(start)),
          word,
        ).toEqual([]);
    }
  });

  it('holds every word in one set of a form only where the words beside it tell the sets apart', () => {
    const holders = new Map<string, string[]>();
    for (const set of synonyms)
      set.forms.forEach((_, form) => {
        for (const word of new Set(set.members.map((member) => member[form])))
          holders.set(word, [...new Set([...(holders.get(word) ?? []), set.id])]);
      });
    for (const [word, ids] of holders) {
      if (ids.length === 1) continue;
      const free = ids.filter((id) => {
        const set = synonyms.find((one) => one.id === id);
        return set?.onlyAfter === undefined && set?.onlyBefore === undefined;
      });
      expect(free.length, `${word} in ${ids.join(', ')}`).toBeLessThanOrEqual(1);
    }
  });

  it('rises along every ladder', () => {
    for (const { id, steps } of ladders)
      steps.forEach(({ severity }, at) => {
        if (at > 0) expect(severity, id).toBeGreaterThan(steps[at - 1].severity);
      });
  });

  it('knows for slips of every letter the keys beside it, both ways', () => {
    const keys = noise?.neighbours ?? {};
    expect(Object.keys(keys).sort().join('')).toBe('abcdefghijklmnopqrstuvwxyz');
    for (const [key, beside] of Object.entries(keys))
      for (const other of beside) expect(keys[other], `${other} beside ${key}`).toContain(key);
  });

  it('types nothing in haste that would turn a sentence', () => {
    const words = { ...noise?.homophones, ...noise?.abbreviations, ...noise?.chatAbbreviations, ...noise?.spellings };
    for (const [word, other] of Object.entries(words)) {
      expect(untouchable, word).not.toContain(word);
      expect(untouchable, other).not.toContain(other);
    }
  });
});
