import { COLUMNS, OPEN_QUESTION_IDS } from '@hseg/schema';
import { defineRowCheck } from '../../check.ts';
import { ROW_FAULT_POINTS } from '../../scores.ts';

/** Ways of writing that there is no value. */
const NO_VALUE = new Set(['', 'na', 'n/a', 'nan', 'null', 'none', 'nil', 'undefined', '-']);

/** A value in each field. Where typing noise was put in on purpose, texts may be empty. */
export const missingValues = defineRowCheck({
  id: 'missing-values',
  dimension: 'schema',
  title: 'Rows with a missing value',
  points: ROW_FAULT_POINTS,
  target: 'none',
  source: 'guide, "Schema Compliance": no missing critical fields',
  human: 'closed items 1-2 %, open ones 18 % (Pew ATP)',
  advice: 'Fill the fields, or leave the rows out.',
  start({ noise }) {
    const optional = new Set(noise === 'clean' ? [] : OPEN_QUESTION_IDS.map((id) => `${id}_text`));
    const critical = COLUMNS.map(({ name }) => !optional.has(name));
    return ({ fields }) => {
      for (let place = 0; place < fields.length; place++) {
        const field = fields[place];
        // A digit is a value: most fields are answers.
        if (field.length === 1 && field >= '0' && field <= '9') continue;
        if (critical[place] && field.length < 10 && NO_VALUE.has(field.trim().toLowerCase()))
          return `${COLUMNS[place].name} is ${field === '' ? 'empty' : `'${field}'`}`;
      }
      return undefined;
    };
  },
});
