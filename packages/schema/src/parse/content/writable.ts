/** What {@link unwritable} asks for. */
export const WRITABLE = 'straight quotation marks and characters of the Basic Multilingual Plane';

/**
 * The first character of a text that content may not hold (controls, typographic quotation marks and ellipses, characters
 * that take two units of UTF-16), as `U+2019`; undefined when there is none.
 */
export function unwritable(text: string): string | undefined {
  const bad = /[^\P{C}]/u.exec(text) ?? /[\u{10000}-\u{10ffff}]|[\u2018\u2019\u201c\u201d\u2026]/u.exec(text);
  return bad ? `U+${bad[0].codePointAt(0)?.toString(16)}` : undefined;
}
