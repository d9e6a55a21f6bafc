import { wordSet } from './word-set.ts';
import { hashWord } from './words-of.ts';

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
  const known = wordSet([
    ...words.split(' ').map(hashWord),
    ...pairs.map((pair) => {
      const [first, second] = pair.split(' ').map(hashWord);
      return pairHash(first, second);
    }),
  ]);
  const hasPairs = pairs.length > 0;
  return {
    meets(text) {
      let before = 0;
      for (let at = 0; at < text.length; at++) {
        const word = text[at];
        if (known.has(word)) return true;
        if (!hasPairs) continue;
        const pair = pairHash(before, word);
        if (known.has(pair)) return true;
        before = word;
      }
      return false;
    },
  };
}
