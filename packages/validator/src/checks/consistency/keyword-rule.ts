import { defineTextCheck } from '../../check.ts';
import { FIELD } from '../../fields.ts';
import { rampScore } from '../../scores.ts';

/** The guide's rule for crisis texts. */
const RULE = /suicide|ptsd|breakdown|devastating|unbearable/i;

/** The guide's keyword rule must not decide who is in crisis. */
export const keywordRule = defineTextCheck({
  id: 'keyword-rule',
  dimension: 'consistency',
  title: "The guide's keyword rule for Crisis",
  points: 15,
  target: 'F1 at most .60',
  source: 'guide, "Crisis Detection Systems"; beyond it a keyword is the label (assumption)',
  advice: 'Tell more crises without these words, and use them harmlessly elsewhere.',
  observe({ sample }) {
    let [found, right, crises] = [0, 0, 0];
    for (const { tier, fields } of sample) {
      if (tier < 0) continue;
      const isFound = RULE.test(fields[FIELD.q24]);
      if (isFound) found++;
      if (tier === 0) crises++;
      if (isFound && tier === 0) right++;
    }
    const f1 = found + crises > 0 ? (2 * right) / (found + crises) : 0;
    return { score: rampScore(f1, 0.6, 0.95), observed: `F1 ${f1.toFixed(2)}` };
  },
});
