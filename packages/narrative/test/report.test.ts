import { content } from '@hseg/content';
import { english } from '@hseg/english';
import { DEFAULT_CONFIG, type Telling } from '@hseg/schema';
import { describe, expect, it } from 'vitest';
import { exampleTeller, measureTelling, narrator, proveTelling, reportCapacity } from '../src/index.ts';
import { organization, tellingOf } from './compile-and-tell.ts';

const options = { seed: 1, lengths: 'survey' as const, mentionRate: DEFAULT_CONFIG.mentionRate };

/** A narrator that knows one more telling, and somebody who may tell it. */
function withTelling(telling: Telling) {
  const tells = narrator(content, { ...english, tellings: [...english.tellings, telling] }, [organization], options);
  const compiled = tells.compiled.tellings.find((one) => one.source.id === telling.id);
  const teller = exampleTeller(telling, content.domains[0], content, organization);
  if (!compiled || !teller) throw new Error('the telling is not there');
  return { tells, compiled, teller };
}

describe('counting wordings', () => {
  it.each([
    [['One way only, and nothing to choose.'], 1],
    [['A [pear|apple|plum] a day, they say here.'], 3],
    [['A [pear|apple] and a [cat|dog|cow] for all of us.'], 6],
    [['A [pear|[red|green] apple] a day, they say here.'], 3],
    [['There were {n:3-6} of us, {n}, all told here.'], 4],
    [
      [
        ['thing', 'A [pear|apple] a day, they say here.'],
        ['effect?', 'And a [cat|dog].'],
      ],
      6,
    ],
  ] as [Parameters<typeof tellingOf>[0], number][])('%j has %i', (sentences, ways) => {
    expect(withTelling(tellingOf(sentences, { id: 'test-1', strength: 'test' })).compiled.ways).toBe(ways);
  });
});

describe('scarce tellings', () => {
  it('are those whose required sentences have fewer wordings than a tier has answers', () => {
    const optional: [string, string] = ['effect?', `It was ${'[red|green|blue|white] and '.repeat(6)}grey.`];
    const { tells, compiled } = withTelling(
      tellingOf([['thing', 'A [pear|apple|plum] a day, they say here.'], optional], { id: 'test-1', strength: 'test' }),
    );
    expect(compiled.wordings).toBe(3);
    expect(compiled.ways).toBe(3 * (1 + 4 ** 6));
    const cellOf = (records: number) =>
      reportCapacity(tells, content, records, organization, 2).cells.find(
        ({ question, domain, tier }) => question === 'q25' && domain === 'Healthcare' && tier === 'Safe',
      );
    const [few, many] = [cellOf(20), cellOf(100_000)];
    expect(few?.answers).toBeLessThan(3);
    expect(few).toMatchObject({ scarce: 0, duplicates: 0 });
    expect(many?.scarce).toBeGreaterThan(0);
    expect(many?.duplicates).toBeGreaterThan(0);
  });
});

describe('measureTelling', () => {
  it('finds a telling without choices wholly alike, and one with a choice everywhere not at all', () => {
    const fixed = withTelling(
      tellingOf(['This is one long sentence that has no choice in it at all.'], { id: 'test-1' }),
    );
    expect(measureTelling(fixed.tells, fixed.compiled, fixed.teller, 20)).toMatchObject({
      alike: 1,
      commonestRun: { share: 1 },
    });
    const choice = '[red|green|blue|white|black|pink]';
    const free = withTelling(tellingOf([`${`${choice} `.repeat(12)}${choice}.`], { id: 'test-1' }));
    const measure = measureTelling(free.tells, free.compiled, free.teller, 20);
    expect(measure.alike).toBe(0);
    expect(measure.narrowRuns).toBe(0);
  });
});

describe('proveTelling', () => {
  it('prints every option once in its sentence', () => {
    const { tells, compiled, teller } = withTelling(
      tellingOf(['A [pear|plum|fig] at the [gate|door], they say here.', ['effect?', 'Even [now|so].']], {
        id: 'test-1',
      }),
    );
    expect(proveTelling(tells, compiled, teller)).toEqual([
      'A pear at the gate, they say here. Even now.',
      'A plum at the door, they say here. Even so.',
      'A fig at the gate, they say here. Even now.',
    ]);
  });
});

describe('reportCapacity', () => {
  it('reports every cell, with fewer alike answers for fewer records', () => {
    const tells = narrator(content, english, [organization], options);
    const small = reportCapacity(tells, content, 100, organization, 10);
    const large = reportCapacity(tells, content, 10_000, organization, 10);
    expect(small.cells).toHaveLength(3 * content.domains.length * 5);
    small.cells.forEach((cell, index) => {
      expect(cell.tellings).toBeGreaterThan(0);
      expect(cell.sharing).toBeLessThanOrEqual(large.cells[index].sharing);
      expect(cell.duplicates).toBeLessThanOrEqual(large.cells[index].duplicates);
    });
  });
});

describe('exampleTeller', () => {
  it('finds somebody who may tell each telling of the content', () => {
    for (const telling of english.tellings) {
      const domain = content.domains.find((one) => telling.domain === undefined || one.code === telling.domain);
      expect(domain && exampleTeller(telling, domain, content, organization), telling.id).toBeDefined();
    }
  });
});
