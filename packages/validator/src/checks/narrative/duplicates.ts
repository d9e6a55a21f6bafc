import { OPEN_QUESTION_IDS } from '@hseg/schema';
import { defineRowCheck } from '../../check.ts';
import { hashSet } from '../../evidence/hash-set.ts';
import { ROW_FAULT_POINTS } from '../../scores.ts';

/** Texts that stood before, word for word; case and punctuation do not count. Short ones ("Nothing.") are everybody's. */
const FEWEST_WORDS = 5;

export const duplicates = defineRowCheck({
  id: 'duplicates',
  dimension: 'narrative',
  title: 'Rows with a text that another row has, too',
  points: ROW_FAULT_POINTS,
  tolerated: 0.0005,
  target: 'at most .05 %',
  source: 'guide, "Low repetition rate"; .1 % at most (assumption)',
  human: '0-1 %',
  advice: 'Draw each text once, and count how many a grammar can make before drawing from it.',
  start() {
    const seen = OPEN_QUESTION_IDS.map(() => hashSet());
    return ({ words }) => {
      let fault: string | undefined;
      for (let question = 0; question < words.length; question++) {
        const { hashes, key, secondKey } = words[question];
        if (hashes.length >= FEWEST_WORDS && seen[question].add(key, secondKey))
          fault ??= `${OPEN_QUESTION_IDS[question]} again: '${words[question].text.slice(0, 60)}...'`;
      }
      return fault;
    };
  },
});
