import { describe, expect, it } from 'vitest';
import { compileTellings, drawWording, realize } from '../src/index.ts';
import { tellerFacts } from '../src/teller-facts.ts';
import { always, arcs, bareEnglish, factLengths, organization, tellingOf } from './compile-and-tell.ts';

const places = {
  healthcare: { definite: 'the hospital', deictic: 'this hospital', attributive: 'hospital', culture: '' },
};
const withPlaces = { ...bareEnglish, terms: { ...bareEnglish.terms, places } };
const withoutLocative = { ...withPlaces, grammar: { ...withPlaces.grammar, locative: undefined } };

/** A sentence as told by somebody who calls the employer by this name, or by none. */
function told(sentence: string, name?: { name: string; article: string }, language = withPlaces, option = 0) {
  const compiled = compileTellings([tellingOf([sentence])], language, arcs, factLengths);
  const tells = tellerFacts(language, compiled.pool);
  tells.refer({ ...organization, ...name }, 'healthcare', name ? 'name' : 'place', '');
  return realize(compiled, drawWording(compiled, compiled.tellings[0], tells.facts, always(option)));
}

const RIVERSIDE = { name: 'Riverside', article: '' };
const CLINIC = { name: 'Northern Clinic', article: 'the' };

describe('where somebody works', () => {
  it.each([
    [
      'I like my job at {Org}, and I stay.',
      'I like my job here, and I stay.',
      'I like my job at Riverside, and I stay.',
    ],
    ['At {Org} most people listen.', 'Here most people listen.', 'At Riverside most people listen.'],
    [
      'It is quiet. At {Org} people listen.',
      'It is quiet. Here people listen.',
      'It is quiet. At Riverside people listen.',
    ],
    [
      '[Nobody at {Org}|Hardly anybody] listens to me.',
      'Nobody here listens to me.',
      'Nobody at Riverside listens to me.',
    ],
    ['<stressor|My boss at {Org}> shouts.', 'My boss here shouts.', 'My boss at Riverside shouts.'],
    ["There's a nurse at {Org} who asks.", "There's a nurse here who asks.", "There's a nurse at Riverside who asks."],
  ])('%s', (sentence, unnamed, named) => {
    expect(told(sentence).text).toBe(unnamed);
    expect(told(sentence, RIVERSIDE).text).toBe(named);
  });

  it.each([
    ['I came here when I was hired at {Org}.', 'I came here when I was hired at the hospital.'],
    ['At {Org} the people there listen.', 'At the hospital the people there listen.'],
    ["The canteen at {Org}'s north end is shut.", "The canteen at the hospital's north end is shut."],
    ['I look around {Org} a lot.', 'I look around the hospital a lot.'],
    ['I work at a {Org} ward on nights.', 'I work at a hospital ward on nights.'],
  ])('is told by the noun: %s', (sentence, unnamed) => {
    expect(told(sentence).text).toBe(unnamed);
  });

  it('keeps the article of a name, and the span on the name alone', () => {
    const { text, spans } = told('I work at {Org} by choice.', CLINIC);
    expect(text).toBe('I work at the Northern Clinic by choice.');
    expect(spans).toEqual([{ start: 14, end: 29, label: 'ORG', text: 'Northern Clinic' }]);
    expect(told('I work at {Org} by choice.').spans).toEqual([]);
  });

  it('is told by preposition and noun in a language without such an adverb', () => {
    expect(told('I work at {Org} by choice.', undefined, withoutLocative).text).toBe(
      'I work at the hospital by choice.',
    );
  });

  it('counts as the adverb where it is shortest, when the length of an answer is proved', () => {
    // "I'm happy here." has 15 characters, "I'm happy at Riverside." 23; an answer has 20 at least.
    const shortest = tellingOf(["I'm happy at {Org}."]);
    expect(() => compileTellings([shortest], withPlaces, arcs, { ...factLengths, Org: { min: 9, max: 9 } })).toThrow(
      'got down to 15',
    );
  });
});
