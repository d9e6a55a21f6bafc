import { hashWord } from './words-of.ts';

/** Places of the filter: a bit each, so that one load of memory answers for nearly every word. */
const PLACES = 1 << 16;

/** Tells quickly whether a text has one of a few words. */
export interface WordFilter {
  /** Whether one of the words stands among the hashes. */
  meets(hashes: Uint32Array): boolean;
}

/**
 * A filter for the words of a list.
 *
 * @param words in lower case, separated by blanks
 */
export function wordFilter(words: string): WordFilter {
  const hashes = new Set(words.split(' ').map(hashWord));
  const places = new Uint8Array(PLACES);
  for (const hash of hashes) places[hash & (PLACES - 1)] = 1;
  return {
    meets(text) {
      for (let at = 0; at < text.length; at++)
        if (places[text[at] & (PLACES - 1)] === 1 && hashes.has(text[at])) return true;
      return false;
    },
  };
}
