import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allot, allotTable } from '../src/index.ts';

const sum = (values: readonly number[]): number => values.reduce((one, other) => one + other, 0);

/** Largest remainders in whole numbers: shares as integers, so that nothing is rounded. */
function largestRemainder(total: number, shares: readonly number[]): number[] {
  const whole = sum(shares);
  const seats = shares.map((share) => Math.floor((total * share) / whole));
  const order = shares
    .map((share, index) => ({ index, rest: (total * share) % whole }))
    .sort((one, other) => other.rest - one.rest || one.index - other.index);
  for (let seat = 0; seat < total - sum(seats); ) {
    seats[order[seat].index]++;
    order.splice(seat, 1);
  }
  return seats;
}

describe('allot', () => {
  it('agrees with largest remainders in integers, at every size', () => {
    const shares = [5, 15, 30, 35, 15];
    for (let total = 0; total <= 400; total++)
      expect(
        allot(
          total,
          shares.map((share) => share / 100),
        ),
      ).toEqual(largestRemainder(total, shares));
  });

  it('sums to the total and stays within one of the exact share', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 1_000_000 }),
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 20 }),
        (total, shares) => {
          const seats = allot(total, shares);
          expect(sum(seats)).toBe(total);
          seats.forEach((count, index) =>
            expect(Math.abs(count - (total * shares[index]) / sum(shares))).toBeLessThan(1),
          );
        },
      ),
    );
  });

  it('gives ties to the earlier share', () => {
    expect(allot(1, [1, 1])).toEqual([1, 0]);
    expect(allot(10, [0.3, 0.25, 0.45])).toEqual([3, 3, 4]);
  });

  it('is not misled by binary fractions', () => {
    expect(allot(50_000, [0.05, 0.15, 0.3, 0.35, 0.15])).toEqual([2500, 7500, 15_000, 17_500, 7500]);
    expect(allot(4_294_967_295, [0.1, 0.2, 0.7])).toEqual([429_496_730, 858_993_459, 3_006_477_106]);
  });

  it.each([
    [-1, [1]],
    [1.5, [1]],
    [1, []],
    [1, [0, 0]],
    [1, [-1, 2]],
  ])('refuses %d by %j', (total, shares) => {
    expect(() => allot(total, shares)).toThrow(RangeError);
  });
});

describe('allotTable', () => {
  it('keeps both margins and rounds each cell down or up', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 5000 }), { minLength: 1, maxLength: 12 }),
        fc.array(fc.nat({ max: 100 }), { minLength: 1, maxLength: 6 }).filter((shares) => sum(shares) > 0),
        (rows, shares) => {
          const total = sum(rows);
          const columns = allot(total, shares);
          const cells = allotTable(rows, columns);
          cells.forEach((row, index) => expect(sum(row)).toBe(rows[index]));
          columns.forEach((margin, column) => expect(sum(cells.map((row) => row[column]))).toBe(margin));
          cells.forEach((row, index) =>
            row.forEach((cell, column) => {
              const exact = total === 0 ? 0 : (rows[index] * columns[column]) / total;
              expect(cell).toBeGreaterThanOrEqual(Math.floor(exact));
              expect(cell).toBeLessThanOrEqual(Math.ceil(exact));
            }),
          );
        },
      ),
    );
  });

  it('refuses margins of different sums', () => {
    expect(() => allotTable([1, 2], [2])).toThrow(/same sum, got 3 and 2/);
  });
});
