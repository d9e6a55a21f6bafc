import { describe, expect, it } from 'vitest';
import { validateDataset } from '../src/index.ts';
import { PLANTED_FAULTS } from './planted-faults.ts';
import { soundRows } from './sound-rows.ts';
import { scoresOf, type TestRow } from './test-rows.ts';

const ROWS = 2_500;

/** Points that a fault in a share of the rows costs its dimension. */
const STATED = [
  [0.01, 5],
  [0.05, 8],
  [0.2, 15],
  [0.5, 30],
  [1, 30],
] as const;

/** A loss of another dimension that is more than the noise of a few rows. */
const NOTICEABLE = 2;

const datasets = new Map<number, Promise<{ rows: TestRow[]; scores: Record<string, number> }>>();
const sound = (count: number) => {
  let known = datasets.get(count);
  if (known === undefined) {
    known = soundRows(count).then(async (rows) => ({ rows, scores: scoresOf(await validateDataset(rows)) }));
    datasets.set(count, known);
  }
  return known;
};

describe('a planted fault', () => {
  it('is one of at least forty kinds', () => {
    expect(PLANTED_FAULTS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(PLANTED_FAULTS.map(({ name }) => name)).size).toBe(PLANTED_FAULTS.length);
  });

  it.each(PLANTED_FAULTS.map((fault) => [fault.name, fault] as const))(
    'costs its dimension what is stated, and no other: %s',
    async (_, fault) => {
      const { rows, scores: before } = await sound(fault.rows ?? ROWS);
      for (const [rate, points] of STATED) {
        // Three rates will do; the larger ones are for faults that no smaller one shows.
        if (rate < fault.from || (rate > 0.2 && fault.from < rate)) continue;
        const scores = scoresOf(await validateDataset(fault.plant(rows, rate)));
        expect(
          before[fault.dimension] - scores[fault.dimension],
          `${fault.dimension} at ${100 * rate} %`,
        ).toBeGreaterThanOrEqual(points);
        const others = Object.keys(scores).filter(
          (id) => id !== fault.dimension && !(id in (fault.also ?? {})) && before[id] - scores[id] > NOTICEABLE,
        );
        expect(others, `other dimensions that fall at ${100 * rate} %`).toEqual([]);
      }
    },
  );
});
