import { defineRowCheck } from '../../check.ts';
import type { TextWords } from '../../row.ts';
import { ROW_FAULT_POINTS } from '../../scores.ts';
import { sentenceHash, sentenceKey, sentenceText } from '../../text/sentences.ts';

/** Words of a sentence that nobody says twice by chance. */
const FEWEST_WORDS = 5;

/** Whether the words of a sentence stand in one before it. */
function isToldBefore(words: readonly TextWords[], question: number, index: number): boolean {
  const key = sentenceKey(words[question], index, FEWEST_WORDS);
  for (let other = 0; other <= question; other++) {
    const end = other === question ? index : words[other].sentences.length;
    for (let one = 0; one < end; one++) if (sentenceKey(words[other], one, FEWEST_WORDS) === key) return true;
  }
  return false;
}

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
    const hashes: number[] = [];
    return ({ words }) => {
      hashes.length = 0;
      for (const [question, text] of words.entries())
        for (let index = 0; index < text.sentences.length; index++) {
          const hash = sentenceHash(text, index, FEWEST_WORDS);
          if (hash === 0) continue;
          if (hashes.includes(hash) && isToldBefore(words, question, index))
            return `'${sentenceText(text, index).slice(0, 80)}' twice`;
          hashes.push(hash);
        }
      return undefined;
    };
  },
});
