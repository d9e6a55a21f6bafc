/**
 * A text as a terminal may show it: control characters, and those that turn the direction of writing, by their numbers.
 *
 * @example
 * printable('\u001b[2J') // '\\u001b[2J'
 */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
