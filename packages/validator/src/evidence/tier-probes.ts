import { TIERS } from '@hseg/schema';
import { FIELD, QUESTION } from '../fields.ts';
import type { Row } from '../row.ts';
import { accuracyOf, crossFit, majorityOf, type Prediction } from '../statistics/naive-bayes.ts';
import { maskNames } from '../text/mask-names.ts';
import { hashWord } from '../text/words-of.ts';
import type { TextEvidence } from './evidence.ts';

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

/** Rows that a probe learns from and is tried on: always as many, since more rows teach more. */
export const PROBE_ROWS = 4_000;

/** A probe's outcome on the sampled rows. */
export interface ProbeOutcome {
  rows: readonly Row[];
  predictions: readonly Prediction[];
  tiers: readonly number[];
  accuracy: number;
  /** Mean over the tiers of the share that was found, all tiers taken for as frequent. */
  balanced: number;
  /** Share of the commonest tier. */
  majority: number;
}

/**
 * Predicts the tier from one part of the rows (cross-fitted naive Bayes), once for a dataset.
 *
 * @param most rows that are looked at; fewer when there are fewer
 */
export function tierProbe(evidence: TextEvidence, name: ProbeName, most: number = PROBE_ROWS): ProbeOutcome {
  return evidence.once(`probe ${name} ${most}`, () => {
    const rows = evidence.sample
      .filter(({ tier, words }) => tier >= 0 && words[QUESTION.q24].hashes.length > 0)
      .slice(0, most);
    const tiers = rows.map(({ tier }) => tier);
    const predictions = crossFit(rows.map(PROBES[name]), tiers, TIERS.length);
    const found = TIERS.flatMap((_, tier) => {
      const own = rows.flatMap((row, index) =>
        row.tier === tier ? [predictions[index].likeliest === tier ? 1 : 0] : [],
      );
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

/** Marks that are counted; `0` stands for all digits. */
const MARKS = '.,!?"\'-;:(0';
const placeOfMark = new Int8Array(128).fill(-1);
for (let place = 0; place < MARKS.length; place++) placeOfMark[MARKS.charCodeAt(place)] = place;
for (let digit = 48; digit <= 57; digit++) placeOfMark[digit] = MARKS.length - 1;

/** How often each mark stands in a hundred characters, in quarters, at most 5 of them. */
function punctuationOf(text: string): Uint32Array {
  const counts = new Uint32Array(MARKS.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const place = code < 128 ? placeOfMark[code] : -1;
    if (place >= 0) counts[place]++;
  }
  return counts.map(
    (count, place) => 100 * (place + 1) + Math.min(20, Math.floor((400 * count) / Math.max(1, text.length))),
  );
}
