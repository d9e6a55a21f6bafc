import { CATEGORIES } from './instrument.ts';
import { TIERS, type TierIndex } from './tiers.ts';

/** Smallest and largest total T. */
export const TOTAL_RANGE = { min: 111, max: 444 } as const;

/** Doubled category weight of each of the 22 items, so that the total is an integer. */
export const ITEM_WEIGHTS: readonly number[] = CATEGORIES.flatMap(({ items: [first, last], weight }) =>
  Array.from({ length: last - first + 1 }, () => 2 * weight),
);

/** Scores of one answer sheet. */
export interface AnswerScores {
  /** T, an integer 111 .. 444. */
  total: number;
  /** The 28-point score 7T/111, 7 .. 28. */
  score28: number;
  /** Position in `TIERS`, by the total. */
  tier: TierIndex;
  /** Position in `TIERS`, by the plain mean of the answers: reported, never the label. */
  meanRuleTier: TierIndex;
  /** Means of the six categories, 1 .. 4. */
  categoryMeans: readonly number[];
}

/**
 * The tier of a total, by rule A: the HSEG service's cut-offs 12, 16, 20, 24 of the 28-point score, compared as integers.
 *
 * @param total integer 111 (included) .. 444 (included)
 * @returns position in `TIERS`, 0 (Crisis) .. 4 (Thriving)
 * @example
 * tierOfTotal(190) // 0
 * tierOfTotal(191) // 1
 */
export function tierOfTotal(total: number): TierIndex {
  let tier = 0;
  while (total > TIERS[tier].maximumTotal) tier++;
  return tier;
}

/**
 * Scores 22 answers. T = sum of doubled category weight x points; every category then counts as (mean / 4) x weight x
 * number of items, which reproduces the published caps (55.5 in all). Source: HSEG service, `app/core/scoring.py`.
 *
 * @param answers 22 integers 1..4, 4 = healthiest
 * @throws RangeError when there are not 22 answers or one is not an integer 1..4.
 * @example
 * scoreAnswers(Array(22).fill(3)).total // 333
 * scoreAnswers(Array(22).fill(3)).score28 // 21
 */
export function scoreAnswers(answers: ArrayLike<number>): AnswerScores {
  if (answers.length !== ITEM_WEIGHTS.length)
    throw new RangeError(`expected ${ITEM_WEIGHTS.length} answers, got ${answers.length}`);
  let total = 0;
  let sum = 0;
  for (let index = 0; index < ITEM_WEIGHTS.length; index++) {
    const points = answers[index];
    if (points !== 1 && points !== 2 && points !== 3 && points !== 4)
      throw new RangeError(`expected q${index + 1} to be 1, 2, 3 or 4, got ${points}`);
    total += ITEM_WEIGHTS[index] * points;
    sum += points;
  }
  const categoryMeans: number[] = [];
  for (const { items } of CATEGORIES) {
    let own = 0;
    for (let index = items[0] - 1; index < items[1]; index++) own += answers[index];
    categoryMeans.push(own / (items[1] - items[0] + 1));
  }
  let meanRuleTier = 0;
  while (sum > TIERS[meanRuleTier].maximumMean * ITEM_WEIGHTS.length) meanRuleTier++;
  return { total, score28: (7 * total) / 111, tier: tierOfTotal(total), meanRuleTier, categoryMeans };
}
