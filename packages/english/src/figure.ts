const UNITS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A pattern (without flags) of the number words that {@link figure} knows: two to ninety-nine, in lower case. */
export const NUMBER_WORDS = `(?:${TENS.join('|')})(?:-(?:one|${UNITS.join('|')}))?|${TEENS.join('|')}|${UNITS.join('|')}`;

/**
 * The figures of a number word.
 *
 * @param word one of two .. ninety-nine (both included), in lower case, with a hyphen where English has one
 * @throws RangeError
 * @example
 * figure('seven') // '7'
 * figure('forty-two') // '42'
 */
export function figure(word: string): string {
  if (!new RegExp(`^(?:${NUMBER_WORDS})$`).test(word))
    throw new RangeError(`expected a number word from two to ninety-nine, got '${word}'`);
  const [first, second] = word.split('-');
  const unit = (one: string): number => (one === 'one' ? 1 : UNITS.indexOf(one) + 2);
  if (TENS.includes(first)) return String(20 + 10 * TENS.indexOf(first) + (second === undefined ? 0 : unit(second)));
  if (TEENS.includes(first)) return String(10 + TEENS.indexOf(first));
  return String(unit(first));
}
