/** Terms of the series: with |t| below .172 the next one is below 2^-60. */
const TERMS = 11;

const bits = new DataView(new ArrayBuffer(8));

/**
 * Natural logarithm out of additions, multiplications and divisions alone. `Math.log` may be rounded differently from
 * engine to engine, and a report must have the same bytes on all of them.
 *
 * @param value not negative
 * @returns within 1e-15 of the true value, relative to it or to 1; -Infinity for 0, NaN for less
 * @source value = m 2^e with m near 1; ln m = 2 artanh((m - 1) / (m + 1)): Muller, Elementary Functions, 2016
 * @example
 * naturalLogarithm(1) // 0
 */
export function naturalLogarithm(value: number): number {
  if (!(value > 0) || value === Number.POSITIVE_INFINITY) {
    if (value === 0) return Number.NEGATIVE_INFINITY;
    return value > 0 ? value : Number.NaN;
  }
  // Numbers below the smallest normal one have no exponent of their own.
  const isSmall = value < 2.2250738585072014e-308;
  bits.setFloat64(0, isSmall ? value * 18014398509481984 : value);
  const high = bits.getUint32(0);
  let exponent = (high >>> 20) - 1023 - (isSmall ? 54 : 0);
  bits.setUint32(0, (high & 0xfffff) | 0x3ff00000);
  let mantissa = bits.getFloat64(0);
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent++;
  }
  const t = (mantissa - 1) / (mantissa + 1);
  const square = t * t;
  let sum = 0;
  for (let term = TERMS; term >= 0; term--) sum = sum * square + 1 / (2 * term + 1);
  return 2 * t * sum + exponent * Math.LN2;
}
