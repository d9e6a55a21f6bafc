import type { TextWords } from '../row.ts';
import { WORD_FLAGS } from './word-flags.ts';

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

/** The bit of `TextWords.marks` from which on the kinds of words stand that filters look for: `WORD_FLAGS` times this. */
export const FIRST_FLAG = 32;

/** Characters of words with digits from which on they may be a telephone number. */
const MANY_DIGITS = 7;

const END = 1 << 8;
const CLOSER = 1 << 9;

/** The lower-case letter or digit of a byte below 128, or 0 for what ends a word; 0 for the bytes of other characters. */
const ASCII = new Uint8Array(256);
for (let code = 48; code <= 57; code++) ASCII[code] = code;
for (let code = 97; code <= 122; code++) {
  ASCII[code] = code;
  ASCII[code - 32] = code;
}
/** What checks want to know of the other bytes below 128. */
const SIGNS = new Uint16Array(128);
for (const sign of '{}[]<>|%$_') SIGNS[sign.charCodeAt(0)] = MARK.slot;
for (const sign of '\\&') SIGNS[sign.charCodeAt(0)] = MARK.escape;
for (const sign of '@/') SIGNS[sign.charCodeAt(0)] = MARK.contact;
for (const sign of '.!?') SIGNS[sign.charCodeAt(0)] = END;
for (const sign of '"\')') SIGNS[sign.charCodeAt(0)] = CLOSER;

const LETTER = /[\p{L}\p{N}\p{M}]/u;
const others = new Map<number, number>();

/**
 * A code point from 128 on: 0 for what ends a word, else its lower case as far as that is one code unit. What needs two of
 * them (emoji, rare scripts) counts as a letter.
 */
function letterOf(point: number): number {
  let letter = others.get(point);
  if (letter === undefined) {
    const character = String.fromCodePoint(point);
    letter = point > 0xffff ? point : LETTER.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
    others.set(point, letter);
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
/** The text at hand in UTF-8, with a byte 0 behind it that ends the last word. */
const bytes = new Uint8Array(3 * LONGEST + 1);

/** Bytes of a character that begins with `lead`, at least 128. */
const sizeOf = (lead: number): number => (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2);

/** The code point of a character beyond ASCII. */
function pointAt(at: number): number {
  const lead = bytes[at];
  if (lead >= 0xf0)
    return ((lead & 7) << 18) | ((bytes[at + 1] & 63) << 12) | ((bytes[at + 2] & 63) << 6) | (bytes[at + 3] & 63);
  if (lead >= 0xe0) return ((lead & 15) << 12) | ((bytes[at + 1] & 63) << 6) | (bytes[at + 2] & 63);
  return ((lead & 31) << 6) | (bytes[at + 1] & 63);
}

/** Whether a letter or digit of any script begins there. */
const isLetterAt = (at: number): boolean => ASCII[bytes[at]] !== 0 || (bytes[at] >= 128 && letterOf(pointAt(at)) !== 0);

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
  // V8 takes characters one by one from a part of a larger string, which texts of a file are, three times as slowly as bytes
  // from an array.
  const end = encoder.encodeInto(text.length > LONGEST ? text.slice(0, LONGEST) : text, bytes).written;
  bytes[end] = 0;
  let count = used;
  let sentenceCount = used;
  let key = FNV_OFFSET | 0;
  let secondKey = 0x9e3779b9 | 0;
  let marks = 0;
  let flags = 0;
  let digits = 0;
  // Whether the next word starts a sentence: 2 at the start and after an end with a blank, 1 right after an end.
  let sentence = 2;
  let before = 32;
  // Bytes so far beyond one a code unit: places in a text are counted in code units.
  let surplus = 0;
  let at = 0;
  while (at < end) {
    let code = bytes[at];
    let letter = ASCII[code];
    if (letter === 0) {
      if (code < 128) {
        if (code === 32 || code === 10 || code === 13 || code === 9) {
          if (sentence === 1) sentence = 2;
          before = 32;
        } else {
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
          before = code;
        }
        at++;
        continue;
      }
      marks |= MARK.notAscii;
      if (letterOf(pointAt(at)) === 0) {
        before = code;
        surplus += sizeOf(code) - 1;
        at += sizeOf(code);
        continue;
      }
    }
    const start = at - surplus;
    const isNumber = letter !== 0 && letter < 58;
    let hash = FNV_OFFSET | 0;
    for (;;) {
      while (letter !== 0) {
        hash = Math.imul(hash ^ letter, FNV_PRIME);
        letter = ASCII[bytes[++at]];
      }
      code = bytes[at];
      if (code === 32) break;
      if (code < 128) {
        if ((code !== APOSTROPHE && code !== HYPHEN) || !isLetterAt(at + 1)) break;
        letter = code;
        continue;
      }
      marks |= MARK.notAscii;
      const point = pointAt(at);
      const size = sizeOf(code);
      letter = point === RIGHT_QUOTE ? (isLetterAt(at + size) ? APOSTROPHE : 0) : letterOf(point);
      if (letter === 0) break;
      if (letter > 0xffff) {
        hash = Math.imul(hash ^ (0xd800 + ((letter - 0x10000) >> 10)), FNV_PRIME);
        letter = 0xdc00 + (letter & 0x3ff);
        surplus--;
      }
      surplus += size - 1;
      at += size - 1;
    }
    if (isNumber) digits += at - surplus - start;
    before = 97;
    if (sentence === 2) sentences[sentenceCount++] = count - used;
    sentence = 0;
    hashes[count] = hash;
    flags |= WORD_FLAGS[hash & 0xffff];
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
    marks: marks | (flags * FIRST_FLAG),
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
