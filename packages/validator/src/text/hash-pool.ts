/** Hashes in one array: a quarter of a megabyte. */
const SIZE = 1 << 16;

/** Keeps short lists of hashes behind each other in large arrays. */
export interface HashPool {
  /** Room for so many hashes, all 0, or what is left in it of a list that was given back. */
  take(length: number): Uint32Array;
  /** Gives back the end of the list that was taken last. */
  giveBack(count: number): void;
  /** A copy of a list. */
  copy(hashes: Uint32Array): Uint32Array;
}

/**
 * An empty pool. It spares an array of its own for each of 30,000 texts, with all that V8 keeps of one beside its bytes.
 */
export function hashPool(): HashPool {
  let array = new Uint32Array(0);
  let used = 0;
  const pool: HashPool = {
    take(length) {
      if (used + length > array.length) {
        array = new Uint32Array(Math.max(SIZE, length));
        used = 0;
      }
      used += length;
      return array.subarray(used - length, used);
    },
    giveBack(count) {
      used -= count;
    },
    copy(hashes) {
      const room = pool.take(hashes.length);
      room.set(hashes);
      return room;
    },
  };
  return pool;
}
