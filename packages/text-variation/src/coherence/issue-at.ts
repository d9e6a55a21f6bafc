import type { CheckedText, CoherenceIssue } from '../check-coherence.ts';

/** An issue about the words `first` .. `behind` (excluded) of a text. */
export function issueAt(
  { text, words }: CheckedText,
  code: string,
  first: number,
  behind: number,
  expected: string,
): CoherenceIssue {
  const { start } = words[first];
  const { end } = words[behind - 1];
  const received = text.slice(start, end);
  return { code, path: '', start, end, expected, received, message: `expected ${expected}, got '${received}'` };
}
