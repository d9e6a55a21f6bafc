import { TIERS } from '@hseg/schema';
import { defineTextCheck } from '../../check.ts';
import { textSeverities } from '../../evidence/text-severities.ts';
import { rampScore } from '../../scores.ts';

/** Mean severity of q24 falls from Crisis to Thriving. */
export const severityProfile = defineTextCheck({
  id: 'severity-profile',
  dimension: 'consistency',
  title: 'Severity of q24 by tier',
  points: 25,
  target: 'falling from Crisis to Thriving, each step at least .1 on the ruler 1 to 5',
  source: 'guide, "Psychological terminology matches severity"; a graded vocabulary of this package',
  advice: 'What is told must weigh as much as the answers do.',
  observe(evidence) {
    const means = TIERS.map((_, tier) => {
      const own = textSeverities(evidence).filter((one) => one.tier === tier);
      return own.length === 0 ? undefined : own.reduce((sum, { severity }) => sum + severity, 0) / own.length;
    });
    const known = means.filter((mean) => mean !== undefined);
    const steps = known.slice(1).map((mean, index) => known[index] - mean);
    if (steps.length === 0) return { score: 100, observed: 'not judged: texts of one tier only' };
    return {
      score: steps.reduce((sum, step) => sum + rampScore(step, 0.1, -0.1), 0) / steps.length,
      observed: means.map((mean) => (mean === undefined ? '-' : mean.toFixed(2))).join(' '),
    };
  },
});
