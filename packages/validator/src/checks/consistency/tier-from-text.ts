import { defineCheck } from '../../check.ts';
import { tierProbe } from '../../evidence/tier-probes.ts';
import { rampScore } from '../../scores.ts';

/** How well a linear probe that learns inside the file finds the tier in q24. */
export const tierFromText = defineCheck({
  id: 'tier-from-text',
  dimension: 'consistency',
  title: 'Tier predicted from q24',
  points: 30,
  target: 'at least 45 % on average over the tiers (chance 20 %)',
  source: 'guide, "Likert scores align with narrative sentiment"; cross-fitted naive Bayes on single words',
  advice: 'Texts say little about the tier; nothing can be learnt from them.',
  observe(evidence) {
    const { balanced, rows } = tierProbe(evidence, 'q24');
    // Few rows teach little: below 2,000 the target falls to what half of them can teach.
    const target = 0.45 * Math.min(1, 0.7 + (0.3 * rows.length) / 2_000);
    return { score: rampScore(balanced, target, 0.2), observed: `${(100 * balanced).toFixed(1)} %` };
  },
});
