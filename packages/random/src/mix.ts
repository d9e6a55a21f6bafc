/**
 * Finaliser of MurmurHash3 (Austin Appleby, public domain): a bijection of 32-bit words in which every input bit moves
 * every output bit with probability 1/2 (avalanche).
 *
 * @param word any 32-bit integer
 * @returns an integer -2,147,483,648 .. 2,147,483,647 (both included)
 */
export function mix(word: number): number {
  let mixed = word ^ (word >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
