/** Numbers words from 0, in the order in which they come. */
export interface WordIndex {
  /** The number of a word; a new one when it was not there. */
  add(hash: number): number;
  /** The number of a word; -1 when it is not there. */
  find(hash: number): number;
  /** Words that were added. */
  size: number;
}

/**
 * An empty index of words by their hashes (open addressing, linear probing). A `Map` has an object for each number beyond
 * 2^30.
 */
export function wordIndex(): WordIndex {
  let places = 1 << 10;
  let hashes = new Uint32Array(places);
  /** Numbers counted from 1; 0 marks a free place. */
  let numbers = new Uint32Array(places);
  const placeOf = (hash: number): number => {
    const wanted = hash >>> 0;
    let at = (Math.imul(wanted, 0x9e3779b1) >>> 12) & (places - 1);
    while (numbers[at] !== 0 && hashes[at] !== wanted) at = (at + 1) & (places - 1);
    return at;
  };
  const index: WordIndex = {
    size: 0,
    add(hash) {
      const at = placeOf(hash);
      if (numbers[at] !== 0) return numbers[at] - 1;
      hashes[at] = hash;
      numbers[at] = ++index.size;
      if (index.size > places / 2) grow();
      return index.size - 1;
    },
    find: (hash) => numbers[placeOf(hash)] - 1,
  };
  const grow = (): void => {
    const [oldHashes, oldNumbers] = [hashes, numbers];
    places *= 2;
    hashes = new Uint32Array(places);
    numbers = new Uint32Array(places);
    for (let old = 0; old < oldHashes.length; old++) {
      if (oldNumbers[old] === 0) continue;
      const at = placeOf(oldHashes[old]);
      hashes[at] = oldHashes[old];
      numbers[at] = oldNumbers[old];
    }
  };
  return index;
}
