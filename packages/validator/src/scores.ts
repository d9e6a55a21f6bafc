import { exponential } from './statistics/exponential.ts';
import { naturalLogarithm } from './statistics/natural-logarithm.ts';

/**
 * How the share of faulty rows becomes a loss: the points times share ^ .45. With 50 points that is 6.3 for 1 % of the
 * rows, 10 for 3 %, 18 for 10 %, 37 for half of them: few faults cost much, because few are all that a model needs to
 * learn them (assumption).
 */
const STEEPNESS = 0.45;

/** Points that a fault in every row takes from its dimension. */
export const ROW_FAULT_POINTS = 50;

/**
 * Score of a check that counts faulty rows.
 *
 * @param share of the rows, 0 (included) .. 1 (included)
 * @returns 100 for none, 0 when all are faulty
 * @example
 * Math.round(faultShareScore(0.01)) // 87
 */
export function faultShareScore(share: number): number {
  return 100 * (1 - exponential(STEEPNESS * naturalLogarithm(Math.min(1, Math.max(0, share)))));
}

/**
 * Score of a measured value between a bound that is good enough and one that is not acceptable, falling on a straight line.
 *
 * @param good 100 at and beyond it
 * @param bad 0 at and beyond it; may be smaller or larger than `good`
 * @example
 * rampScore(0.5, 0.6, 0.1) // 80
 */
export function rampScore(value: number, good: number, bad: number): number {
  if (Number.isNaN(value)) return 0;
  return 100 * Math.min(1, Math.max(0, (value - bad) / (good - bad)));
}

/**
 * Score of a value that should lie in an interval: the lower of the two ramps at its ends.
 *
 * @param good from and to, both included
 * @param bad where the score is 0: below the first, above the second
 * @example
 * bandScore(0.8, [0.8, 0.93], [0.55, 0.99]) // 100
 */
export function bandScore(
  value: number,
  good: readonly [from: number, to: number],
  bad: readonly [below: number, above: number],
): number {
  return Math.min(rampScore(value, good[0], bad[0]), rampScore(value, good[1], bad[1]));
}
