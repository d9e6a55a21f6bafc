/**
 * Chance of `successes` or more in `trials` with chance `share` each, exactly.
 *
 * @param successes 0 (included) .. trials (included)
 * @example
 * binomialTail(1, 2, 0.5) // 0.75
 */
export function binomialTail(successes: number, trials: number, share: number): number {
  if (successes <= 0) return 1;
  let logTerm = trials * Math.log(1 - share);
  let sum = 0;
  // Terms from 0 up; those from `successes` on are added.
  for (let count = 0; count <= trials; count++) {
    if (count >= successes) sum += Math.exp(logTerm);
    logTerm += Math.log((trials - count) / (count + 1)) + Math.log(share / (1 - share));
  }
  return Math.min(1, sum);
}
