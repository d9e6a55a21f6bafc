import { wordIndex } from './word-index.ts';

/** A set of hashes of words. */
export interface WordSet {
  has(hash: number): boolean;
}

/** A set of words by their hashes. */
export function wordSet(hashes: Iterable<number>): WordSet {
  const index = wordIndex();
  for (const hash of hashes) index.add(hash);
  return { has: (hash) => index.find(hash) >= 0 };
}
