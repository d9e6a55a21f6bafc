import { defineRowCheck } from '../../check.ts';
import { longestRunOf } from '../../evidence/answer-counts.ts';
import { ROW_FAULT_POINTS } from '../../scores.ts';

/** Equal answers in a row that nobody gives who reads the items. */
const LONG = 18;

/** People who give the same answer again and again. A few of them are human. */
export const longStrings = defineRowCheck({
  id: 'long-strings',
  dimension: 'likert',
  title: `Rows with ${LONG} or more equal answers in a row`,
  points: ROW_FAULT_POINTS,
  tolerated: 0.04,
  target: 'at most 4 %',
  source: 'long-string index (Johnson 2005); 2-5 % of employees answer so (Huang 2012, Bowling 2016)',
  human: '1-4 %',
  advice: 'Leave careless respondents out, or draw fewer of them.',
  start:
    () =>
    ({ tier, answers }) => {
      if (tier < 0) return undefined;
      const run = longestRunOf(answers);
      return run >= LONG ? `${run} equal answers in a row` : undefined;
    },
});
