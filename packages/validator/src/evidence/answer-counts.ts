import { CATEGORIES, TIERS } from '@hseg/schema';
import type { Row } from '../row.ts';
import { ownCopy } from '../text/own-copy.ts';

const ITEMS = 22;

/** Counts of the 22 answers over all rows whose answers are whole. */
export interface AnswerCounts {
  /** Rows with 22 answers 1 .. 4. */
  rows: number;
  /** Sum of each item, and of each pair of items' products: [item * 22 + item]. */
  sums: Float64Array;
  products: Float64Array;
  /** How often each item has 1, 2, 3, 4 points: [item * 4 + points - 1]. */
  options: Float64Array;
  /** Rows of each tier, sums of each item in it, and sums of the standard deviation within a person. */
  tierRows: Float64Array;
  tierSums: readonly Float64Array[];
  tierSpread: Float64Array;
  /** Rows by integer 28-point score, 7 .. 28: [score - 7]. */
  scores: Float64Array;
  /** Rows by longest run of equal answers, 1 .. 22: [run - 1]. */
  longestRuns: Float64Array;
  /** Per domain: rows, and sums of the category means less the person's mean. */
  domains: Map<string, { rows: number; sums: Float64Array; squares: Float64Array }>;
}

/** Longest run of equal answers in the order of the items. */
export function longestRunOf(answers: Uint8Array): number {
  let longest = 1;
  let run = 1;
  for (let item = 1; item < ITEMS; item++) {
    run = answers[item] === answers[item - 1] ? run + 1 : 1;
    if (run > longest) longest = run;
  }
  return longest;
}

/** Counts answers: call `add` for every row. */
export function answerCounts(domainField: number): { counts: AnswerCounts; add(row: Row): void } {
  const counts: AnswerCounts = {
    rows: 0,
    sums: new Float64Array(ITEMS),
    products: new Float64Array(ITEMS * ITEMS),
    options: new Float64Array(ITEMS * 4),
    tierRows: new Float64Array(TIERS.length),
    tierSums: TIERS.map(() => new Float64Array(ITEMS)),
    tierSpread: new Float64Array(TIERS.length),
    scores: new Float64Array(22),
    longestRuns: new Float64Array(ITEMS),
    domains: new Map(),
  };
  const { sums, products, options, tierRows, tierSums, tierSpread, scores, longestRuns, domains } = counts;
  return {
    counts,
    add({ answers, tier, total, fields }) {
      if (tier < 0) return;
      counts.rows++;
      let sum = 0;
      let squares = 0;
      const ofTier = tierSums[tier];
      for (let one = 0; one < ITEMS; one++) {
        const points = answers[one];
        sum += points;
        squares += points * points;
        sums[one] += points;
        ofTier[one] += points;
        options[one * 4 + points - 1]++;
        const base = one * ITEMS;
        for (let other = 0; other <= one; other++) products[base + other] += points * answers[other];
      }
      tierRows[tier]++;
      const mean = sum / ITEMS;
      tierSpread[tier] += Math.sqrt(Math.max(0, squares / ITEMS - mean * mean));
      scores[Math.floor((7 * total) / 111 + 0.5) - 7]++;
      longestRuns[longestRunOf(answers) - 1]++;
      let own = domains.get(fields[domainField]);
      if (own === undefined) {
        // Broken files have any number of domains; the first hundred tell enough.
        if (domains.size >= 100) return;
        own = { rows: 0, sums: new Float64Array(CATEGORIES.length), squares: new Float64Array(CATEGORIES.length) };
        domains.set(ownCopy(fields[domainField]), own);
      }
      own.rows++;
      for (let category = 0; category < CATEGORIES.length; category++) {
        const [first, last] = CATEGORIES[category].items;
        let points = 0;
        for (let item = first - 1; item < last; item++) points += answers[item];
        const deviation = points / (last - first + 1) - mean;
        own.sums[category] += deviation;
        own.squares[category] += deviation * deviation;
      }
    },
  };
}

/** Covariances of the items: [item * 22 + item], symmetric. */
export function covariances({ rows, sums, products }: AnswerCounts): Float64Array {
  const matrix = new Float64Array(ITEMS * ITEMS);
  for (let one = 0; one < ITEMS; one++)
    for (let other = 0; other <= one; other++) {
      const value = rows === 0 ? 0 : products[one * ITEMS + other] / rows - (sums[one] / rows) * (sums[other] / rows);
      matrix[one * ITEMS + other] = value;
      matrix[other * ITEMS + one] = value;
    }
  return matrix;
}

/** Correlations of the items; 0 with an item that never varies. */
export function correlations(covariance: Float64Array): Float64Array {
  const matrix = new Float64Array(ITEMS * ITEMS);
  for (let one = 0; one < ITEMS; one++)
    for (let other = 0; other < ITEMS; other++) {
      const scale = Math.sqrt(covariance[one * ITEMS + one] * covariance[other * ITEMS + other]);
      matrix[one * ITEMS + other] = one === other ? 1 : scale > 0 ? covariance[one * ITEMS + other] / scale : 0;
    }
  return matrix;
}
