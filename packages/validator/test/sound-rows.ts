import { content } from '@hseg/content';
import { english } from '@hseg/english';
import { generateDataset } from '@hseg/generator';
import { COLUMNS, DEFAULT_CONFIG } from '@hseg/schema';
import type { TestRow } from './test-rows.ts';

/** Rows as the generator makes them: sound ones, to plant faults in. */
export async function soundRows(records: number, seed = 42): Promise<TestRow[]> {
  const rows: TestRow[] = [];
  for await (const record of generateDataset({ ...DEFAULT_CONFIG, records, seed }, { content, language: english }))
    rows.push(Object.fromEntries(COLUMNS.map((column) => [column.name, column.value(record)])));
  return rows;
}
