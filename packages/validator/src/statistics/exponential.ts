/** Terms of the series: with |r| below .347 the next one is below 2^-60. */
const TERMS = 15;

/** ln 2 in two parts, the first with few digits, so that its multiples are exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

const bits = new DataView(new ArrayBuffer(8));

/**
 * e to the power of a value out of additions and multiplications alone, for the reason of `naturalLogarithm`.
 *
 * @returns within 1e-14 of the true value, relative to it; 0 below -708, Infinity above 709
 * @source value = k ln 2 + r, Taylor's series of r; ln 2 in two parts: Cody & Waite 1980
 * @example
 * exponential(0) // 1
 */
export function exponential(value: number): number {
  if (Number.isNaN(value)) return value;
  if (value < -708) return 0;
  if (value > 709) return Number.POSITIVE_INFINITY;
  const power = Math.round(value / Math.LN2);
  const rest = value - power * LN2_HIGH - power * LN2_LOW;
  let sum = 1;
  for (let term = TERMS; term >= 1; term--) sum = 1 + (sum * rest) / term;
  bits.setFloat64(0, 1);
  bits.setUint32(0, (1023 + power) << 20);
  return sum * bits.getFloat64(0);
}
