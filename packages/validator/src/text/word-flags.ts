/** Places of {@link WORD_FLAGS}: so many that a word which nobody looks for seldom shares the place of one. */
const PLACES = 1 << 16;

/** Kinds of words that are told apart: those of `MARK` and these share the bits of a small integer. */
const MOST_KINDS = 16;

/**
 * What a word may be, by the lower half of its hash: a bit for each kind of words that a `wordFilter` looks for. Filled while
 * the modules are loaded, and read for every word of a dataset, so that one load of memory answers for all filters.
 */
export const WORD_FLAGS = new Uint16Array(PLACES);

let kinds = 0;

/** Whether the word of a hash may be of the kind of a bit. */
export const mayBe = (hash: number, bit: number): boolean => (WORD_FLAGS[hash & (PLACES - 1)] & bit) !== 0;

/**
 * Gives words a kind of their own.
 *
 * @param hashes of the words
 * @returns the bit of the kind
 * @throws RangeError beyond 16 kinds
 */
export function flagWords(hashes: Iterable<number>): number {
  if (kinds === MOST_KINDS) throw new RangeError(`expected at most ${MOST_KINDS} kinds of words, got one more`);
  const bit = 1 << kinds++;
  for (const hash of hashes) WORD_FLAGS[hash & (PLACES - 1)] |= bit;
  return bit;
}
