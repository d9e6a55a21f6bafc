import type { Column, HsegRecord } from '@hseg/schema';
import { stringify } from 'csv-stringify/sync';
import type { CsvDialect } from './csv-dialect.ts';

/**
 * Writes records in another dialect than that of `csvRow`, by csv-stringify.
 *
 * @param columns columns to write, in order
 * @param options of the dialect, e.g. `{ delimiter: ';', quoted: true }`; `header: true` adds the names
 * @returns the text of the given records
 * @example
 * csvWriter(COLUMNS, { delimiter: '\t', record_delimiter: 'windows' })([record])
 */
export function csvWriter(
  columns: readonly Column[],
  options: CsvDialect = {},
): (records: readonly HsegRecord[]) => string {
  const { header, ...rest } = options;
  return (records) => {
    const rows = records.map((record) => columns.map((column) => column.value(record)));
    return stringify(header ? [columns.map((column) => column.name), ...rows] : rows, rest);
  };
}
