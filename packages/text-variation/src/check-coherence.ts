import type { Issue, Language } from '@hseg/schema';
import { findAgreement } from './coherence/agreement.ts';
import { findArticles } from './coherence/articles.ts';
import { findContrasts } from './coherence/contrasts.ts';
import { findDrift } from './coherence/drift.ts';
import { findLength } from './coherence/length.ts';
import { findPronouns } from './coherence/pronouns.ts';
import { findRepeatedTransitions } from './coherence/repeated-transitions.ts';
import { findRepetitions } from './coherence/repetitions.ts';
import { findTenses } from './coherence/tenses.ts';
import { type LexiconIndex, lexiconIndex } from './lexicon-index.ts';
import { type Word, wordsOf } from './words-of.ts';

/** Something that a text does not hold together at. */
export interface CoherenceIssue extends Issue {
  /** Where it stands, in UTF-16 code units; `end` is excluded. */
  start: number;
  end: number;
}

/** What a text is checked against. */
export interface CoherenceOptions {
  language: Pick<Language, 'lexicon' | 'grammar'>;
  /** On the ruler, 1 (included) .. 5 (included): words far stronger or weaker are found. Not checked by default. */
  severity?: number;
  /** Characters that the text may have, both ends included. Not checked by default. */
  band?: { min: number; max: number };
}

/** What a check sees of a text. */
export interface CheckedText {
  text: string;
  words: readonly Word[];
  index: LexiconIndex;
  options: CoherenceOptions;
  /** The transition at the start of each sentence, by number of its first word. */
  openings: readonly { first: number; behind: number; relation: string }[];
}

/** A check: what it finds, in the order of the text. */
export type CoherenceCheck = (checked: CheckedText) => CoherenceIssue[];

/** All checks; a further one is a file and a line. */
const CHECKS: readonly CoherenceCheck[] = [
  findRepetitions,
  findRepeatedTransitions,
  findContrasts,
  findArticles,
  findAgreement,
  findTenses,
  findPronouns,
  findDrift,
  findLength,
];

/**
 * Checks whether a text holds together: words said twice in a row, transitions repeated or against each other in sentences
 * that follow one another, articles, agreement and tense where a few words decide them, a pronoun without anybody before it,
 * words out of proportion to the severity, length.
 *
 * @returns what was found, in the order of the text, each with its place and reason; empty for a text without words
 * @example
 * checkCoherence('Later they was fine.', { language: english }).map(({ code, received }) => [code, received]) // [['agreement', 'they was']]
 */
export function checkCoherence(text: string, options: CoherenceOptions): CoherenceIssue[] {
  const words = wordsOf(text);
  const index = lexiconIndex(options.language);
  const openings: { first: number; behind: number; relation: string }[] = [];
  words.forEach((word, first) => {
    if (!word.isInitial) return;
    for (const { source, words: wanted } of index.words.get(word.lower)?.transitions ?? []) {
      if (source.position === 'inside') continue;
      if (!wanted.every((one, at) => words[first + at]?.lower === one && (at === 0 || words[first + at].isJoined)))
        continue;
      openings.push({ first, behind: first + wanted.length, relation: source.relation });
      return;
    }
  });
  const checked: CheckedText = { text, words, index, options, openings };
  const found = CHECKS.flatMap((check) => check(checked));
  return found.sort((one, other) => one.start - other.start);
}
