import { type DatasetCheck, defineCheck } from '../../check.ts';
import { type Cross, cramersV } from '../../evidence/crosses.ts';
import type { People } from '../../evidence/evidence.ts';
import { bandScore } from '../../scores.ts';

/** A check that two demographic columns go together as much as among people, by Cramer's V. */
export function jointCheck(check: {
  id: string;
  title: string;
  counts: keyof People;
  points: number;
  good: readonly [from: number, to: number];
  target: string;
  source: string;
}): DatasetCheck {
  const { counts, good, ...facts } = check;
  return defineCheck({
    ...facts,
    dimension: 'demographics',
    advice: 'Draw the columns together, not each on its own.',
    observe({ people }) {
      const value = cramersV(people[counts] as Cross);
      return { score: bandScore(value, good, [0.35 * good[0], 1.2]), observed: value.toFixed(2) };
    },
  });
}
