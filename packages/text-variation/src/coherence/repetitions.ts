import type { CoherenceCheck } from '../check-coherence.ts';
import { issueAt } from './issue-at.ts';

/** Words that people say twice on purpose, or that two constructions put side by side. */
const TWICE = new Set([
  'had',
  'that',
  'very',
  'really',
  'so',
  'no',
  'bye',
  'many',
  'ha',
  'is',
  'do',
  'long',
  'far',
  'on',
  'in',
]);

/** Words that a sentence may hold several times. */
const SHORT = 5;

/** How near to each other two content words are heard as one said twice. */
const NEAR = 6;

/** Finds a word twice in a row, and a longer word again within a few words of the same sentence. */
export const findRepetitions: CoherenceCheck = (checked) => {
  const { words } = checked;
  const found = [];
  for (let at = 1; at < words.length; at++) {
    const { lower, sentence, isJoined } = words[at];
    if (lower === words[at - 1].lower && isJoined && !TWICE.has(lower)) {
      found.push(issueAt(checked, 'repeated-word', at - 1, at + 1, 'a word once in a row'));
      continue;
    }
    if (lower.length < SHORT) continue;
    for (let before = at - 2; before >= 0 && before >= at - NEAR && words[before].sentence === sentence; before--)
      if (words[before].lower === lower) {
        found.push(
          issueAt(checked, 'repeated-word', at, at + 1, `a word that does not stand ${at - before} words before`),
        );
        break;
      }
  }
  return found;
};
