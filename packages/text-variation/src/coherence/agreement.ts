import type { CoherenceCheck } from '../check-coherence.ts';
import { issueAt } from './issue-at.ts';

/** Verb forms that never stand directly behind a subject pronoun. */
const NEVER_BEHIND: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    i: new Set(['is', 'are', 'has', 'does', "isn't", "aren't", "hasn't", "doesn't"]),
    he: new Set(['am', 'are', 'have', 'do', 'were', "aren't", "haven't", "don't"]),
    she: new Set(['am', 'are', 'have', 'do', 'were', "aren't", "haven't", "don't"]),
    it: new Set(['am', 'are', 'have', "aren't", "haven't"]),
    we: new Set(['am', 'is', 'has', 'does', 'was', "isn't", "hasn't", "doesn't", "wasn't"]),
    they: new Set(['am', 'is', 'has', 'does', 'was', "isn't", "hasn't", "doesn't", "wasn't"]),
  }),
);

/** Words before a pronoun that make it part of something else: "a friend of hers and he", "if he were", "let it have". */
const NOT_AFTER = new Set([
  'if',
  'as',
  'and',
  'or',
  'than',
  'let',
  'make',
  'makes',
  'made',
  'did',
  'does',
  'do',
  'had',
  'could',
  'would',
  'should',
  'may',
  'might',
  'must',
  'can',
  'will',
  'shall',
  'have',
  'has',
  'is',
  'was',
  'were',
  'are',
  'wish',
  'though',
  'suppose',
  'that',
  'lest',
  'of',
  'help',
  'see',
  'hear',
  'unless',
  'like',
]);

/** Finds a subject pronoun with a verb form that cannot be its own. */
export const findAgreement: CoherenceCheck = (checked) => {
  const { words } = checked;
  const found = [];
  for (let at = 1; at < words.length; at++) {
    const never = NEVER_BEHIND.get(words[at - 1].lower);
    if (never === undefined || !words[at].isJoined || !never.has(words[at].lower)) continue;
    const before = at >= 2 && words[at - 1].isJoined ? words[at - 2].lower : '';
    if (NOT_AFTER.has(before)) continue;
    found.push(issueAt(checked, 'agreement', at - 1, at + 1, 'a verb form that agrees with its subject'));
  }
  return found;
};
