import type { WordContext } from '@hseg/schema';
import type { Stretch } from './apply-edits.ts';
import type { Entry, KnownWord, LexiconIndex } from './lexicon-index.ts';
import type { Word } from './words-of.ts';

/** A place of a text where an entry of the lexicon stands. */
export interface Site<Kind> {
  /** Number of its first word, and of the first word behind it. */
  first: number;
  behind: number;
  start: number;
  end: number;
  entry: Kind;
}

/** What of a text may be changed at all. */
export interface Ground {
  words: readonly Word[];
  /** What is known of each word. */
  known: readonly (KnownWord | undefined)[];
  /** Whether a word may be changed. */
  isOpen: readonly boolean[];
  /** Edges that no edit may cross. */
  edges: readonly number[];
}

/**
 * Settles which words of a text may be changed: no word of others in quotation marks, no part of something longer, no
 * acronym or name, nothing protected, nothing untouchable, and nothing in a sentence that safe messaging is about.
 */
export function groundOf(
  words: readonly Word[],
  index: LexiconIndex,
  protect: readonly Stretch[],
  spans: readonly Stretch[],
): Ground {
  const closed = new Set<number>();
  for (const { lower, sentence } of words) if (index.isSensitive(lower)) closed.add(sentence);
  const known = words.map(({ lower }) => index.words.get(lower));
  return {
    words,
    known,
    isOpen: words.map(
      (word, at) =>
        !word.isQuoted &&
        !word.isPart &&
        (word.shape === 'small' || (word.shape === 'capital' && word.isInitial)) &&
        !(known[at]?.isUntouchable ?? false) &&
        (closed.size === 0 || !closed.has(word.sentence)) &&
        !protect.some(({ start, end }) => start < word.end && word.start < end),
    ),
    edges: spans.flatMap(({ start, end }) => [start, end]),
  };
}

/** Whether an edit of a stretch would cross an edge. */
export const crosses = (edges: readonly number[], start: number, end: number): boolean =>
  edges.some((edge) => start < edge && edge < end);

/**
 * Finds where entries stand in a text, from left to right, the longest of those that begin at a word, without overlap.
 *
 * @param entriesOf which entries of a word are looked for
 * @param fits what an entry asks for besides its words, e.g. its context
 */
export function findSites<Kind extends Entry>(
  ground: Ground,
  entriesOf: (word: KnownWord) => readonly Kind[],
  fits: (entry: Kind, first: number, behind: number) => boolean,
): Site<Kind>[] {
  const { words, known, isOpen, edges } = ground;
  const sites: Site<Kind>[] = [];
  for (let first = 0; first < words.length; first++) {
    const word = known[first];
    if (word === undefined || !isOpen[first]) continue;
    for (const entry of entriesOf(word)) {
      const behind = first + entry.words.length;
      if (behind > words.length || !stands(ground, entry.words, first)) continue;
      const start = words[first].start;
      const end = words[behind - 1].end;
      if (crosses(edges, start, end) || !fits(entry, first, behind)) continue;
      sites.push({ first, behind, start, end, entry });
      first = behind - 1;
      break;
    }
  }
  return sites;
}

function stands({ words, isOpen }: Ground, wanted: readonly string[], first: number): boolean {
  for (let at = 1; at < wanted.length; at++) {
    const word = words[first + at];
    if (word.lower !== wanted[at] || !word.isJoined || !isOpen[first + at]) return false;
  }
  return true;
}

/** Whether the words directly beside a stretch let it have the sense of its entry; punctuation between is no word. */
export function fitsContext(context: WordContext, words: readonly Word[], first: number, behind: number): boolean {
  const previous = first > 0 && words[first].isJoined ? words[first - 1].lower : '';
  const next = behind < words.length && words[behind].isJoined ? words[behind].lower : '';
  return fitsBefore(context, previous) && fitsAfter(context, next);
}

/** Whether a word may stand directly before an entry; `''` for none. */
export const fitsBefore = ({ notAfter, onlyAfter }: WordContext, previous: string): boolean =>
  !(notAfter?.includes(previous) ?? false) && (onlyAfter?.includes(previous) ?? true);

/** Whether a word may stand directly behind an entry; `''` for none. */
export const fitsAfter = ({ notBefore, onlyBefore }: WordContext, next: string): boolean =>
  !(notBefore?.includes(next) ?? false) && (onlyBefore?.includes(next) ?? true);
