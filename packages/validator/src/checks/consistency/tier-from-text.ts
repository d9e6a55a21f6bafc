import { defineTextCheck } from '../../check.ts';
import { PROBE_ROWS, tierProbe } from '../../evidence/tier-probes.ts';
import { rampScore } from '../../scores.ts';

/** How well a linear probe that learns inside the file finds the tier in q24. */
export const tierFromText = defineTextCheck({
  id: 'tier-from-text',
  dimension: 'consistency',
  title: 'Tier predicted from q24',
  points: 30,
  target:
    'at least 60 % on average over the tiers, half the way from chance to certainty, by a probe that has seen 2,000 rows',
  source:
    'guide, "Likert scores align with narrative sentiment"; cross-fitted naive Bayes on single words (bounds: assumption)',
  advice:
    'A model that sees few rows learns little of the tier from q24: see that texts and answers of a row belong together, and that people of neighbouring tiers tell of troubles that differ in weight.',
  observe(evidence) {
    const { balanced, rows } = tierProbe(evidence, 'q24');
    if (rows.length < PROBE_ROWS) return { score: 100, observed: `not judged: fewer than ${PROBE_ROWS} rows` };
    return { score: rampScore(balanced, 0.6, 0.2), observed: `${(100 * balanced).toFixed(1)} %` };
  },
});
