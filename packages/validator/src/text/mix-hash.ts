/**
 * Mixes an integer so that every bit of it moves every bit of the result: numbers of rows become a fixed order that has
 * nothing to do with theirs.
 *
 * @param value integer; its lowest 32 bits count
 * @returns integer 0 (included) .. 2^32 (excluded)
 * @source finaliser of MurmurHash3, Appleby 2011 (public domain)
 */
export function mixHash(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
