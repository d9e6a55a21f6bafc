import { mix, openStream } from '@hseg/random';

const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
const ROUNDS = 4;

/**
 * Ids of records: `syn_` and 13 base-32 digits (Crockford's, lower case). A keyed Feistel network over 64 bits turns the
 * record number and a hash of the seed into the digits, so ids are unique by construction at any size, and neither order
 * nor tier nor domain can be read from them.
 *
 * @param seed integer 0 (included) .. 9,007,199,254,740,991 (included)
 * @returns a function from record number (0 .. 4,294,967,295) to id
 * @example
 * responseIds(42)(0).length // 17
 */
export function responseIds(seed: number): (index: number) => string {
  const stream = openStream(seed, 'response-id');
  const salt = stream.bits();
  const keys = Array.from({ length: ROUNDS }, () => stream.bits() | 0);
  return (index) => {
    let left = index | 0;
    let right = salt | 0;
    for (let round = 0; round < ROUNDS; round++) {
      const next = left ^ mix(Math.imul(right, 0x9e3779b1) ^ keys[round]);
      left = right;
      right = next;
    }
    let id = 'syn_';
    id += DIGITS[(left >>> 28) & 15];
    for (let shift = 23; shift >= 0; shift -= 5) id += DIGITS[(left >>> shift) & 31];
    // Four bits and five digits are written; 3 bits of the left word and 32 of the right one make the other seven digits.
    id += DIGITS[((left & 7) << 2) | (right >>> 30)];
    for (let shift = 25; shift >= 0; shift -= 5) id += DIGITS[(right >>> shift) & 31];
    return id;
  };
}
