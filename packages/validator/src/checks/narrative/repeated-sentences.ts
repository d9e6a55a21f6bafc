import { defineRowCheck } from '../../check.ts';
import { ROW_FAULT_POINTS } from '../../scores.ts';
import { sentenceKey, sentenceText } from '../../text/sentences.ts';

/** Words of a sentence that nobody says twice by chance. */
const FEWEST_WORDS = 5;

/** A sentence that stands twice in the texts of one person. */
export const repeatedSentences = defineRowCheck({
  id: 'repeated-sentences',
  dimension: 'narrative',
  title: 'Rows that say a sentence twice',
  points: ROW_FAULT_POINTS,
  target: 'none',
  source: 'assumption: nobody says a sentence of five words twice',
  advice: 'Texts of one person were made from one another.',
  start() {
    const keys: number[] = [];
    return ({ words }) => {
      keys.length = 0;
      for (const text of words)
        for (let index = 0; index < text.sentences.length; index++) {
          const key = sentenceKey(text, index, FEWEST_WORDS);
          if (key === 0) continue;
          if (keys.includes(key)) return `'${sentenceText(text, index).slice(0, 80)}' twice`;
          keys.push(key);
        }
      return undefined;
    };
  },
});
