import { upperQuantile } from './normal.ts';

const TWO_TO_32 = 4294967296;

/**
 * The quantile function of the standard normal distribution, from the table that {@link drawNormal} draws from.
 *
 * @param probability 0 (excluded) .. 1 (excluded)
 * @returns off by at most 3e-4; between -6.3 and 6.3
 * @throws RangeError
 * @example
 * normalQuantile(0.975) // 1.96
 */
export function normalQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1))
    throw new RangeError(`expected a probability between 0 and 1, got ${probability}`);
  return probability < 0.5 ? -upperQuantile(probability * TWO_TO_32) : upperQuantile((1 - probability) * TWO_TO_32);
}

/**
 * The distribution function of the standard normal distribution: the inverse of {@link normalQuantile}, by bisection.
 *
 * @param value any real number
 * @returns off by at most 2e-4
 * @example
 * cumulativeNormal(0) // 0.5
 */
export function cumulativeNormal(value: number): number {
  const size = Math.max(value, -value);
  let low = 1;
  let high = TWO_TO_32 / 2;
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (upperQuantile(middle) > size) low = middle;
    else high = middle;
  }
  const tail = (low + high) / 2 / TWO_TO_32;
  return value < 0 ? tail : 1 - tail;
}
