import type { CoherenceCheck } from '../check-coherence.ts';
import { issueAt } from './issue-at.ts';

/** Words that set a clause against the one before it. */
const AGAINST = new Set(['but', 'yet', 'however', 'nevertheless', 'nonetheless', 'still']);
const CONCEDING = new Set(['although', 'though']);

/**
 * Finds two sentences in a row that both begin with a contrast, and a clause that is set against another twice ("although
 * ..., but ...").
 */
export const findContrasts: CoherenceCheck = (checked) => {
  const { words, openings, text } = checked;
  const found = openings.flatMap((opening, at) => {
    const before = openings[at - 1];
    if (opening.relation !== 'contrast' || before?.relation !== 'contrast') return [];
    if (words[before.first].sentence !== words[opening.first].sentence - 1) return [];
    return [issueAt(checked, 'contrast-twice', opening.first, opening.behind, 'no second contrast in a row')];
  });
  let conceding = -1;
  words.forEach(({ lower, sentence, isInitial }, at) => {
    if (isInitial) conceding = -1;
    if (CONCEDING.has(lower) && isInitial) conceding = at;
    else if (
      conceding >= 0 &&
      (lower === 'but' || lower === 'yet') &&
      AGAINST.has(lower) &&
      words[conceding].sentence === sentence &&
      text[words[at - 1].end] === ','
    ) {
      found.push(issueAt(checked, 'contrast-twice', at, at + 1, `one of '${words[conceding].lower}' and '${lower}'`));
      conceding = -1;
    }
  });
  return found;
};
