/**
 * The text as at the start of a sentence: its first letter upper-case, also behind quotation marks and brackets. Digits
 * stay as they are, and so does a word with an inner capital.
 *
 * @example
 * capitalize('"no," he said') // '"No," he said'
 * capitalize('11 of us') // '11 of us'
 */
export function capitalize(text: string): string {
  const lead = /^["'(]*/.exec(text)?.[0].length ?? 0;
  return text.slice(0, lead) + text.slice(lead, lead + 1).toUpperCase() + text.slice(lead + 1);
}
