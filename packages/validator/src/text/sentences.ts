import type { TextWords } from '../row.ts';
import { mixHash } from './mix-hash.ts';

/**
 * A small number for the words of a sentence, equal for sentences that differ in case and punctuation only, and by chance for
 * one pair in four thousand million.
 *
 * @param index of the sentence, from 0
 * @param fewestWords sentences with fewer words have none
 * @returns a signed integer of 32 bits; 0 for none
 */
export function sentenceHash({ hashes, sentences }: TextWords, index: number, fewestWords: number): number {
  const from = sentences[index];
  const to = index + 1 < sentences.length ? sentences[index + 1] : hashes.length;
  if (to - from < fewestWords) return 0;
  let hash = 0x811c9dc5 | 0;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ hashes[at], 0x01000193);
  return hash || 1;
}

/**
 * A number for the words of a sentence, equal for sentences that differ in case and punctuation only.
 *
 * @param index of the sentence, from 0
 * @param fewestWords sentences with fewer words have none
 * @returns an integer below 2^53, made of two hashes; 0 for none
 */
export function sentenceKey({ hashes, sentences }: TextWords, index: number, fewestWords: number): number {
  const from = sentences[index];
  const to = index + 1 < sentences.length ? sentences[index + 1] : hashes.length;
  if (to - from < fewestWords) return 0;
  let low = 0x811c9dc5;
  let high = 1;
  for (let at = from; at < to; at++) {
    low = Math.imul(low ^ hashes[at], 0x01000193);
    high = (Math.imul(high ^ (hashes[at] >>> 7), 0x85ebca6b) + hashes[at]) | 0;
  }
  return (mixHash(high) & 0x1fffff) * 4294967296 + (low >>> 0) || 1;
}

/** A sentence as it stands in its text, with the blank after it left out. */
export function sentenceText({ text, starts, sentences }: TextWords, index: number): string {
  const to = index + 1 < sentences.length ? starts[sentences[index + 1]] : text.length;
  return text.slice(starts[sentences[index]], to).trimEnd();
}
