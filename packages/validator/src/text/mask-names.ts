import { FIELD } from '../fields.ts';
import type { Row } from '../row.ts';
import { hashPool } from './hash-pool.ts';
import { hashWord, wordsOf } from './words-of.ts';

/** What stands for the organisation in masked texts. */
export const ORGANIZATION = hashWord('organization');

const known = new WeakMap<Row, readonly Uint32Array[]>();

/**
 * Words of the three texts of a row as hashes, with the name of its organisation as one word: a dataset that says the same
 * of seventeen organisations says it seventeen times.
 */
export function maskNames(row: Row): readonly Uint32Array[] {
  let masked = known.get(row);
  if (masked === undefined) {
    const name = nameWords(row.fields[FIELD.organization]);
    masked = row.words.map(({ hashes }) => mask(hashes, name));
    known.set(row, masked);
  }
  return masked;
}

const names = new Map<string, Uint32Array>();

/** Words of a name; names are few. */
function nameWords(name: string): Uint32Array {
  let words = names.get(name);
  if (words === undefined) {
    words = wordsOf(name).hashes;
    if (names.size < 10_000) names.set(name, words);
  }
  return words;
}

const pool = hashPool();

function mask(hashes: Uint32Array, name: Uint32Array): Uint32Array {
  // Most texts do not have the name, or only once.
  if (name.length === 0 || !hashes.includes(name[0])) return hashes;
  const masked = pool.take(hashes.length);
  let length = 0;
  for (let at = 0; at < hashes.length; at++) {
    let same = 0;
    while (same < name.length && hashes[at + same] === name[same]) same++;
    masked[length++] = same === name.length ? ORGANIZATION : hashes[at];
    if (same === name.length) at += same - 1;
  }
  pool.giveBack(hashes.length - length);
  return masked.subarray(0, length);
}
