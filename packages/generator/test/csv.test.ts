import { COLUMNS, type HsegRecord, LABEL_COLUMNS } from '@hseg/schema';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvWriter } from '../src/csv/index.ts';
import { csvHeader, csvRow, dataColumns } from '../src/index.ts';
import { generationOf } from './world.ts';

const generation = generationOf(300);
const records = Array.from({ length: 300 }, (_, index) => generation.plainRecord(index));

describe('csvRow', () => {
  it("writes csv-stringify's bytes for our records, data, labels and inline", () => {
    for (const columns of [COLUMNS, LABEL_COLUMNS, dataColumns('inline')]) {
      const oracle = stringify(records.map((record) => columns.map((column) => column.value(record))));
      expect(records.map((record) => csvRow(columns, record)).join('')).toBe(oracle);
    }
  });

  it("writes csv-stringify's bytes for any text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', "'", ';', 'é'), maxLength: 30 }),
        (text) => {
          const record: HsegRecord = {
            ...records[0],
            texts: [{ text, sentences: [], spans: [] }, records[0].texts[1], records[0].texts[2]],
          };
          expect(csvRow(COLUMNS, record)).toBe(stringify([COLUMNS.map((column) => column.value(record))]));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is read back by a strict reader', () => {
    const rows: string[][] = parse(csvHeader(COLUMNS) + records.map((record) => csvRow(COLUMNS, record)).join(''), {
      relax_quotes: false,
      relax_column_count: false,
    });
    expect(rows).toHaveLength(301);
    rows.slice(1).forEach((row, index) => expect(row).toEqual(COLUMNS.map((column) => column.value(records[index]))));
  });

  it('ends every row with one line feed', () => {
    for (const record of records.slice(0, 20)) expect(csvRow(COLUMNS, record)).toMatch(/[^\n]\n$/);
  });
});

describe('csvWriter', () => {
  it('writes other dialects', () => {
    const text = csvWriter(LABEL_COLUMNS, { header: true, delimiter: ';', quoted: true, record_delimiter: 'windows' })(
      records.slice(0, 2),
    );
    expect(text.startsWith('"response_id";"risk_tier"')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(4);
    expect(parse(text, { delimiter: ';' })).toHaveLength(3);
  });
});

describe('dataColumns', () => {
  it('appends the label columns once for inline labels', () => {
    expect(dataColumns('companion')).toBe(COLUMNS);
    const names = dataColumns('inline').map((column) => column.name);
    expect(names.slice(0, 36)).toEqual(COLUMNS.map((column) => column.name));
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(36 + LABEL_COLUMNS.length - 1);
  });
});
