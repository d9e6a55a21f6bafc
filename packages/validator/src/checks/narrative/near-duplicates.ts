import { OPEN_QUESTION_IDS } from '@hseg/schema';
import { defineTextCheck } from '../../check.ts';
import type { TextEvidence } from '../../evidence/evidence.ts';
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
export const nearDuplicates = defineTextCheck({
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

function nearDuplicatesOf({ sample }: TextEvidence): WorstRow[] {
  const rows = sample.slice(0, MOST_ROWS);
  const found = new Map<Row, string>();
  // Flat, and one for all questions: an array a band and a signature an object would cost more than the rows themselves.
  const signatures = new Uint32Array(rows.length * BINS);
  const bands = bandTable(rows.length * (BINS / BAND));
  const isFull = new Uint8Array(BINS);
  OPEN_QUESTION_IDS.forEach((id, question) => {
    bands.clear();
    rows.forEach((row, index) => {
      const at = index * BINS;
      if (!sign(maskNames(row)[question], signatures, at, isFull)) return;
      for (let band = 0; band < BINS; band += BAND) {
        let hash = band;
        for (let bin = band; bin < band + BAND; bin++) hash = mixHash(hash ^ signatures[at + bin]);
        const twin = bands.find(hash, band, (other) => agreement(signatures, at, other * BINS) >= ALIKE);
        if (twin >= 0 && !found.has(row)) found.set(row, `${id} is nearly that of row ${rows[twin].index}`);
        bands.add(hash, band, index);
      }
    });
  });
  return [...found].map(([row, reason]) => ({ row: row.index, responseId: row.fields[FIELD.responseId], reason }));
}

/** Of rows whose band is the same, so many are kept: a handful stands for a crowd. */
const CROWD = 8;

/** Rows by their bands: a hash table with chains in the order in which rows were added. */
function bandTable(most: number) {
  let size = 1;
  while (size < most) size *= 2;
  const first = new Int32Array(size);
  const last = new Int32Array(size);
  const next = new Int32Array(most);
  const hashes = new Uint32Array(most);
  const bands = new Uint8Array(most);
  const rows = new Int32Array(most);
  let count = 0;
  const isOf = (entry: number, hash: number, band: number): boolean => hashes[entry] === hash && bands[entry] === band;
  const placeOf = (hash: number, band: number): number => mixHash(hash ^ band) & (size - 1);
  return {
    clear() {
      first.fill(-1);
      count = 0;
    },
    /** The first row with this band that is wanted; -1 when there is none. */
    find(hash: number, band: number, isWanted: (row: number) => boolean): number {
      for (let entry = first[placeOf(hash, band)]; entry >= 0; entry = next[entry])
        if (isOf(entry, hash, band) && isWanted(rows[entry])) return rows[entry];
      return -1;
    },
    add(hash: number, band: number, row: number) {
      const place = placeOf(hash, band);
      let same = 0;
      for (let entry = first[place]; entry >= 0; entry = next[entry]) if (isOf(entry, hash, band)) same++;
      if (same >= CROWD) return;
      const entry = count++;
      hashes[entry] = hash;
      bands[entry] = band;
      rows[entry] = row;
      next[entry] = -1;
      if (first[place] < 0) first[place] = entry;
      else next[last[place]] = entry;
      last[place] = entry;
    },
  };
}

/**
 * One-permutation MinHash: the smallest hash in each of 32 parts of the range; empty parts take their neighbour's.
 *
 * @param signatures takes the signature at `start`
 * @param isFull a place a bin, to work in
 * @returns whether there were words enough
 */
function sign(words: Uint32Array, signatures: Uint32Array, start: number, isFull: Uint8Array): boolean {
  if (words.length < 2 * SHINGLE) return false;
  signatures.fill(0xffffffff, start, start + BINS);
  isFull.fill(0);
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    let hash = 0x811c9dc5;
    for (let index = at; index < at + SHINGLE; index++) hash = Math.imul(hash ^ words[index], 0x01000193);
    const mixed = mixHash(hash);
    const bin = mixed >>> 27;
    isFull[bin] = 1;
    if (mixed < signatures[start + bin]) signatures[start + bin] = mixed;
  }
  // Densification by rotation (Shrivastava & Li 2014).
  for (let bin = 0; bin < BINS; bin++) {
    if (isFull[bin]) continue;
    let step = 1;
    while (!isFull[(bin + step) % BINS]) step++;
    signatures[start + bin] = mixHash(signatures[start + ((bin + step) % BINS)] + step);
  }
  return true;
}

function agreement(signatures: Uint32Array, one: number, other: number): number {
  let same = 0;
  for (let bin = 0; bin < BINS; bin++) if (signatures[one + bin] === signatures[other + bin]) same++;
  return same / BINS;
}
