/** Places in front of the set: so many that one load of memory answers for nearly every word. */
const PLACES = 1 << 16;

/** A set of hashes of words. */
export interface WordSet {
  has(hash: number): boolean;
}

/** A set that says quickly of most words that they are not in it: a `Set` of numbers beyond 2^30 must look each of them up. */
export function wordSet(hashes: Iterable<number>): WordSet {
  const known = new Set(hashes);
  const places = new Uint8Array(PLACES);
  for (const hash of known) places[hash & (PLACES - 1)] = 1;
  return { has: (hash) => places[hash & (PLACES - 1)] === 1 && known.has(hash) };
}
