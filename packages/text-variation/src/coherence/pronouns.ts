import type { CoherenceCheck } from '../check-coherence.ts';
import { issueAt } from './issue-at.ts';

const PERSONAL = new Set(['he', 'she', 'him', 'his', 'her', 'hers', 'they', 'them', 'their', 'theirs']);

/** Finds a text whose first word is a pronoun of the third person: nobody has been spoken of yet. */
export const findPronouns: CoherenceCheck = (checked) => {
  const [first, second] = checked.words;
  if (first === undefined || !PERSONAL.has(first.lower) || second === undefined) return [];
  return [issueAt(checked, 'unresolved-pronoun', 0, 1, 'somebody to be spoken of before a pronoun')];
};
