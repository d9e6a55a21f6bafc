import { hashWord } from './words-of.ts';

/** Places of the filter: so many that one load of memory answers for nearly every word. */
const PLACES = 1 << 16;

/** Tells quickly whether a text has one of a few words or pairs of words. */
export interface WordFilter {
  /** Whether one of them stands among the hashes. A pair may be another of the same hash, once in some million texts. */
  meets(hashes: Uint32Array): boolean;
}

const pairHash = (first: number, second: number): number => (Math.imul(first, 31) + second) >>> 0;

/**
 * A filter for words and pairs of words.
 *
 * @param words in lower case, separated by blanks
 * @param pairs each two words with a blank between
 */
export function wordFilter(words: string, pairs: readonly string[] = []): WordFilter {
  const hashes = new Set(words.split(' ').map(hashWord));
  for (const pair of pairs) {
    const [first, second] = pair.split(' ').map(hashWord);
    hashes.add(pairHash(first, second));
  }
  const places = new Uint8Array(PLACES);
  for (const hash of hashes) places[hash & (PLACES - 1)] = 1;
  const hasPairs = pairs.length > 0;
  return {
    meets(text) {
      let before = 0;
      for (let at = 0; at < text.length; at++) {
        const word = text[at];
        if (places[word & (PLACES - 1)] === 1 && hashes.has(word)) return true;
        if (!hasPairs) continue;
        const pair = pairHash(before, word);
        if (places[pair & (PLACES - 1)] === 1 && hashes.has(pair)) return true;
        before = word;
      }
      return false;
    },
  };
}
