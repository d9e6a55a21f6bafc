import type { TextWords } from '../row.ts';

const APOSTROPHE = 39;
const HYPHEN = 45;
const RIGHT_QUOTE = 0x2019;

/** Longest text that is looked into, in UTF-16 code units: a field of megabytes is a fault, not an answer. */
const LONGEST = 20_000;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Marks that checks ask for before they look closer; see `TextWords.marks`. */
export const MARK = {
  /** `{ } [ ] < > | % $ _` */
  slot: 1,
  /** `\ &` */
  escape: 2,
  /** From code unit 128 on. */
  notAscii: 4,
  /** `, . ; : )` after a blank or after each other, or at the end: worth a closer look at the punctuation. */
  punctuation: 8,
  /** `@ /`, or words that begin with a digit and have seven characters and more together. */
  contact: 16,
} as const;

/** Characters of words with digits from which on they may be a telephone number. */
const MANY_DIGITS = 7;

const END = 1 << 8;
const CLOSER = 1 << 9;

/** For code units below 128: the lower-case letter or digit of a word, or 0 for what ends one; with marks in `SIGNS`. */
const ASCII = new Uint8Array(128);
for (let code = 48; code <= 57; code++) ASCII[code] = code;
for (let code = 97; code <= 122; code++) {
  ASCII[code] = code;
  ASCII[code - 32] = code;
}
const SIGNS = new Uint16Array(128);
for (const sign of '{}[]<>|%$_') SIGNS[sign.charCodeAt(0)] = MARK.slot;
for (const sign of '\\&') SIGNS[sign.charCodeAt(0)] = MARK.escape;
for (const sign of '@/') SIGNS[sign.charCodeAt(0)] = MARK.contact;
for (const sign of '.!?') SIGNS[sign.charCodeAt(0)] = END;
for (const sign of '"\')') SIGNS[sign.charCodeAt(0)] = CLOSER;

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

/** Where words are put: the views of several texts lie behind each other, and are good until the buffer starts anew. */
export interface WordBuffer {
  hashes: Uint32Array;
  starts: Uint32Array;
  sentences: Uint32Array;
  /** Words in it. */
  used: number;
}

/** An empty buffer. Views of it are written over once `used` is set back to 0. */
export function wordBuffer(): WordBuffer {
  return { hashes: new Uint32Array(1024), starts: new Uint32Array(1024), sentences: new Uint32Array(1024), used: 0 };
}

/** Makes room for a text of so many code units: it has at most half as many words. */
function makeRoom(buffer: WordBuffer, units: number): void {
  const needed = buffer.used + (Math.min(units, LONGEST) >> 1) + 2;
  if (needed <= buffer.hashes.length) return;
  for (const key of ['hashes', 'starts', 'sentences'] as const) {
    const larger = new Uint32Array(2 * needed);
    larger.set(buffer[key].subarray(0, buffer.used));
    buffer[key] = larger;
  }
}

const encoder = new TextEncoder();
const bytes = new Uint8Array(3 * LONGEST);
const codes = new Uint16Array(LONGEST);

/**
 * The first code units of a text, good until the next call. A text of a file is a part of a larger string, from which V8
 * takes characters one by one three times as slowly as from an array.
 */
function unitsOf(text: string, end: number): Uint8Array | Uint16Array {
  const start = end === text.length ? text : text.slice(0, end);
  // A byte a code unit: plain ASCII.
  if (encoder.encodeInto(start, bytes).written === end) return bytes;
  for (let at = 0; at < end; at++) codes[at] = text.charCodeAt(at);
  return codes;
}

/**
 * Splits a text into words: runs of letters and digits, with apostrophes and hyphens inside. Nothing else of a text is
 * looked at: "Don't!" and "don’t" are one word. Sentences end with a full stop, an exclamation or a question mark before a
 * blank.
 *
 * @param buffer takes the words; by default one of its own
 */
export function wordsOf(text: string, buffer: WordBuffer = wordBuffer()): TextWords {
  makeRoom(buffer, text.length);
  const { hashes, starts, sentences, used } = buffer;
  const end = Math.min(text.length, LONGEST);
  const units = unitsOf(text, end);
  let count = used;
  let sentenceCount = used;
  let key = FNV_OFFSET | 0;
  let secondKey = 0x9e3779b9 | 0;
  let marks = 0;
  let digits = 0;
  // Whether the next word starts a sentence: 2 at the start and after an end with a blank, 1 right after an end.
  let sentence = 2;
  let before = 32;
  let at = 0;
  while (at < end) {
    let code = units[at];
    let letter: number;
    if (code < 128) letter = ASCII[code];
    else {
      letter = letterOf(code);
      marks |= MARK.notAscii;
    }
    if (letter === 0) {
      if (code === 32 || code === 10 || code === 13 || code === 9) {
        if (sentence === 1) sentence = 2;
      } else if (code < 128) {
        const sign = SIGNS[code];
        marks |= sign & (MARK.slot | MARK.escape | MARK.contact);
        if (sign === END) sentence = 1;
        else if (sign !== CLOSER && sentence === 1) sentence = 0;
        if (code === 44 || code === 58 || code === 59 || code === 46 || code === 41)
          if (
            before === 32 ||
            before === 44 ||
            before === 59 ||
            before === 58 ||
            before === 46 ||
            before === 40 ||
            (at + 1 === end && code !== 46 && code !== 41)
          )
            marks |= MARK.punctuation;
      }
      before = code === 10 || code === 13 || code === 9 ? 32 : code;
      at++;
      continue;
    }
    const start = at;
    const isNumber = letter < 58;
    let hash = FNV_OFFSET | 0;
    for (;;) {
      hash = Math.imul(hash ^ letter, FNV_PRIME);
      at++;
      if (at >= end) break;
      code = units[at];
      if (code < 128) letter = ASCII[code];
      else {
        letter = letterOf(code);
        marks |= MARK.notAscii;
      }
      if (letter !== 0) continue;
      if ((code === APOSTROPHE || code === HYPHEN || code === RIGHT_QUOTE) && at + 1 < end) {
        const next = units[at + 1];
        if ((next < 128 ? ASCII[next] : letterOf(next)) !== 0) {
          letter = code === HYPHEN ? HYPHEN : APOSTROPHE;
          continue;
        }
      }
      break;
    }
    if (isNumber) digits += at - start;
    before = 97;
    if (sentence === 2) sentences[sentenceCount++] = count - used;
    sentence = 0;
    hashes[count] = hash;
    starts[count] = start;
    count++;
    // Kept to 32 bits at every step, so that nothing becomes a double.
    key = (Math.imul(key ^ hash, FNV_PRIME) + (count - used)) | 0;
    secondKey = Math.imul((secondKey + hash) | 0, 0x85ebca6b) ^ (secondKey >>> 13);
  }
  buffer.used = count;
  if (digits >= MANY_DIGITS) marks |= MARK.contact;
  return {
    text,
    hashes: hashes.subarray(used, count),
    starts: starts.subarray(used, count),
    sentences: sentences.subarray(used, sentenceCount),
    marks,
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
