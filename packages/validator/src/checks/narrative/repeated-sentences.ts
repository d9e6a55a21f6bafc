import { defineRowCheck } from '../../check.ts';
import { ROW_FAULT_POINTS } from '../../scores.ts';
import { sentencesOf } from '../../text/sentences-of.ts';
import { wordsOf } from '../../text/words-of.ts';

/** A sentence that stands twice in the texts of one person. */
export const repeatedSentences = defineRowCheck({
  id: 'repeated-sentences',
  dimension: 'narrative',
  title: 'Rows that say a sentence twice',
  points: ROW_FAULT_POINTS,
  target: 'none',
  source: 'design notes: the three texts of a record do not repeat each other',
  advice: 'Texts of one person were made from one another.',
  start:
    () =>
    ({ words }) => {
      const own = new Set<number>();
      for (const { text } of words)
        for (const sentence of sentencesOf(text)) {
          const { hashes, key } = wordsOf(sentence);
          if (hashes.length < 5) continue;
          if (own.has(key)) return `'${sentence.slice(0, 80)}' twice`;
          own.add(key);
        }
      return undefined;
    },
});
