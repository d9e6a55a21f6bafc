/** Steps in which a share is read: twelve decimals. */
const SCALE = 1e12;

/**
 * Shares as whole numbers, so that quotas are computed without rounding error: 0.15 is fifteen hundredths, not the
 * nearest binary fraction.
 *
 * @throws RangeError for a share that is not a finite number >= 0, or when all are 0.
 */
export function wholeShares(shares: readonly number[]): bigint[] {
  const whole = shares.map((share) => {
    if (!Number.isFinite(share) || share < 0) throw new RangeError(`expected shares >= 0, got ${share}`);
    return BigInt(Math.floor(share * SCALE + 0.5));
  });
  if (whole.every((share) => share === 0n)) throw new RangeError('expected at least one share above 0, got none');
  return whole;
}

/**
 * Allots a number of seats by largest remainder (Hamilton's method); ties go to the earlier share.
 *
 * @param total integer >= 0
 * @param shares relative sizes >= 0, read to twelve decimals
 * @returns one integer for each share, which sum to `total`
 * @throws RangeError
 * @example
 * allot(7, [0.3, 0.25, 0.45]) // [2, 2, 3]
 */
export function allot(total: number, shares: readonly number[]): number[] {
  if (!Number.isSafeInteger(total) || total < 0)
    throw new RangeError(`expected an integer >= 0 to allot, got ${total}`);
  const whole = wholeShares(shares);
  const sum = whole.reduce((one, other) => one + other, 0n);
  const seats = whole.map((share) => (BigInt(total) * share) / sum);
  const remainders = whole.map((share) => (BigInt(total) * share) % sum);
  let left = total - Number(seats.reduce((one, other) => one + other, 0n));
  const order = whole
    .map((_, index) => index)
    .sort((one, other) =>
      remainders[one] === remainders[other] ? one - other : remainders[one] > remainders[other] ? -1 : 1,
    );
  for (const index of order) {
    if (left === 0) break;
    seats[index] += 1n;
    left--;
  }
  return seats.map(Number);
}
