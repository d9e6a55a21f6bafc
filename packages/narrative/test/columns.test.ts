import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromColumns, toColumns } from '../src/compile/columns.ts';

/** Plain values of rows, few enough that many are equal. */
const value = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.constantFrom('a', 'b', true),
  fc.array(fc.constantFrom('Entry', 'Mid'), { maxLength: 2 }),
  fc.record({ from: fc.integer({ min: 0, max: 2 }) }),
);
const rows = fc.array(fc.dictionary(fc.constantFrom('id', 'levels', 'tags', 'constructor'), value), { maxLength: 12 });

describe('columns', () => {
  it('give the rows back that they were made of, also by way of JSON', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const plain = JSON.parse(JSON.stringify(some));
        expect(fromColumns(JSON.parse(JSON.stringify(toColumns(some))))).toEqual(plain);
      }),
    );
  });

  it('hold each value of a key once', () => {
    fc.assert(
      fc.property(rows, (some) => {
        for (const values of toColumns(some).values)
          expect(new Set(values.map((one) => JSON.stringify(one))).size).toBe(values.length);
      }),
    );
  });

  it('leave out keys without a value, and the list of positions where all values differ', () => {
    expect(
      toColumns([
        { a: [1], c: undefined },
        { a: [1], b: 2 },
      ]),
    ).toEqual({
      count: 2,
      keys: ['a', 'b'],
      values: [[[1]], [2]],
      rows: [
        [0, 0],
        [-1, 0],
      ],
    });
    expect(toColumns([{ a: 'x' }, { a: 'y' }]).rows).toEqual([null]);
    expect(fromColumns(toColumns([]))).toEqual([]);
  });
});
