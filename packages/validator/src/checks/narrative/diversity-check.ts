import { defineTextCheck, type TextCheck } from '../../check.ts';
import { textDiversity } from '../../evidence/text-diversity.ts';
import { bandScore } from '../../scores.ts';
import type { Diversity } from '../../text/diversity.ts';

/** Answers below which a sample is too small to be compared with others. */
const FEWEST_ANSWERS = 300;

/** A check of one measure of diversity: the mean of its scores in the three columns. */
export function diversityCheck(check: {
  id: string;
  title: string;
  points: number;
  measure: Exclude<keyof Diversity, 'answers' | 'words'>;
  /** From and to, both included: 100 points; and where there are none. */
  good: readonly [from: number, to: number];
  bad: readonly [below: number, above: number];
  digits: number;
  target: string;
  source: string;
  human: string;
  advice: string;
}): TextCheck {
  const { measure, good, bad, digits, ...facts } = check;
  return defineTextCheck({
    ...facts,
    dimension: 'narrative',
    observe(evidence) {
      const columns = textDiversity(evidence);
      if (columns.every(({ answers }) => answers < FEWEST_ANSWERS))
        return { score: 100, observed: `not judged: fewer than ${FEWEST_ANSWERS} answers` };
      const values = columns.filter(({ answers }) => answers > 0).map((column) => column[measure]);
      return {
        score: values.reduce((sum, value) => sum + bandScore(value, good, bad), 0) / values.length,
        observed: values.map((value) => value.toFixed(digits)).join(' / '),
      };
    },
  });
}
