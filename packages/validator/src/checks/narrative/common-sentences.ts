import { defineTextCheck } from '../../check.ts';
import { FIELD } from '../../fields.ts';
import type { Row } from '../../row.ts';
import { faultShareScore } from '../../scores.ts';
import { sentenceKey, sentenceText } from '../../text/sentences.ts';
import { wordsOf } from '../../text/words-of.ts';

/** Words of a sentence that nobody says by chance. */
const FEWEST_WORDS = 6;

/** Rows that are compared with each other. */
const MOST_ROWS = 10_000;

/** Share of the rows that may have the commonest sentence. */
const TOLERATED = 0.002;

/** The sentence that most rows have. */
export const commonSentences = defineTextCheck({
  id: 'common-sentences',
  dimension: 'narrative',
  title: 'The commonest sentence',
  points: 60,
  target: `in at most ${100 * TOLERATED} % of the rows`,
  source: 'assumption: sentences of six words and more hardly recur among people',
  advice: 'A sentence that is put at the end of many texts is recognised at the second meeting.',
  observe({ sample }) {
    const rows = sample.slice(0, MOST_ROWS);
    const counts = new Map<number, { rows: number; last: Row }>();
    let [commonest, most] = [0, 0];
    for (const row of rows)
      for (const key of keysOf(row)) {
        const own = counts.get(key);
        // Each sentence of a row once.
        if (own === undefined) counts.set(key, { rows: 1, last: row });
        else if (own.last !== row) {
          own.rows++;
          own.last = row;
        }
        const count = own?.rows ?? 1;
        if (count > most) [commonest, most] = [key, count];
      }
    const share = rows.length === 0 ? 0 : most / rows.length;
    // In a small dataset two or three rows are a large share.
    const excess = most <= 3 ? 0 : Math.max(0, share - TOLERATED);
    const having = rows.filter((row) => most > 1 && keysOf(row).includes(commonest));
    return {
      score: faultShareScore(excess),
      observed:
        having.length === 0
          ? 'no sentence twice'
          : `${(100 * share).toFixed(2)} %: '${sentenceOf(having[0], commonest).slice(0, 100)}'`,
      worst:
        excess > 0
          ? having.slice(0, 5).map((row) => ({
              row: row.index,
              responseId: row.fields[FIELD.responseId],
              reason: 'has the commonest sentence',
            }))
          : [],
    };
  },
});

/** Keys of the sentences of a row. */
function keysOf({ words }: Row): number[] {
  const keys: number[] = [];
  for (const text of words)
    for (let index = 0; index < text.sentences.length; index++) {
      const key = sentenceKey(text, index, FEWEST_WORDS);
      if (key !== 0) keys.push(key);
    }
  return keys;
}

/** The sentence of a row that has a key. */
function sentenceOf({ words }: Row, key: number): string {
  for (const { text } of words) {
    const own = wordsOf(text);
    for (let index = 0; index < own.sentences.length; index++)
      if (sentenceKey(own, index, FEWEST_WORDS) === key) return sentenceText(own, index);
  }
  return '';
}
