import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CATEGORIES,
  ITEM_WEIGHTS,
  ITEMS,
  SCALES,
  scoreAnswers,
  TIER_CODES,
  TIERS,
  TOTAL_RANGE,
  tierOfTotal,
} from '../src/index.ts';

const sheet = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 22, maxLength: 22 });

describe('the instrument', () => {
  it('has 22 items in six categories, numbered through', () => {
    expect(ITEMS.map((item) => item.id)).toEqual(Array.from({ length: 22 }, (_, index) => `q${index + 1}`));
    expect(
      CATEGORIES.flatMap(({ items: [first, last] }) =>
        Array.from({ length: last - first + 1 }, (_, index) => first + index),
      ),
    ).toEqual(Array.from({ length: 22 }, (_, index) => index + 1));
    for (const {
      number,
      items: [first, last],
    } of CATEGORIES)
      for (let item = first; item <= last; item++) expect(ITEMS[item - 1].category).toBe(number);
  });

  it('has twelve positive agreement items, four reverse ones, three counts, two of days and one of burnout', () => {
    const count = (scale: string, direction: string): number =>
      ITEMS.filter((item) => item.scale === scale && item.direction === direction).length;
    expect([
      count('agreement', 'positive'),
      count('agreement', 'reverse'),
      count('count30', 'reverse'),
      count('days30', 'reverse'),
      count('burnout', 'reverse'),
    ]).toEqual([12, 4, 3, 2, 1]);
  });

  it('offers four options on every scale, the healthiest first for reverse items', () => {
    for (const { positive, reverse } of Object.values(SCALES)) {
      expect(positive).toHaveLength(4);
      expect([...positive].reverse()).toEqual(reverse);
    }
  });
});

describe('scoreAnswers', () => {
  it('gives the published extremes: 7 and 28 points, caps of 12, 7.5, 6, 12, 10 and 8', () => {
    expect(scoreAnswers(new Array(22).fill(1))).toMatchObject({ total: 111, score28: 7, tier: 0 });
    expect(scoreAnswers(new Array(22).fill(4))).toMatchObject({ total: 444, score28: 28, tier: 4 });
    const caps = CATEGORIES.map(({ items: [first, last], weight }) => weight * (last - first + 1));
    expect(caps).toEqual([12, 7.5, 6, 12, 10, 8]);
  });

  it('agrees with the service: category mean / 4 x weight x items, over 55.5, times 28', () => {
    fc.assert(
      fc.property(sheet, (answers) => {
        const { categoryMeans, score28, total, tier } = scoreAnswers(answers);
        const service = CATEGORIES.reduce(
          (sum, { items: [first, last], weight }, index) =>
            sum + (categoryMeans[index] / 4) * weight * (last - first + 1),
          0,
        );
        expect(score28).toBeCloseTo((service / 55.5) * 28, 9);
        expect(total).toBe(answers.reduce((sum, points, index) => sum + ITEM_WEIGHTS[index] * points, 0));
        const thresholds = [12, 16, 20, 24, 28.0000001];
        expect(tier).toBe(thresholds.findIndex((threshold) => score28 <= threshold));
      }),
    );
  });

  it('has every cut-off where the 28-point score says, with no total on the edge', () => {
    for (let total = TOTAL_RANGE.min; total <= TOTAL_RANGE.max; total++) {
      const score = (7 * total) / 111;
      const expected = score <= 12 ? 0 : score <= 16 ? 1 : score <= 20 ? 2 : score <= 24 ? 3 : 4;
      expect(tierOfTotal(total)).toBe(expected);
    }
    expect([190, 191, 253, 254, 317, 318, 380, 381].map((total) => TIER_CODES[tierOfTotal(total)])).toEqual([
      'Crisis',
      'At_Risk',
      'At_Risk',
      'Mixed',
      'Mixed',
      'Safe',
      'Safe',
      'Thriving',
    ]);
  });

  it('reports the mean rule beside it: means up to 2, 2.5, 3, 3.5', () => {
    const withSum = (sum: number): number[] =>
      Array.from({ length: 22 }, (_, index) => Math.min(4, 1 + Math.floor((sum - 22 + (21 - index)) / 22)));
    for (const [sum, tier] of [
      [44, 0],
      [45, 1],
      [55, 1],
      [56, 2],
      [66, 2],
      [67, 3],
      [77, 3],
      [78, 4],
    ]) {
      const answers = withSum(sum);
      expect(answers.reduce((one, other) => one + other, 0)).toBe(sum);
      expect(scoreAnswers(answers).meanRuleTier).toBe(tier);
    }
  });

  it('never falls when an answer rises', () => {
    fc.assert(
      fc.property(sheet, fc.nat({ max: 21 }), (answers, index) => {
        if (answers[index] === 4) return;
        const better = [...answers];
        better[index]++;
        expect(scoreAnswers(better).total).toBeGreaterThan(scoreAnswers(answers).total);
        expect(scoreAnswers(better).tier).toBeGreaterThanOrEqual(scoreAnswers(answers).tier);
      }),
    );
  });

  it.each([
    [new Array(21).fill(1), /expected 22 answers, got 21/],
    [[...new Array(21).fill(1), 5], /expected q22 to be 1, 2, 3 or 4, got 5/],
    [[1.5, ...new Array(21).fill(1)], /q1 .* got 1.5/],
  ])('refuses a sheet that is none', (answers, message) => {
    expect(() => scoreAnswers(answers)).toThrow(message);
  });
});

describe('the tiers', () => {
  it('cover the severity ruler and the totals without gaps, and their shares sum to 1', () => {
    const byRuler = [...TIERS].reverse();
    expect(byRuler[0].severity.from).toBe(1);
    byRuler.slice(1).forEach((tier, index) => expect(tier.severity.from).toBe(byRuler[index].severity.below));
    expect(TIERS[4].maximumTotal).toBe(444);
    expect(TIERS.reduce((sum, tier) => sum + tier.share, 0)).toBeCloseTo(1, 12);
  });
});
