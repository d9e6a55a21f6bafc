import type { Row } from '../row.ts';
import { ownCopy } from '../text/own-copy.ts';

/** Most values of a column that are told apart; a broken column has as many as rows. */
const MOST_VALUES = 2_000;

/** Counts of pairs of values of two columns. */
export interface Cross {
  rows: number;
  first: Map<string, number>;
  second: Map<string, number>;
  /** By the first value, and then by the second. */
  pairs: Map<string, Map<string, number>>;
}

/** Counts that are looked up once a row: a number in a map is looked up again to be changed. */
type Tally = Map<string, { count: number }>;

const bump = (tally: Tally, key: string): void => {
  const known = tally.get(key);
  if (known !== undefined) known.count++;
  // A copy, so that no piece of the file stays in memory for it.
  else if (tally.size < MOST_VALUES) tally.set(ownCopy(key), { count: 1 });
};

const countsOf = (tally: Tally): Map<string, number> => new Map([...tally].map(([key, { count }]) => [key, count]));

/** Counts pairs of values: call `add` for every row, and `counts` afterwards. */
export function cross(
  first: (row: Row) => string | undefined,
  second: (row: Row) => string | undefined,
): { add(row: Row): void; counts(): Cross } {
  let rows = 0;
  const ofFirst: Tally = new Map();
  const ofSecond: Tally = new Map();
  const pairs = new Map<string, Tally>();
  return {
    add(row) {
      const [one, other] = [first(row), second(row)];
      if (one === undefined || other === undefined) return;
      rows++;
      bump(ofFirst, one);
      bump(ofSecond, other);
      let own = pairs.get(one);
      if (own === undefined) {
        if (pairs.size >= MOST_VALUES) return;
        own = new Map();
        pairs.set(ownCopy(one), own);
      }
      bump(own, other);
    },
    counts: () => ({
      rows,
      first: countsOf(ofFirst),
      second: countsOf(ofSecond),
      pairs: new Map([...pairs].map(([key, own]) => [key, countsOf(own)])),
    }),
  };
}

/** How often a pair occurs. */
export const pairCount = ({ pairs }: Cross, first: string, second: string): number =>
  pairs.get(first)?.get(second) ?? 0;

/**
 * Cramer's V of a table of counts, 0 (independent) .. 1 (one decides the other).
 *
 * @source Cramer 1946, Mathematical Methods of Statistics, 21.9
 */
export function cramersV(counts: Cross): number {
  const { rows, first, second } = counts;
  const least = Math.min(first.size, second.size) - 1;
  if (rows === 0 || least < 1) return 0;
  let chi = 0;
  for (const [one, a] of first)
    for (const [other, b] of second) {
      const expected = (a * b) / rows;
      const difference = pairCount(counts, one, other) - expected;
      chi += (difference * difference) / expected;
    }
  return Math.sqrt(chi / rows / least);
}

/**
 * Cohen's effect size w of counts against expected shares: .1 small, .3 medium, .5 large.
 *
 * @source Cohen 1988, Statistical Power Analysis, 7.2
 */
export function effectSize(counts: ReadonlyMap<string, number>, expected: Readonly<Record<string, number>>): number {
  let all = 0;
  for (const count of counts.values()) all += count;
  if (all === 0) return 0;
  let sum = 0;
  for (const [value, share] of Object.entries(expected)) {
    const difference = (counts.get(value) ?? 0) / all - share;
    sum += (difference * difference) / Math.max(share, 0.001);
  }
  return Math.sqrt(sum);
}
