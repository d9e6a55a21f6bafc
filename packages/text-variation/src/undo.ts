import type { TextEdit } from './text-edit.ts';

/**
 * Takes all edits of a text back.
 *
 * @throws RangeError when the edits are not those of the text.
 * @example
 * undo(vary('A big dog barked.', { seed: 7, language: english })) // 'A big dog barked.'
 */
export function undo({ text, edits }: { text: string; edits: readonly TextEdit[] }): string {
  let restored = '';
  let at = 0;
  let shift = 0;
  for (const { start, end, before, after } of edits) {
    const from = start + shift;
    if (from < at || text.slice(from, from + after.length) !== after)
      throw new RangeError(
        `expected '${after}' at ${from} of the text, got '${text.slice(from, from + after.length)}'`,
      );
    restored += text.slice(at, from) + before;
    at = from + after.length;
    shift += after.length - (end - start);
  }
  return restored + text.slice(at);
}
