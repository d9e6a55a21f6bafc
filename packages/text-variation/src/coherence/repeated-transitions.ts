import type { CoherenceCheck } from '../check-coherence.ts';
import { issueAt } from './issue-at.ts';

/** Finds sentences that begin with the transition that the sentence before began with. */
export const findRepeatedTransitions: CoherenceCheck = (checked) => {
  const { words, openings } = checked;
  const said = ({ first, behind }: { first: number; behind: number }): string =>
    words
      .slice(first, behind)
      .map(({ lower }) => lower)
      .join(' ');
  return openings.flatMap((opening, at) => {
    const before = openings[at - 1];
    if (before === undefined || words[before.first].sentence !== words[opening.first].sentence - 1) return [];
    if (said(before) !== said(opening)) return [];
    return [
      issueAt(
        checked,
        'repeated-transition',
        opening.first,
        opening.behind,
        'another opening than the sentence before',
      ),
    ];
  });
};
