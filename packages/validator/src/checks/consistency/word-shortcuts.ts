import { TIERS } from '@hseg/schema';
import { defineTextCheck } from '../../check.ts';
import { QUESTION } from '../../fields.ts';
import { rampScore } from '../../scores.ts';
import { maskNames } from '../../text/mask-names.ts';
import { wordIndex } from '../../text/word-index.ts';
import { wordAt, wordsOf } from '../../text/words-of.ts';

/** Critical value of the normal distribution for one of 10,000 words at 1 %: Bonferroni. */
const CRITICAL = 4.9;

/** A word, the rows of each tier that have it, and the last of them. */
interface WordCount {
  word: number;
  rows: number[];
  last: number;
}

/** Single words that give a tier away: significantly, and with an F1 that no word of ordinary texts has. */
export const wordShortcuts = defineTextCheck({
  id: 'word-shortcuts',
  dimension: 'consistency',
  title: 'The word that gives most of a tier away',
  points: 30,
  target: `F1 at most .40 for Crisis, At_Risk or Thriving (z above ${CRITICAL})`,
  source:
    'Gardner et al. 2021: z-test of single features, with an effect cap, since at 50,000 rows everything is significant',
  advice: 'A word that only one tier has is a label; let others use it, too.',
  observe({ sample }) {
    const rows = sample.filter(({ tier }) => tier >= 0);
    const size = rows.length;
    if (size < 500) return { score: 100, observed: 'not judged: fewer than 500 rows' };
    const tiers = TIERS.map((_, tier) => rows.filter((row) => row.tier === tier).length);
    const known = wordIndex();
    const counts: WordCount[] = [];
    rows.forEach((row, index) => {
      for (const word of maskNames(row)[QUESTION.q24]) {
        const number = known.add(word);
        if (number === counts.length) counts.push({ word, rows: TIERS.map(() => 0), last: -1 });
        const own = counts[number];
        // Each word of a text once.
        if (own.last === index) continue;
        own.last = index;
        own.rows[row.tier]++;
      }
    });
    let worst = { f1: 0, word: 0, tier: 0 };
    for (const { word, rows: own } of counts) {
      const all = own.reduce((sum, count) => sum + count, 0);
      if (all < 10) continue;
      // Mixed and Safe are a third of the rows each: a common word has an F1 of .5 for them by being common.
      for (const tier of [0, 1, 4]) {
        const share = tiers[tier] / size;
        if (share === 0 || share > 0.25) continue;
        const z = (own[tier] / all - share) / Math.sqrt((share * (1 - share)) / all);
        const f1 = (2 * own[tier]) / (all + tiers[tier]);
        if (z > CRITICAL && f1 > worst.f1) worst = { f1, word, tier };
      }
    }
    let shown = '';
    for (const row of rows) {
      const at = row.words[QUESTION.q24].hashes.indexOf(worst.word);
      if (worst.word !== 0 && at >= 0) {
        shown = wordAt(wordsOf(row.words[QUESTION.q24].text), at);
        break;
      }
    }
    return {
      score: rampScore(worst.f1, 0.4, 0.8),
      observed: worst.f1 === 0 ? 'none' : `'${shown}' for ${TIERS[worst.tier].code}: F1 ${worst.f1.toFixed(2)}`,
    };
  },
});
