import { CATEGORIES } from '@hseg/schema';
import { defineCheck } from '../../check.ts';
import { bandScore } from '../../scores.ts';

/** Correlation of two category means, from the covariances of their items. */
function categoryCorrelation(covariance: Float64Array, one: number, other: number): number {
  const sum = (first: number, second: number): number => {
    const [a, b] = [CATEGORIES[first].items, CATEGORIES[second].items];
    let total = 0;
    for (let row = a[0] - 1; row < a[1]; row++)
      for (let column = b[0] - 1; column < b[1]; column++) total += covariance[row * 22 + column];
    return total;
  };
  const scale = Math.sqrt(sum(one, one) * sum(other, other));
  return scale > 0 ? sum(one, other) / scale : 0;
}

/** Correlations between the categories: related, not the same. */
export const categoryCorrelations = defineCheck({
  id: 'category-correlations',
  dimension: 'likert',
  title: 'Correlations between categories',
  points: 15,
  target: '.35 to .80 each',
  source: 'published subscales .3-.75 (Edwards 2008, Kristensen 2005, Burr 2019)',
  human: '.3-.75',
  advice: 'Categories share a general factor without being one.',
  observe({ covariance }) {
    const values = CATEGORIES.flatMap((_, one) =>
      CATEGORIES.slice(0, one).map((__, other) => categoryCorrelation(covariance, one, other)),
    );
    const scores = values.map((value) => bandScore(value, [0.35, 0.8], [0.1, 1]));
    return {
      score: scores.reduce((sum, score) => sum + score, 0) / scores.length,
      observed: `${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)}`,
    };
  },
});
