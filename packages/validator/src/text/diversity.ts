import { deflateSync } from 'fflate';
import { naturalLogarithm } from '../statistics/natural-logarithm.ts';
import { FUNCTION_WORD_HASHES } from '../vocabulary/function-words.ts';
import { mixHash } from './mix-hash.ts';
import { wordIndex } from './word-index.ts';

/** Answers that samples of equal size are made of, and words of each. */
const ANSWERS = 1_000;
const WORDS = 40;

/** Window of the moving-average type-token ratio, and words that it is taken over. */
const WINDOW = 500;
const LONGEST_STREAM = 100_000;

/** How different the texts of one column are from each other, on samples of one size whatever the size of the dataset. */
export interface Diversity {
  /** Answers in the sample, at most 1,000, and words of the stream, at most 100,000. */
  answers: number;
  words: number;
  /** Moving-average type-token ratio, window 500 (Covington & McFall 2010). */
  mattr: number;
  /** Type-token ratio of the first 10,000 words. */
  typeTokenRatio: number;
  /** Distinct n-grams among all (Li et al. 2016), n = 2 and 3. */
  distinct2: number;
  distinct3: number;
  /** Size before and after deflate of 1,000 answers x 40 words (Shaib et al. 2024). */
  compression: number;
  /** Mean over the answers of log(1 + how often their 4-grams occur in others) (Salkar et al. 2022). */
  selfRepetition: number;
  /** Share of distinct first four words. */
  openings: number;
  /** Share of answers with eight words in a row that another has, too. */
  sharing: number;
  /** Share of words that are function words. */
  functionWords: number;
}

/** A text with the names of organisations masked: as hashes of its words, and as it stands. */
export interface MaskedText {
  hashes: Uint32Array;
  text(): string;
}

/**
 * Measures the diversity of texts.
 *
 * @param masked in an order that has nothing to do with that of the dataset; the first 1,000 are compared with each other
 */
export function diversityOf(masked: readonly MaskedText[]): Diversity {
  const texts = masked.map(({ hashes }) => hashes);
  const sample = texts.slice(0, ANSWERS).map((words) => words.subarray(0, WORDS));
  return {
    answers: sample.length,
    ...streamMeasures(texts),
    distinct2: distinctShare(sample, 2),
    distinct3: distinctShare(sample, 3),
    compression: compressionRatio(masked.slice(0, ANSWERS).map(({ text }) => text())),
    selfRepetition: selfRepetition(sample),
    openings: openings(sample),
    sharing: sharing(sample, 8),
  };
}

/** A number for `length` words from `at`: an integer below 2^53, made of two hashes. */
function gramKey(words: Uint32Array, at: number, length: number): number {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let index = at; index < at + length; index++) {
    low = Math.imul(low ^ words[index], 0x01000193);
    high = mixHash(high + words[index]);
  }
  return (high & 0x1fffff) * 4294967296 + (low >>> 0);
}

function streamMeasures(
  texts: readonly Uint32Array[],
): Pick<Diversity, 'words' | 'mattr' | 'typeTokenRatio' | 'functionWords'> {
  const index = wordIndex();
  // By the numbers of the words.
  let counts = new Uint16Array(1 << 12);
  const window = new Uint32Array(WINDOW);
  let [total, types, windows, sum, common, typesAt10] = [0, 0, 0, 0, 0, 0];
  stream: for (const words of texts)
    for (const word of words) {
      if (total === LONGEST_STREAM) break stream;
      const number = index.add(word);
      if (total < 10_000) typesAt10 = index.size;
      if (number >= counts.length) {
        const larger = new Uint16Array(2 * counts.length);
        larger.set(counts);
        counts = larger;
      }
      if (FUNCTION_WORD_HASHES.has(word)) common++;
      const place = total % WINDOW;
      if (total >= WINDOW && --counts[window[place]] === 0) types--;
      window[place] = number;
      if (counts[number]++ === 0) types++;
      total++;
      if (total >= WINDOW) {
        sum += types / WINDOW;
        windows++;
      }
    }
  return {
    words: total,
    mattr: windows > 0 ? sum / windows : 0,
    typeTokenRatio: total > 0 ? typesAt10 / Math.min(total, 10_000) : 0,
    functionWords: total > 0 ? common / total : 0,
  };
}

function distinctShare(sample: readonly Uint32Array[], length: number): number {
  const seen = new Set<number>();
  let all = 0;
  for (const words of sample)
    for (let at = 0; at + length <= words.length; at++) {
      seen.add(gramKey(words, at, length));
      all++;
    }
  return all > 0 ? seen.size / all : 0;
}

function compressionRatio(texts: readonly string[]): number {
  const words = texts.map((text) =>
    (text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []).slice(0, WORDS).join(' '),
  );
  const bytes = new TextEncoder().encode(words.join(' '));
  return bytes.length === 0 ? 99 : bytes.length / deflateSync(bytes, { level: 9 }).length;
}

function selfRepetition(sample: readonly Uint32Array[]): number {
  const owners = new Map<number, number>();
  const keysOf = sample.map((words) => {
    const keys = new Set<number>();
    for (let at = 0; at + 4 <= words.length; at++) keys.add(gramKey(words, at, 4));
    return keys;
  });
  for (const keys of keysOf) for (const key of keys) owners.set(key, (owners.get(key) ?? 0) + 1);
  let sum = 0;
  for (const keys of keysOf) {
    let others = 0;
    for (const key of keys) others += (owners.get(key) as number) - 1;
    sum += naturalLogarithm(1 + others);
  }
  return sample.length > 0 ? sum / sample.length : 0;
}

function openings(sample: readonly Uint32Array[]): number {
  const seen = new Set<number>();
  for (const words of sample) seen.add(gramKey(words, 0, Math.min(4, words.length)));
  return sample.length > 0 ? seen.size / sample.length : 0;
}

function sharing(sample: readonly Uint32Array[], length: number): number {
  const owners = new Map<number, number>();
  const sharers = new Set<number>();
  sample.forEach((words, index) => {
    for (let at = 0; at + length <= words.length; at++) {
      const key = gramKey(words, at, length);
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, index);
      else if (owner !== index) {
        sharers.add(owner);
        sharers.add(index);
      }
    }
  });
  return sample.length > 0 ? sharers.size / sample.length : 0;
}
