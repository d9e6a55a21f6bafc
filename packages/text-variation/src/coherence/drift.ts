import type { CoherenceCheck } from '../check-coherence.ts';
import { fitsContext } from '../find-sites.ts';
import { issueAt } from './issue-at.ts';

/** How far on the ruler a word may stand from the severity of its text: two tiers. */
const FAR = 2;

/** Finds words of the ladders that are far stronger or weaker than the severity of the text, where one is given. */
export const findDrift: CoherenceCheck = (checked) => {
  const { words, index, options } = checked;
  const { severity } = options;
  if (severity === undefined) return [];
  return words.flatMap(({ lower }, first) => {
    for (const { source, words: wanted, step } of index.words.get(lower)?.ladders ?? []) {
      const behind = first + wanted.length;
      if (!wanted.every((one, at) => words[first + at]?.lower === one)) continue;
      if (!fitsContext(source, words, first, behind)) continue;
      const own = source.steps[step ?? 0].severity;
      if (own - severity > FAR || severity - own > FAR)
        return [
          issueAt(
            checked,
            'severity-drift',
            first,
            behind,
            `a word within ${FAR} of severity ${severity}, not of ${own}`,
          ),
        ];
      return [];
    }
    return [];
  });
};
