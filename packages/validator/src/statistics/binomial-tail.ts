import { exponential } from './exponential.ts';
import { naturalLogarithm } from './natural-logarithm.ts';

/**
 * Chance of `successes` or more in `trials` with chance `share` each, exactly.
 *
 * @param successes 0 (included) .. trials (included)
 * @example
 * binomialTail(1, 2, 0.5) // 0.75
 */
export function binomialTail(successes: number, trials: number, share: number): number {
  if (successes <= 0) return 1;
  let logTerm = trials * naturalLogarithm(1 - share);
  let sum = 0;
  // Terms from 0 up; those from `successes` on are added.
  for (let count = 0; count <= trials; count++) {
    if (count >= successes) sum += exponential(logTerm);
    logTerm += naturalLogarithm((trials - count) / (count + 1)) + naturalLogarithm(share / (1 - share));
  }
  return Math.min(1, sum);
}
