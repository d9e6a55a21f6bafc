import { defineTextCheck } from '../../check.ts';
import { textSeverities } from '../../evidence/text-severities.ts';
import { bandScore } from '../../scores.ts';
import { spearman } from '../../statistics/ranks.ts';

/** Rank correlation between the severity of q24 and the tier of the answers. */
export const severityCorrelation = defineTextCheck({
  id: 'severity-correlation',
  dimension: 'consistency',
  title: 'Rank correlation of the severity of q24 and the tier',
  points: 30,
  target: '.35 to .90',
  source:
    'guide, "Likert scores align with narrative sentiment"; among people comments and ratings correlate by .4-.7 (assumption)',
  human: '.4-.7',
  advice: 'Texts and answers of a row must come from one person; 1 means that words alone decide.',
  observe(evidence) {
    const rows = textSeverities(evidence);
    const value = -spearman(
      rows.map(({ severity }) => severity),
      rows.map(({ tier }) => tier),
    );
    return { score: bandScore(value, [0.35, 0.9], [0, 1.02]), observed: value.toFixed(2) };
  },
});
