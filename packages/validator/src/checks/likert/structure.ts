import { defineCheck } from '../../check.ts';
import { bandScore, rampScore } from '../../scores.ts';
import { eigenvalues } from '../../statistics/eigenvalues.ts';

/** Eigenvalues of the correlations: one general factor, six in all. */
export const structure = defineCheck({
  id: 'structure',
  dimension: 'likert',
  title: 'Eigenvalues of the item correlations',
  points: 20,
  target: 'the first 8 to 12 of 22, a drop after the sixth (ratio to the seventh at least 1.25)',
  source: 'six categories under one general factor, as in COPSOQ and the HSE Indicator Tool (Edwards 2008)',
  advice: 'Six related but distinct categories show as six eigenvalues before a drop.',
  observe({ correlation }) {
    const values = eigenvalues(correlation, 22);
    const drop = values[6] > 0 ? values[5] / values[6] : 0;
    return {
      score: (bandScore(values[0], [8, 12], [4, 20]) + rampScore(drop, 1.25, 1)) / 2,
      observed: `${values
        .slice(0, 7)
        .map((value) => value.toFixed(2))
        .join(' ')}; sixth to seventh ${drop.toFixed(2)}`,
    };
  },
});
