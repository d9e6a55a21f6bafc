import { CATEGORIES } from '@hseg/schema';
import { defineCheck } from '../../check.ts';
import { bandScore } from '../../scores.ts';

/** Cronbach's alpha of items from first to last (both counted from 1, included). */
export function alphaOf(covariance: Float64Array, first: number, last: number): number {
  const count = last - first + 1;
  let total = 0;
  let own = 0;
  for (let one = first - 1; one < last; one++)
    for (let other = first - 1; other < last; other++) {
      total += covariance[one * 22 + other];
      if (one === other) own += covariance[one * 22 + other];
    }
  return total > 0 ? (count / (count - 1)) * (1 - own / total) : 0;
}

/** Cronbach's alpha of each category (Cronbach 1951). */
export const reliability = defineCheck({
  id: 'reliability',
  dimension: 'likert',
  title: "Cronbach's alpha of the six categories",
  points: 30,
  target: '.80 to .93 each',
  source: 'HSEG scoring document (> .80); published scales .75-.93 (Edwards 2008, Kristensen 2005, Burr 2019)',
  human: '.75-.93',
  advice:
    'Answers of one category must hang together in each person: draw them from one latent trait, not item by item.',
  observe({ covariance }) {
    const alphas = CATEGORIES.map(({ items: [first, last] }) => alphaOf(covariance, first, last));
    const scores = alphas.map((alpha) => bandScore(alpha, [0.8, 0.93], [0.6, 1]));
    return {
      score: scores.reduce((sum, score) => sum + score, 0) / scores.length,
      observed: alphas.map((alpha) => alpha.toFixed(2)).join(' '),
    };
  },
});
