import { COLUMNS, type Column, type HsegRecord, LABEL_COLUMNS, type LabelMode } from '@hseg/schema';

const NEEDS_QUOTES = /[",\n\r]/;

/** Columns of the data file: the guide's 36, and the label columns behind them for inline labels. */
export function dataColumns(labels: LabelMode): readonly Column[] {
  return labels === 'inline' ? [...COLUMNS, ...LABEL_COLUMNS.slice(1)] : COLUMNS;
}

/** The header line of columns, with its line end. */
export function csvHeader(columns: readonly Column[]): string {
  return `${columns.map((column) => column.name).join(',')}\n`;
}

/** One field of a row, quoted where it must be. */
export function csvField(column: Column, record: HsegRecord): string {
  const value = column.value(record);
  if (column.type !== 'text' || !NEEDS_QUOTES.test(value)) return value;
  return `"${value.includes('"') ? value.replaceAll('"', '""') : value}"`;
}

/**
 * One line of CSV with its line end, as csv-stringify writes it by default: quotes only where needed, doubled inside.
 * csv-stringify takes seven times as long as the whole generation of a record, so this one dialect is written here, and
 * the tests hold it against csv-stringify; `csvWriter` of `@hseg/generator/csv` has every other dialect.
 */
export function csvRow(columns: readonly Column[], record: HsegRecord): string {
  let row = '';
  for (let index = 0; index < columns.length; index++) {
    if (index > 0) row += ',';
    row += csvField(columns[index], record);
  }
  return `${row}\n`;
}
