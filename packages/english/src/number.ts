const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const RANKS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];

/**
 * A count in running text: in words to twelve, then in figures; thousands with a comma.
 *
 * @param value integer 0 (included) .. 999,999 (included)
 * @throws RangeError
 * @example
 * cardinal(7) // 'seven'
 * cardinal(40) // '40'
 */
export function cardinal(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 999_999)
    throw new RangeError(`expected an integer from 0 to 999999, got ${value}`);
  if (value < SMALL.length) return SMALL[value];
  return value < 1000 ? String(value) : `${Math.floor(value / 1000)},${String(value % 1000).padStart(3, '0')}`;
}

/**
 * A rank in running text: in words to twelfth, then in figures.
 *
 * @param value integer 1 (included) .. 999 (included)
 * @throws RangeError
 * @example
 * ordinal(3) // 'third'
 * ordinal(21) // '21st'
 */
export function ordinal(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 999)
    throw new RangeError(`expected an integer from 1 to 999, got ${value}`);
  if (value <= RANKS.length) return RANKS[value - 1];
  const last = value % 10;
  const teen = Math.floor(value / 10) % 10 === 1;
  const ending = teen || last === 0 || last > 3 ? 'th' : ['st', 'nd', 'rd'][last - 1];
  return `${value}${ending}`;
}

/**
 * A time of day as people write it.
 *
 * @param hour 1 (included) .. 12 (included)
 * @param minute 0 (included) .. 59 (included)
 * @throws RangeError
 * @example
 * clock(3, 5) // '3:05'
 */
export function clock(hour: number, minute: number): string {
  if (hour < 1 || hour > 12 || minute < 0 || minute > 59)
    throw new RangeError(`expected a time from 1:00 to 12:59, got ${hour}:${minute}`);
  return `${hour}:${String(minute).padStart(2, '0')}`;
}

/**
 * A length of service: months below a year, whole years above.
 *
 * @param months integer >= 1
 * @throws RangeError
 * @example
 * duration(7) // 'seven months'
 * duration(12) // 'one year'
 * duration(50) // 'four years'
 */
export function duration(months: number): string {
  if (!Number.isInteger(months) || months < 1) throw new RangeError(`expected at least one month, got ${months}`);
  const years = Math.floor(months / 12);
  const [count, unit] = years === 0 ? [months, 'month'] : [years, 'year'];
  return `${cardinal(count)} ${unit}${count === 1 ? '' : 's'}`;
}
