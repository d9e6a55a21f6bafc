import { defineRowCheck } from '../../check.ts';
import { FIELD } from '../../fields.ts';
import { ROW_FAULT_POINTS } from '../../scores.ts';

/** Combinations that nobody has. */
export const impossiblePeople = defineRowCheck({
  id: 'impossible-people',
  dimension: 'demographics',
  title: 'Rows with an impossible person',
  points: ROW_FAULT_POINTS,
  target:
    'none: no 18-24 with 8 or more years, none of them Senior or Executive, no Executive of 25-34 outside Business',
  source: 'arithmetic of age, service and rank',
  advice: 'Draw age, tenure and position together.',
  start:
    () =>
    ({ fields }) => {
      const age = fields[FIELD.age];
      const position = fields[FIELD.position];
      if (age === '18-24') {
        if (fields[FIELD.tenure] === '8+_years') return '18-24 with 8 or more years';
        if (position === 'Senior' || position === 'Executive') return `18-24 and ${position}`;
      }
      if (age === '25-34' && position === 'Executive' && fields[FIELD.domain] !== 'Business')
        return `25-34 and Executive in ${fields[FIELD.domain].slice(0, 30)}`;
      return undefined;
    },
});
