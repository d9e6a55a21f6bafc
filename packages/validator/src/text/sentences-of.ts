/** Sentences of a text: what ends with a full stop, an exclamation or a question mark before a blank. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]["')]?)\s+/).filter((sentence) => sentence !== '');
}
