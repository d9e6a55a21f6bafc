import { content } from '@hseg/content';
import { english } from '@hseg/english';
import { DEFAULT_CONFIG, OPEN_QUESTION_IDS } from '@hseg/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_TICKETS } from '../src/deal-tickets.ts';
import { narrator } from '../src/index.ts';
import { dealtMember } from '../src/telling-index.ts';
import { organization } from './compile-and-tell.ts';

const setOf = (positions: readonly number[], words = 2): Int32Array => {
  const set = new Int32Array(words);
  for (const position of positions) set[position >> 5] |= 1 << (position & 31);
  return set;
};

describe('dealtMember', () => {
  const dealing = fc
    .uniqueArray(fc.integer({ min: 0, max: 63 }), { minLength: 1 })
    .chain((positions) =>
      fc.tuple(fc.constant(positions), fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 64, maxLength: 64 })),
    );

  it('gives every member as many cards as it has tickets, to a card', () => {
    fc.assert(
      fc.property(dealing, fc.integer({ min: 1, max: 200 }), ([positions, tickets], rounds) => {
        const all = positions.reduce((sum, position) => sum + tickets[position], 0);
        const cards = all * rounds;
        const counts = new Map<number, number>();
        for (let card = 0; card < cards; card++) {
          const position = dealtMember(setOf(positions), tickets, card, cards);
          counts.set(position, (counts.get(position) ?? 0) + 1);
        }
        expect([...counts.keys()].sort()).toEqual([...positions].sort());
        for (const [position, count] of counts) expect(count).toBe(rounds * tickets[position]);
      }),
      { numRuns: 40 },
    );
  });

  it('spreads few cards over the whole set', () => {
    const tickets = new Array(64).fill(1);
    const positions = Array.from({ length: 60 }, (_, position) => position);
    expect([0, 1, 2].map((card) => dealtMember(setOf(positions), tickets, card, 3))).toEqual([10, 30, 50]);
  });

  it('finds nothing in an empty set', () => {
    expect(dealtMember(setOf([]), [], 0, 1)).toBe(-1);
  });
});

describe('tickets', () => {
  const { seed, mentionRate } = DEFAULT_CONFIG;
  const { tickets, cell } = narrator(content, english, [organization], { seed, lengths: 'guide', mentionRate });

  it('are whole numbers from 1 to 2^24 for every telling', () => {
    for (const question of OPEN_QUESTION_IDS)
      for (const { code } of content.domains)
        tickets[question][code].forEach((own, tier) => {
          expect(own).toHaveLength(cell(question, code, tier).tellings.length);
          for (const count of own) {
            expect(Number.isInteger(count)).toBe(true);
            expect(count).toBeGreaterThanOrEqual(1);
            expect(count).toBeLessThanOrEqual(MOST_TICKETS);
          }
        });
  });

  it('are fewer for what anybody may tell than for what few may', () => {
    for (const { code } of content.domains) {
      const { tellings } = cell('q24', code, 2);
      const meanOf = (isWanted: (position: number) => boolean): number => {
        const own = tickets.q24[code][2].filter((_, position) => isWanted(position));
        return own.reduce((sum, count) => sum + count, 0) / own.length;
      };
      const isNarrow = (position: number): boolean => {
        const { source } = tellings[position];
        const stressor = content.stressors[source.stressor ?? ''];
        return (source.departments ?? stressor?.departments ?? source.who ?? stressor?.roleTags) !== undefined;
      };
      expect(meanOf(isNarrow), code).toBeGreaterThan(meanOf((position) => !isNarrow(position)));
    }
  });

  it('are fewer for what is told in all domains than for what is told in one, other things equal', () => {
    for (const { code } of content.domains) {
      const { tellings } = cell('q25', code, 3);
      const meanOf = (isForAny: boolean): number => {
        const own = tickets.q25[code][3].filter(
          (_, position) => (tellings[position].source.domain === undefined) === isForAny,
        );
        return own.reduce((sum, count) => sum + Math.log(count), 0) / own.length;
      };
      expect(meanOf(true), code).toBeLessThan(meanOf(false));
    }
  });
});
