import { COLUMNS } from '@hseg/schema';
import { defineRowCheck } from '../../check.ts';
import { FIELD } from '../../fields.ts';
import { ROW_FAULT_POINTS } from '../../scores.ts';

/** Answers 1, 2, 3 or 4. */
export const answerRange = defineRowCheck({
  id: 'answer-range',
  dimension: 'likert',
  title: 'Rows with an answer other than 1 to 4',
  points: ROW_FAULT_POINTS,
  target: 'none',
  source: 'guide, "Likert Scale Validity": all responses are integers 1-4',
  advice: 'Look for other scales, codes for no answer, and shifted columns.',
  start:
    () =>
    ({ answers, tier, fields }) => {
      if (tier >= 0) return undefined;
      const item = answers.findIndex((points, index) => points === 0 && fields[FIELD.firstAnswer + index] !== '');
      const place = FIELD.firstAnswer + item;
      return item < 0 ? undefined : `${COLUMNS[place].name} is '${fields[place].slice(0, 40)}'`;
    },
});
