import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvReader } from '../src/read/csv-reader.ts';
import type { RawRow } from '../src/read/raw-row.ts';

/** Reads text in pieces of the given sizes, which are used in turn. */
function read(text: string, sizes: readonly number[] = [text.length + 1]): RawRow[] {
  const rows: RawRow[] = [];
  const reader = csvReader(
    (names) => names.length,
    (row) => rows.push(row),
  );
  for (let at = 0, turn = 0; at < text.length; turn++) {
    const size = Math.max(1, sizes[turn % sizes.length]);
    reader.write(text.slice(at, at + size));
    at += size;
  }
  reader.end();
  return rows;
}

const field = fc.string({ unit: fc.constantFrom('a', 'b', '"', ',', '\n', ';', ' ', 'é', '😀', "'"), maxLength: 8 });
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }))
  // A header of plain names decides the delimiter.
  .map((rows) => [rows[0].map((_, index) => `column${index}`), ...rows]);

describe('csvReader', () => {
  it('reads what csv-stringify writes, as csv-parse does, whatever pieces it comes in', () => {
    fc.assert(
      fc.property(
        table,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom('\n', '\r\n'),
        (rows, sizes, end) => {
          const text = stringify(rows, { record_delimiter: end, quoted_match: /[\r\n]/ });
          const expected = parse(text, { relax_column_count: true }) as string[][];
          const found = read(text, sizes);
          expect(found.map(({ fields }) => fields)).toEqual(expected);
          expect(found.flatMap(({ form }) => form)).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives the same rows in pieces as at once for any text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', 'b'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 }), (body, sizes) => {
        const whole = `one,two\n${body}`;
        expect(read(whole, sizes)).toEqual(read(whole));
      }),
      { numRuns: 2_000 },
    );
  });

  it('loses no character of a plain field, and tells the line of each row', () => {
    expect(read('a,b\n1,"x\ny"\n\n3,4')).toEqual([
      { fields: ['a', 'b'], line: 1, form: [] },
      { fields: ['1', 'x\ny'], line: 2, form: [] },
      { fields: ['3', '4'], line: 5, form: [] },
    ]);
  });

  it.each([
    [
      'a quote inside an unquoted field',
      'a,b\n1,x"y\n3,4\n',
      [
        ['1', 'x"y'],
        ['3', '4'],
      ],
      'a quote inside an unquoted field',
    ],
    [
      'text after a closing quote',
      'a,b\n1,"x"y\n3,4\n',
      [
        ['1', 'xy'],
        ['3', '4'],
      ],
      'text after a closing quote',
    ],
    [
      'a quote that is never closed',
      'a,b\n1,"x\n3,4\n',
      [
        ['1', '"x'],
        ['3', '4'],
      ],
      'a quote that is never closed',
    ],
    [
      'a quote that swallows lines',
      'a,b\n1,"x\n3,4\n5,"y"\n7,8\n',
      [
        ['1', '"x'],
        ['3', '4'],
        ['5', 'y'],
        ['7', '8'],
      ],
      'a quote in the wrong place',
    ],
    ['a carriage return inside quotes', 'a,b\n1,"x\r\ny"\n', [['1', 'x\r\ny']], 'a carriage return inside a field'],
  ])('tells %s, and reads on behind it', (_, text, rows, fault) => {
    const found = read(text).slice(1);
    expect(found.map(({ fields }) => fields)).toEqual(rows);
    expect(found.filter(({ form }) => form.length > 0).map(({ form }) => form)).toEqual([[fault]]);
  });

  it('does not wait for the end of a file for a quote that was never closed', () => {
    const rows: RawRow[] = [];
    const reader = csvReader(
      () => 1,
      (row) => rows.push(row),
    );
    reader.write('a,b\n1,"x\n');
    for (let piece = 0; piece < 300; piece++) reader.write('3,4\n'.repeat(2_000));
    expect(rows.length).toBeGreaterThan(250_000);
    expect(rows[1]).toEqual({ fields: ['1', '"x'], line: 2, form: ['a quote that is never closed'] });
  });
});
