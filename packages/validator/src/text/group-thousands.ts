/**
 * A whole number with commas between its thousands, without asking the locale.
 *
 * @param count whole, 0 (included) or more
 * @example
 * groupThousands(1234567) // '1,234,567'
 */
export function groupThousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
