import type { Stream } from '@hseg/random';
import type { EditKind } from '../text-edit.ts';

/** Kinds of typing errors that change one word, with their shares; the rest, a missing space, needs the word behind. */
const KINDS: readonly (readonly [EditKind, number])[] = [
  ['transposition', 0.3],
  ['omission', 0.3],
  ['doubling', 0.15],
  ['adjacent_key', 0.2],
  ['missing_space', 0.05],
];

/** Draws the kind of a typing error. */
export function drawKind(stream: Stream): EditKind {
  let drawn = stream.real();
  for (const [kind, share] of KINDS) {
    if (drawn < share) return kind;
    drawn -= share;
  }
  return KINDS[0][0];
}

/**
 * Makes one typing error of a kind in a word of at least four letters. The first letter stays: people look at it (Wang et al.
 * and others find slips rarest there), and so do capitals.
 *
 * @param neighbours for each letter, the keys beside it
 * @returns the word as it was typed; itself where it has no place for such an error
 * @example
 * mistype('manager', 'transposition', {}, stream) // e.g. 'mangaer'
 */
export function mistype(
  word: string,
  kind: EditKind,
  neighbours: Readonly<Record<string, string>>,
  stream: Stream,
): string {
  const at = 1 + stream.below(word.length - 2);
  const drawn = stream.below(1 << 16);
  switch (kind) {
    case 'transposition': {
      // Letters that are alike show no error when they change places: the next pair that differs is taken.
      for (let step = 0; step < word.length - 2; step++) {
        const place = 1 + ((at - 1 + step) % (word.length - 2));
        if (word[place] !== word[place + 1])
          return word.slice(0, place) + word[place + 1] + word[place] + word.slice(place + 2);
      }
      return word;
    }
    case 'omission':
      return word.slice(0, at) + word.slice(at + 1);
    case 'doubling':
      return word.slice(0, at) + word[at] + word.slice(at);
    case 'adjacent_key': {
      const keys = neighbours[word[at]];
      return keys === undefined ? word : word.slice(0, at) + keys[drawn % keys.length] + word.slice(at + 1);
    }
    default:
      return word;
  }
}
