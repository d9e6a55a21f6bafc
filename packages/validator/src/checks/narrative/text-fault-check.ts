import { OPEN_QUESTION_IDS } from '@hseg/schema';
import { defineRowCheck, type RowCheck } from '../../check.ts';
import type { Expectations } from '../../expectations.ts';
import type { TextWords } from '../../row.ts';
import { ROW_FAULT_POINTS } from '../../scores.ts';

/**
 * A check of each text on its own: a row is faulty when one of its three texts is.
 *
 * @param check.fault what is wrong with a text; nothing when it is sound. Empty texts are not asked about
 */
export function textFaultCheck(check: {
  id: string;
  title: string;
  target: string;
  source: string;
  human?: string;
  advice: string;
  tolerated?: number;
  fault(words: TextWords, expectations: Expectations): string | undefined;
}): RowCheck {
  const { fault, ...facts } = check;
  return defineRowCheck({
    ...facts,
    dimension: 'narrative',
    points: ROW_FAULT_POINTS,
    start:
      (expectations) =>
      ({ words }) => {
        for (let question = 0; question < words.length; question++) {
          if (words[question].text === '') continue;
          const found = fault(words[question], expectations);
          if (found !== undefined) return `${OPEN_QUESTION_IDS[question]}: ${found}`;
        }
        return undefined;
      },
  });
}
