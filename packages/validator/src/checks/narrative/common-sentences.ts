import { OPEN_QUESTION_IDS } from '@hseg/schema';
import { defineCheck } from '../../check.ts';
import { FIELD } from '../../fields.ts';
import { faultShareScore, ROW_FAULT_POINTS } from '../../scores.ts';
import { sentencesOf } from '../../text/sentences-of.ts';
import { wordsOf } from '../../text/words-of.ts';

/** Words of a sentence that nobody says by chance. */
const FEWEST_WORDS = 6;

/** Share of the rows that may have the commonest sentence. */
const TOLERATED = 0.003;

/** The sentence that most rows have. */
export const commonSentences = defineCheck({
  id: 'common-sentences',
  dimension: 'narrative',
  title: 'The commonest sentence',
  points: ROW_FAULT_POINTS,
  target: `in at most ${100 * TOLERATED} % of the rows`,
  source: 'assumption: sentences of six words and more hardly recur among people',
  advice: 'A sentence that is put at the end of many texts is recognised at the second meeting.',
  observe({ sample }) {
    const counts = new Map<string, { count: number; sentence: string; rows: number[] }>();
    for (const row of sample)
      for (let question = 0; question < OPEN_QUESTION_IDS.length; question++) {
        const own = new Set<string>();
        for (const sentence of sentencesOf(row.words[question].text)) {
          const words = wordsOf(sentence);
          if (words.hashes.length < FEWEST_WORDS) continue;
          const key = `${question}:${words.key}:${words.secondKey}`;
          if (own.has(key)) continue;
          own.add(key);
          const known = counts.get(key);
          if (known === undefined) counts.set(key, { count: 1, sentence, rows: [row.index] });
          else {
            known.count++;
            if (known.rows.length < 5) known.rows.push(row.index);
          }
        }
      }
    let commonest = { count: 0, sentence: '', rows: [] as number[] };
    for (const one of counts.values()) if (one.count > commonest.count) commonest = one;
    const share = sample.length === 0 ? 0 : commonest.count / sample.length;
    // In a small dataset two or three rows are a large share.
    const excess = commonest.count <= 3 ? 0 : Math.max(0, share - TOLERATED);
    const byIndex = new Map(sample.map((row) => [row.index, row.fields[FIELD.responseId]]));
    return {
      score: faultShareScore(excess),
      observed:
        commonest.count < 2
          ? 'no sentence twice'
          : `${(100 * share).toFixed(2)} %: '${commonest.sentence.slice(0, 100)}'`,
      worst:
        excess > 0
          ? commonest.rows.map((row) => ({
              row,
              responseId: byIndex.get(row) ?? '',
              reason: 'has the commonest sentence',
            }))
          : [],
    };
  },
});
