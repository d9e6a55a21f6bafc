import type { TextEdit } from './text-edit.ts';

/** A stretch of a text; `end` is excluded. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Makes the edits of a text and moves its stretches along. An edit that lies inside a stretch lengthens or shortens it; one
 * that lies before it moves it; one that only touches its edge stays outside.
 *
 * @param edits in order, without overlap; none may cross the edge of a stretch
 * @returns the new text, and the stretches in it, their other properties as they were
 * @example
 * applyEdits('a big dog', [{ start: 6, end: 9 }], [{ start: 2, end: 5, before: 'big', after: 'large', kind: 'synonym', reason: 'big_large' }])
 * // { text: 'a large dog', spans: [{ start: 8, end: 11 }] }
 */
export function applyEdits<Kind extends Stretch>(
  text: string,
  spans: readonly Kind[],
  edits: readonly TextEdit[],
): { text: string; spans: Kind[] } {
  if (edits.length === 0) return { text, spans: spans.map((span) => ({ ...span })) };
  let written = '';
  let at = 0;
  for (const edit of edits) {
    written += text.slice(at, edit.start) + edit.after;
    at = edit.end;
  }
  written += text.slice(at);
  const moved = (offset: number, isEnd: boolean): number => {
    let shift = 0;
    for (const { start, end, after } of edits) {
      // What is put in at an edge belongs to neither side of it, unless the stretch goes on there.
      const isBefore = isEnd ? end <= offset && (start < offset || end < offset) : end <= offset;
      if (isBefore) shift += after.length - (end - start);
      else break;
    }
    return offset + shift;
  };
  return {
    text: written,
    spans: spans.map((span) => ({ ...span, start: moved(span.start, false), end: moved(span.end, true) })),
  };
}
