import { mix } from './mix.ts';
import { SmallFastCounter } from './small-fast-counter.ts';
import type { Stream } from './stream.ts';

const TWO_TO_32 = 4294967296;

/** The two hash words that a path leads to. */
interface Root {
  first: number;
  second: number;
}

function absorb(root: Root, word: number): void {
  root.first = mix(root.first ^ word) + 0x9e3779b9;
  root.second = mix(Math.imul(root.second, 0x2c1b3c6d) + word) ^ root.first;
}

function absorbNumber(root: Root, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new RangeError(
      `expected an integer from 0 to ${Number.MAX_SAFE_INTEGER} in the path of a stream, got ${value}`,
    );
  absorb(root, value >>> 0);
  absorb(root, Math.floor(value / TWO_TO_32));
}

function absorbText(root: Root, text: string): void {
  for (let at = 0; at < text.length; at++) absorb(root, text.charCodeAt(at));
  absorb(root, ~text.length);
}

function rootOf(seed: number, path: readonly (string | number)[]): Root {
  const root: Root = { first: 0x243f6a88, second: 0x85a308d3 };
  absorbNumber(root, seed);
  for (const step of path) {
    if (typeof step === 'number') absorbNumber(root, step);
    else absorbText(root, step);
  }
  return root;
}

/**
 * Opens the stream that a seed and a path name. The same arguments always give the same stream; different arguments give
 * streams that are independent for every practical purpose (tested: first draws, neighbours, avalanche).
 *
 * @param seed integer 0 (included) .. 9,007,199,254,740,991 (included)
 * @param path names and integers (0 .. 9,007,199,254,740,991)
 * @throws RangeError for a number that is not such an integer.
 * @example
 * openStream(42, 'respondent', 7).below(100) // always the same number
 */
export function openStream(seed: number, ...path: (string | number)[]): Stream {
  const { first, second } = rootOf(seed, path);
  return new SmallFastCounter().reset(mix(first), mix(second), mix(first ^ Math.imul(second, 0x27d4eb2f)));
}

/** Streams of one name for every record number; see {@link openStreams}. */
export interface IndexedStreams {
  /** Opens the stream of a record number, 0 (included) .. 4,294,967,295 (included). */
  at(index: number): Stream;
}

/**
 * The streams of a seed and a path for every record number. Hashes the path once, and `at` re-uses one stream object, so
 * opening takes some 15 ns: the stream that an earlier `at` returned must no longer be used.
 *
 * For a fixed seed and path the first word of the state is a bijection of the index: no two records share a state.
 *
 * @example
 * const streams = openStreams(42, 'answers');
 * streams.at(0).below(4);
 */
export function openStreams(seed: number, ...path: (string | number)[]): IndexedStreams {
  const { first, second } = rootOf(seed, path);
  const stream = new SmallFastCounter();
  return {
    at(index: number): Stream {
      const one = mix((mix(first) + index) | 0);
      const two = mix(mix(second ^ index) + 0x165667b1);
      return stream.reset(one, two, mix(one ^ Math.imul(two, 0x27d4eb2f)));
    },
  };
}
