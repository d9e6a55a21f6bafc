import type { TextWords } from '../row.ts';
import { flagWords, mayBe } from './word-flags.ts';
import { FIRST_FLAG, hashWord } from './words-of.ts';

/** Tells quickly whether a text has one of a few words or pairs of words. */
export interface WordFilter {
  /** Whether one of them stands in the text. A pair may be another of the same hash, once in some million texts. */
  meets(words: TextWords): boolean;
}

const pairHash = (first: number, second: number): number => (Math.imul(first, 31) + second) >>> 0;

/**
 * A filter for words and pairs of words. To be made while the modules are loaded, before a text is split.
 *
 * @param words in lower case, separated by blanks
 * @param pairs each two words with a blank between
 * @throws RangeError when there are too many filters
 */
export function wordFilter(words: string, pairs: readonly string[] = []): WordFilter {
  const single = words.split(' ').map(hashWord);
  const known = new Set(single);
  const knownPairs = new Set(
    pairs.map((pair) => {
      const [first, second] = pair.split(' ').map(hashWord);
      return pairHash(first, second);
    }),
  );
  // Pairs are looked for where their second word stands, or their first where the second is as common as "it".
  const ofPairs = pairs.map((pair) => {
    const [first, second] = pair.split(' ');
    return hashWord(second.length < 3 ? first : second);
  });
  const flag = flagWords([...single, ...ofPairs]);
  return {
    meets({ hashes, marks }) {
      if ((marks & (flag * FIRST_FLAG)) === 0) return false;
      for (let at = 0; at < hashes.length; at++) {
        if (!mayBe(hashes[at], flag)) continue;
        if (known.has(hashes[at])) return true;
        if (at > 0 && knownPairs.has(pairHash(hashes[at - 1], hashes[at]))) return true;
        if (at + 1 < hashes.length && knownPairs.has(pairHash(hashes[at], hashes[at + 1]))) return true;
      }
      return false;
    },
  };
}
