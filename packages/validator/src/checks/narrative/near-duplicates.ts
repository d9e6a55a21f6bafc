import { OPEN_QUESTION_IDS } from '@hseg/schema';
import { defineCheck } from '../../check.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { FIELD } from '../../fields.ts';
import type { WorstRow } from '../../report.ts';
import type { Row } from '../../row.ts';
import { faultShareScore, ROW_FAULT_POINTS } from '../../scores.ts';
import { groupThousands } from '../../text/group-thousands.ts';
import { maskNames } from '../../text/mask-names.ts';
import { mixHash } from '../../text/mix-hash.ts';

/** Words of a shingle, bins of a signature, and bins of a band: pairs of Jaccard .7 meet in a band with .9999, of .3 with .1. */
const SHINGLE = 4;
const BINS = 32;
const BAND = 4;

/** Jaccard similarity of the shingles of two texts, by their signatures, from which on they are nearly the same. */
const ALIKE = 0.7;

/** Rows that are compared with each other. */
const MOST_ROWS = 10_000;

/** Texts that are nearly another's, names of organisations masked. Exact copies are counted here, too. */
export const nearDuplicates = defineCheck({
  id: 'near-duplicates',
  dimension: 'narrative',
  title: `Rows with a text that is nearly another's`,
  points: ROW_FAULT_POINTS,
  target: `at most .5 % of ${groupThousands(MOST_ROWS)} rows (Jaccard similarity of runs of four words ${ALIKE} or more)`,
  source: 'MinHash (Broder 1997) with one permutation (Li, Owen & Zhang 2012); 1 % at most (assumption)',
  human: '0-1 %',
  advice: 'Two texts that differ in a word or two teach a model nothing, and leak from training into testing.',
  observe(evidence) {
    const found = nearDuplicatesOf(evidence);
    const rows = Math.min(MOST_ROWS, evidence.sample.length);
    const share = rows === 0 ? 0 : found.length / rows;
    return {
      score: faultShareScore(Math.max(0, share - 0.005)),
      observed: `${found.length} of ${rows} rows (${(100 * share).toFixed(2)} %)`,
      worst: found.slice(0, 5),
    };
  },
});

function nearDuplicatesOf({ sample }: Evidence): WorstRow[] {
  const rows = sample.slice(0, MOST_ROWS);
  const found = new Map<Row, string>();
  OPEN_QUESTION_IDS.forEach((id, question) => {
    const bands = new Map<number, Row[]>();
    const signatures = new Map<Row, Uint32Array>();
    for (const row of rows) {
      const signature = signatureOf(maskNames(row)[question]);
      if (signature === undefined) continue;
      signatures.set(row, signature);
      for (let band = 0; band < BINS; band += BAND) {
        let hash = band;
        for (let bin = band; bin < band + BAND; bin++) hash = mixHash(hash ^ signature[bin]);
        const key = hash * BINS + band;
        const others = bands.get(key);
        if (others === undefined) {
          bands.set(key, [row]);
          continue;
        }
        const twin = others.find((other) => agreement(signature, signatures.get(other) as Uint32Array) >= ALIKE);
        if (twin !== undefined && !found.has(row)) found.set(row, `${id} is nearly that of row ${twin.index}`);
        // A handful stands for a crowd.
        if (others.length < 8) others.push(row);
      }
    }
  });
  return [...found].map(([row, reason]) => ({ row: row.index, responseId: row.fields[FIELD.responseId], reason }));
}

/** One-permutation MinHash: the smallest hash in each of 32 parts of the range; empty parts take their neighbour's. */
function signatureOf(words: Uint32Array): Uint32Array | undefined {
  if (words.length < 2 * SHINGLE) return undefined;
  const bins = new Uint32Array(BINS).fill(0xffffffff);
  const isFull = new Uint8Array(BINS);
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    let hash = 0x811c9dc5;
    for (let index = at; index < at + SHINGLE; index++) hash = Math.imul(hash ^ words[index], 0x01000193);
    const mixed = mixHash(hash);
    const bin = mixed >>> 27;
    isFull[bin] = 1;
    if (mixed < bins[bin]) bins[bin] = mixed;
  }
  // Densification by rotation (Shrivastava & Li 2014).
  for (let bin = 0; bin < BINS; bin++) {
    if (isFull[bin]) continue;
    let step = 1;
    while (!isFull[(bin + step) % BINS]) step++;
    bins[bin] = mixHash(bins[(bin + step) % BINS] + step);
  }
  return bins;
}

function agreement(one: Uint32Array, other: Uint32Array): number {
  let same = 0;
  for (let bin = 0; bin < BINS; bin++) if (one[bin] === other[bin]) same++;
  return same / BINS;
}
