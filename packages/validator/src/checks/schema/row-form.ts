import { defineRowCheck } from '../../check.ts';
import { ROW_FAULT_POINTS } from '../../scores.ts';

/** Rows written as the rules of CSV or JSON Lines say. */
export const rowForm = defineRowCheck({
  id: 'row-form',
  dimension: 'schema',
  title: 'Rows that break the rules of the format',
  points: ROW_FAULT_POINTS,
  target: 'none: quotes where they belong, no carriage return or control character inside a field',
  source: 'RFC 4180, 2.5-2.7; JSON Lines',
  advice: 'Write the file with a CSV library.',
  start:
    () =>
    ({ form }) =>
      form.length > 0 ? form.join('; ') : undefined,
});
