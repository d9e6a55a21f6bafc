import type { TextWords } from '../row.ts';

const APOSTROPHE = 39;
const HYPHEN = 45;
const RIGHT_QUOTE = 0x2019;

/** Longest text that is looked into, in UTF-16 code units: a field of megabytes is a fault, not an answer. */
const LONGEST = 20_000;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** For code units below 128: 0 for what ends a word, else the lower-case letter or digit. */
const ASCII = new Uint8Array(128);
for (let code = 48; code <= 57; code++) ASCII[code] = code;
for (let code = 97; code <= 122; code++) {
  ASCII[code] = code;
  ASCII[code - 32] = code;
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;
const others = new Map<number, number>();

/** A code unit from 128 on: 0 for what ends a word, else its lower case. Surrogates count as letters. */
function letterOf(code: number): number {
  let letter = others.get(code);
  if (letter === undefined) {
    const character = String.fromCharCode(code);
    letter = (code >= 0xd800 && code < 0xe000) || LETTER.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
    others.set(code, letter);
  }
  return letter;
}

/**
 * Hash of a word as {@link wordsOf} finds it (FNV-1a, 32 bits, over UTF-16 code units).
 *
 * @param word in lower case, with straight apostrophes
 * @source Fowler, Noll, Vo: the FNV non-cryptographic hash algorithm (IETF draft-eastlake-fnv)
 */
export function hashWord(word: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  return hash >>> 0;
}

let hashBuffer = new Uint32Array(256);
let startBuffer = new Uint32Array(256);

/**
 * Splits a text into words: runs of letters and digits, with apostrophes and hyphens inside. Nothing else of a text is
 * looked at: "Don't!" and "don’t" are one word.
 */
export function wordsOf(text: string): TextWords {
  const end = Math.min(text.length, LONGEST);
  let count = 0;
  let key = FNV_OFFSET;
  let secondKey = 0x9e3779b9;
  let at = 0;
  while (at < end) {
    let code = text.charCodeAt(at);
    let letter = code < 128 ? ASCII[code] : letterOf(code);
    if (letter === 0) {
      at++;
      continue;
    }
    const start = at;
    let hash = FNV_OFFSET;
    for (;;) {
      hash = Math.imul(hash ^ letter, FNV_PRIME);
      at++;
      if (at >= end) break;
      code = text.charCodeAt(at);
      letter = code < 128 ? ASCII[code] : letterOf(code);
      if (letter !== 0) continue;
      if ((code === APOSTROPHE || code === HYPHEN || code === RIGHT_QUOTE) && at + 1 < end) {
        const next = text.charCodeAt(at + 1);
        if ((next < 128 ? ASCII[next] : letterOf(next)) !== 0) {
          letter = code === HYPHEN ? HYPHEN : APOSTROPHE;
          continue;
        }
      }
      break;
    }
    if (count === hashBuffer.length) {
      const [hashes, starts] = [hashBuffer, startBuffer];
      hashBuffer = new Uint32Array(2 * count);
      startBuffer = new Uint32Array(2 * count);
      hashBuffer.set(hashes);
      startBuffer.set(starts);
    }
    hash >>>= 0;
    hashBuffer[count] = hash;
    startBuffer[count] = start;
    count++;
    key = Math.imul(key ^ hash, FNV_PRIME) + count;
    secondKey = Math.imul(secondKey + hash, 0x85ebca6b) ^ (secondKey >>> 13);
  }
  return {
    text,
    hashes: hashBuffer.slice(0, count),
    starts: startBuffer.slice(0, count),
    key: key >>> 0,
    secondKey: secondKey >>> 0,
  };
}

/** A word of a text as it stands there. */
export function wordAt({ text, starts }: TextWords, position: number): string {
  return (
    /^[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/u.exec(text.slice(starts[position], starts[position] + 80))?.[0] ??
    ''
  );
}
