import { defineRowCheck } from '../../check.ts';
import { ROW_FAULT_POINTS } from '../../scores.ts';

/** As many fields in each row as in the header. */
export const rowWidth = defineRowCheck({
  id: 'row-width',
  dimension: 'schema',
  title: 'Rows with another number of fields',
  points: ROW_FAULT_POINTS,
  target: 'none',
  source: 'RFC 4180, 2.4',
  advice: 'Look at the delimiter, the quotes and the line breaks of these rows.',
  start:
    () =>
    ({ width, expectedWidth }) =>
      width === expectedWidth ? undefined : `${width} fields in place of ${expectedWidth}`,
});
