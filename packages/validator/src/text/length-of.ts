/** Length of a text in characters (code points). */
export function lengthOf(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // The second half of a pair.
    if (code >= 0xdc00 && code < 0xe000) length--;
  }
  return length;
}
