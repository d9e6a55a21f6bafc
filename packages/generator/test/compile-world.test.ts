import { packTellings, unpackTellings } from '@hseg/narrative';
import { DEFAULT_CONFIG, type Language, type Telling } from '@hseg/schema';
import { describe, expect, it } from 'vitest';
import { compileWorld, prepareGeneration, type World } from '../src/index.ts';
import { generationOf, world } from './world.ts';

const RECORDS = 150;
const lengths = 'guide';
const compiled = compileWorld(world, lengths);
const pack = JSON.parse(
  JSON.stringify(packTellings(compiled, prepareGeneration(DEFAULT_CONFIG, world).narrator.tickets)),
);
// As a program starts that was built with the tellings compiled.
const base = () => ({ ...world, compiled: unpackTellings(pack, world.language) });

const recordsOf = (made: World, more = {}) => {
  const generation = prepareGeneration({ ...DEFAULT_CONFIG, records: RECORDS, ...more }, made);
  return Array.from({ length: RECORDS }, (_, index) => generation.record(index));
};

/** What is told on top of the compiled tellings, and what is told when all are compiled together. */
const bothWays = (made: Pick<World, 'content' | 'language'>, more = {}) => [
  recordsOf({ ...made, compiled: { [lengths]: compileWorld(made, lengths, base()) } }, more),
  recordsOf({ ...made, compiled: { [lengths]: compileWorld(made, lengths) } }, more),
];

const longestPhrase = world.content.organizations
  .flatMap((one) => one.culturalPhrases)
  .reduce((longest, phrase) => (phrase.length > longest.length ? phrase : longest));

const withTellings = (tellings: readonly Telling[]): Language => ({ ...world.language, tellings });
const ofGuide = world.language.tellings.filter((telling) => telling.lengths === lengths);

describe('tellings that were compiled before', () => {
  it.each(['guide', 'pseudonymous'] as const)('tell the same records, %s names', (organizations) => {
    const plain = generationOf(RECORDS, { organizations });
    expect(recordsOf({ ...world, compiled: { [lengths]: base().compiled } }, { organizations })).toEqual(
      Array.from({ length: RECORDS }, (_, index) => plain.record(index)),
    );
  });

  it('may be added to', () => {
    // All of one question again under other ids: half of its answers come from the added ones.
    const added = ofGuide.filter(({ question }) => question === 'q25').map((one) => ({ ...one, id: `own_${one.id}` }));
    const [over, anew] = bothWays({ ...world, language: withTellings([...world.language.tellings, ...added]) });
    expect(over).toEqual(anew);
    const own = new Set(added.map(({ id }) => id));
    const generation = prepareGeneration(
      { ...DEFAULT_CONFIG, records: RECORDS },
      { ...world, language: withTellings([...world.language.tellings, ...added]) },
    );
    const told = Array.from({ length: RECORDS }, (_, index) => generation.trace(index).planned[2].telling.id);
    expect(told.some((id) => own.has(id))).toBe(true);
  });

  it('may be replaced and left out', () => {
    const replaced = { ...ofGuide[0], sentences: ofGuide[1].sentences, arc: ofGuide[1].arc };
    const language = withTellings([...world.language.tellings.slice(3), replaced]);
    const made = compileWorld({ ...world, language }, lengths, base());
    expect(made.tellings.map(({ source }) => source.id)).toEqual(
      compileWorld({ ...world, language }, lengths).tellings.map(({ source }) => source.id),
    );
    const [over, anew] = bothWays({ ...world, language });
    expect(over).toEqual(anew);
  });

  it.each([
    ['an arc is another', { arcs: { ...world.content.arcs, crisis: { ...world.content.arcs.crisis } } }],
    [
      'a phrase is longer than any that they are proved for',
      {
        organizations: world.content.organizations.map((one, index) =>
          index === 0 ? { ...one, culturalPhrases: [...one.culturalPhrases, `${longestPhrase}s`] } : one,
        ),
      },
    ],
  ])('are compiled anew where %s', (_, change) => {
    const content = { ...world.content, ...change };
    const before = base();
    const made = compileWorld({ ...world, content }, lengths, before);
    expect(made.pool).not.toBe(before.compiled.pool);
    expect(made.tellings).toHaveLength(compiled.tellings.length);
  });

  it('give faults of added ones with their place', () => {
    const faulty = {
      ...ofGuide[0],
      id: 'own-1',
      file: 'own.yml',
      sentences: [{ ...ofGuide[0].sentences[0], text: '[a' }],
    };
    expect(() =>
      compileWorld({ ...world, language: withTellings([...world.language.tellings, faulty]) }, lengths, base()),
    ).toThrow(/own\.yml/);
  });
});
