import { defineRowCheck } from '../../check.ts';
import { FIELD } from '../../fields.ts';
import { ROW_FAULT_POINTS } from '../../scores.ts';

/** Combinations that few people have: shift leads at entry level, executives without staff. */
export const unlikelyPeople = defineRowCheck({
  id: 'unlikely-people',
  dimension: 'demographics',
  title: 'Rows with an unlikely person',
  points: ROW_FAULT_POINTS,
  tolerated: 0.02,
  target: 'at most 2 %: Entry that supervises, Executive that does not',
  source: 'assumption: at most 4 % of Entry (shift leads), 5 % of Executive',
  advice: 'Draw supervision from the position.',
  start:
    () =>
    ({ fields }) => {
      const position = fields[FIELD.position];
      const supervises = fields[FIELD.supervises];
      if (position === 'Entry' && supervises === 'True') return 'Entry that supervises others';
      if (position === 'Executive' && supervises === 'False') return 'Executive that supervises nobody';
      return undefined;
    },
});
