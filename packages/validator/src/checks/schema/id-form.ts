import { defineRowCheck } from '../../check.ts';
import { FIELD } from '../../fields.ts';
import { ROW_FAULT_POINTS } from '../../scores.ts';

/** Ids without blanks, of letters, digits and a few signs: they are keys of other files. */
export const idForm = defineRowCheck({
  id: 'id-form',
  dimension: 'schema',
  title: 'Rows whose response_id is no id',
  points: ROW_FAULT_POINTS,
  target: 'none: 4 to 64 letters, digits, hyphens and underscores',
  source: 'assumption: what joins files as a key without quoting',
  advice: 'Use ids of letters and digits.',
  start:
    () =>
    ({ fields }) => {
      const id = fields[FIELD.responseId];
      return id === '' || /^[\w-]{4,64}$/.test(id) ? undefined : `'${id.slice(0, 40)}'`;
    },
});
