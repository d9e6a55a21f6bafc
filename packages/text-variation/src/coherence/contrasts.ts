import type { CoherenceCheck, CoherenceIssue } from '../check-coherence.ts';
import { issueAt } from './issue-at.ts';

/** Words that set a sentence against the one before it, whatever the lexicon holds. */
const AGAINST = new Set(['but', 'however', 'nevertheless', 'nonetheless']);
const CONCEDING = new Set(['although', 'though']);

/**
 * Finds two sentences in a row that both begin with a contrast, and a clause that is set against another twice ("although
 * ..., but ...").
 */
export const findContrasts: CoherenceCheck = (checked) => {
  const { words, openings, text } = checked;
  const found: CoherenceIssue[] = [];
  const relations = new Map(openings.map((opening) => [opening.first, opening]));
  let before = -2;
  let conceding = -1;
  words.forEach(({ lower, sentence, isInitial }, at) => {
    if (isInitial) {
      const opening = relations.get(at);
      if (AGAINST.has(lower) || opening?.relation === 'contrast') {
        if (before === sentence - 1)
          found.push(issueAt(checked, 'contrast-twice', at, opening?.behind ?? at + 1, 'no second contrast in a row'));
        before = sentence;
      }
      conceding = CONCEDING.has(lower) ? at : -1;
    } else if (conceding >= 0 && lower === 'but' && text[words[at - 1].end] === ',') {
      found.push(issueAt(checked, 'contrast-twice', at, at + 1, `one of '${words[conceding].lower}' and '${lower}'`));
      conceding = -1;
    }
  });
  return found;
};
