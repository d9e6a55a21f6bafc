import { defineCheck } from '../../check.ts';
import { rampScore } from '../../scores.ts';

/** Rows from which on a hole is not chance. */
const ENOUGH = 2_000;

/** Least share of the rows at each integer score 8 .. 27. */
const LEAST = 0.0005;

/** The 28-point score has no holes: tiers are cut out of a continuum. */
export const scoreHistogram = defineCheck({
  id: 'score-histogram',
  dimension: 'likert',
  title: 'Holes in the histogram of the 28-point score',
  points: 20,
  target: `none: at least ${100 * LEAST} % of the rows at each integer score from 8 to 27`,
  source: 'the score is a sum of 22 items under one factor: unimodal, without gaps',
  advice: 'Draw people first and cut tiers afterwards; answers made for a tier leave gaps at its borders.',
  observe({ answers: { scores, rows } }) {
    if (rows < ENOUGH) return { score: 100, observed: `not judged below ${ENOUGH} rows` };
    const holes = Array.from({ length: 20 }, (_, index) => index + 8).filter(
      (score) => scores[score - 7] < LEAST * rows,
    );
    // Steps: a bar far above or below the mean of its neighbours.
    const inner = Array.from({ length: 14 }, (_, index) => index + 11);
    const steps = inner.map((score) => {
      const around = (scores[score - 8] + scores[score - 6]) / 2;
      return around > 0 ? scores[score - 7] / around : 0;
    });
    const roughest = Math.max(...steps.map((ratio) => Math.max(ratio, ratio > 0 ? 1 / ratio : 9)));
    return {
      score: Math.max(0, rampScore(roughest, 1.4, 3) - 20 * holes.length),
      observed: `${holes.length === 0 ? 'no holes' : `holes at ${holes.join(', ')}`}; the roughest bar ${roughest.toFixed(2)} times its neighbours`,
    };
  },
});
