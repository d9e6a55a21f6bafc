import { COLUMNS } from '@hseg/schema';
import type { DatasetRow, ValidationReport } from '../src/index.ts';

/** A row that a test may change. */
export type TestRow = { [column: string]: string };

/** Scores of the dimensions, by id. */
export function scoresOf(report: ValidationReport): Record<string, number> {
  return Object.fromEntries(report.dimensions.map(({ id, score }) => [id, score]));
}

/** Rows as a file in one piece. */
export function csvOf(rows: readonly DatasetRow[], delimiter = ',', lineEnd = '\n'): string {
  const names = COLUMNS.map(({ name }) => name);
  const field = (value: unknown): string => {
    const text = String(value ?? '');
    return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [names.join(delimiter), ...rows.map((row) => names.map((name) => field(row[name])).join(delimiter)), ''].join(
    lineEnd,
  );
}

/** A text as a file of a dataset. */
export const fileOf = (text: string | Uint8Array, name = 'data.csv') => ({
  name,
  chunks: [typeof text === 'string' ? new TextEncoder().encode(text) : text],
});
