import { TIERS } from '@hseg/schema';
import { defineCheck } from '../../check.ts';
import { bandScore } from '../../scores.ts';

/** Standard deviation of a person's 22 answers, by tier. */
export const withinPersonSpread = defineCheck({
  id: 'within-person-spread',
  dimension: 'likert',
  title: 'Spread of the answers within a person, by tier',
  points: 10,
  target: '.35 to .90 in each tier, largest in At_Risk or Mixed',
  source: 'graded-response model: at both ends of the scale there is less room',
  advice: 'Answers of one person vary around that person, not around the tier.',
  observe({ answers: { tierRows, tierSpread } }) {
    const means = TIERS.map((_, tier) => (tierRows[tier] > 0 ? tierSpread[tier] / tierRows[tier] : undefined));
    const known = means.filter((mean) => mean !== undefined);
    if (known.length === 0) return { score: 0, observed: 'no whole answer sheets' };
    const scores = known.map((mean) => bandScore(mean, [0.35, 0.9], [0, 1.3]));
    const largest = means.indexOf(Math.max(...known));
    const isInMiddle = largest === 1 || largest === 2;
    return {
      score: (scores.reduce((sum, score) => sum + score, 0) / scores.length) * (isInMiddle ? 1 : 0.6),
      observed: means.map((mean) => (mean === undefined ? '-' : mean.toFixed(2))).join(' '),
    };
  },
});
