import { COLUMNS } from '@hseg/schema';
import { defineRowCheck } from '../../check.ts';
import { FIELD } from '../../fields.ts';
import { ROW_FAULT_POINTS } from '../../scores.ts';

/** Answers written as one digit: `1.0` or ` 1` is read by some programs as text. */
export const answerTypes = defineRowCheck({
  id: 'answer-types',
  dimension: 'schema',
  title: 'Rows with an answer that is not written as an integer',
  points: ROW_FAULT_POINTS,
  target: 'none',
  source: 'guide, "Schema Compliance": correct data types',
  advice: 'Write the answers as integers without decimals or blanks.',
  start:
    () =>
    ({ fields }) => {
      for (let place = FIELD.firstAnswer; place < FIELD.q23; place++) {
        const field = fields[place];
        if (field.length === 1 && field >= '0' && field <= '9') continue;
        if (field !== '' && !/^-?\d+$/.test(field)) return `${COLUMNS[place].name} is '${field.slice(0, 40)}'`;
      }
      return undefined;
    },
});
