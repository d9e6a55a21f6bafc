import type { Column, HsegRecord } from '@hseg/schema';
import type { Options } from 'csv-stringify/sync';
import { stringify } from 'csv-stringify/sync';

/**
 * Writes records in any dialect that csv-stringify knows.
 *
 * @param columns columns to write, in order
 * @param options of csv-stringify, e.g. `{ delimiter: ';', quoted: true }`; `header: true` adds the names
 * @returns the text of the given records
 * @example
 * csvWriter(COLUMNS, { delimiter: '\t', record_delimiter: 'windows' })([record])
 */
export function csvWriter(
  columns: readonly Column[],
  options: Options = {},
): (records: readonly HsegRecord[]) => string {
  const { header, ...rest } = options;
  return (records) => {
    const rows = records.map((record) => columns.map((column) => column.value(record)));
    return stringify(header ? [columns.map((column) => column.name), ...rows] : rows, rest);
  };
}
