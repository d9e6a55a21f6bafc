import { TIERS } from '@hseg/schema';
import { FIELD, QUESTION } from '../fields.ts';
import type { Row } from '../row.ts';
import { accuracyOf, crossFit, majorityOf, type Prediction } from '../statistics/naive-bayes.ts';
import { maskNames } from '../text/mask-names.ts';
import { hashWord } from '../text/words-of.ts';
import type { Evidence } from './evidence.ts';

/** What of a row a probe may look at. */
export const PROBES = {
  /** The account, names of organisations masked. */
  q24: (row: Row) => maskNames(row)[QUESTION.q24],
  q25: (row: Row) => maskNames(row)[QUESTION.q25],
  /** How the account begins. */
  'first three words': (row: Row) =>
    row.words[QUESTION.q24].hashes.slice(0, 3).map((hash, place) => hash ^ (place * 0x9e3779b1)),
  /** How often each mark stands in the account, for each hundred characters. */
  punctuation: (row: Row) => punctuationOf(row.words[QUESTION.q24].text),
  'organisation only': (row: Row) => Uint32Array.of(hashWord(row.fields[FIELD.organization])),
  /** The account's length, in steps of 25 characters. */
  'length only': (row: Row) => Uint32Array.of(Math.floor(row.words[QUESTION.q24].text.length / 25) + 1),
} as const;

/** Name of a probe. */
export type ProbeName = keyof typeof PROBES;

/** A probe's outcome on the sampled rows. */
export interface ProbeOutcome {
  rows: readonly Row[];
  predictions: readonly Prediction[];
  tiers: readonly number[];
  accuracy: number;
  /** Mean over the tiers of the share that was found. */
  balanced: number;
  /** Share of the commonest tier. */
  majority: number;
}

/** Predicts the tier from one part of the rows (cross-fitted naive Bayes), once for a dataset. */
export function tierProbe(evidence: Evidence, name: ProbeName): ProbeOutcome {
  return evidence.once(`probe ${name}`, () => {
    const rows = evidence.sample.filter(({ tier, words }) => tier >= 0 && words[QUESTION.q24].hashes.length > 0);
    const tiers = rows.map(({ tier }) => tier);
    const predictions = crossFit(rows.map(PROBES[name]), tiers, TIERS.length);
    const found = TIERS.flatMap((_, tier) => {
      const own = rows.flatMap((row, index) => (row.tier === tier ? [predictions[index].class === tier ? 1 : 0] : []));
      return own.length === 0 ? [] : [own.reduce<number>((sum, one) => sum + one, 0) / own.length];
    });
    return {
      rows,
      predictions,
      tiers,
      accuracy: accuracyOf(predictions, tiers),
      balanced: found.length === 0 ? 0 : found.reduce((sum, one) => sum + one, 0) / found.length,
      majority: majorityOf(tiers),
    };
  });
}

const MARKS = ['.', ',', '!', '?', '"', "'", '-', ';', ':', '(', '0'];

function punctuationOf(text: string): Uint32Array {
  const counts = new Map<string, number>();
  for (const character of text) {
    const mark = character >= '0' && character <= '9' ? '0' : character;
    counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  return Uint32Array.from(MARKS, (mark, index) => {
    const per100 = (100 * (counts.get(mark) ?? 0)) / Math.max(1, text.length);
    return 100 * (index + 1) + Math.min(20, Math.floor(4 * per100));
  });
}
