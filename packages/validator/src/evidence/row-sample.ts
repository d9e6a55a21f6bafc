import { OPEN_QUESTION_IDS } from '@hseg/schema';
import { FIELD } from '../fields.ts';
import type { Row } from '../row.ts';
import { type HashPool, hashPool } from '../text/hash-pool.ts';
import { mixHash } from '../text/mix-hash.ts';
import { ownCopy } from '../text/own-copy.ts';
import { type WordBuffer, wordBuffer, wordsOf } from '../text/words-of.ts';

/** Rows that are looked at in depth. */
export const SAMPLE_SIZE = 10_000;

/** Stands in no text: fields hold no zero character that is not a fault of its own. */
const SEPARATOR = '\u0000\u0001';

const NONE = new Uint32Array(0);

/** A row without its words, with its fields as one string. */
type Kept = Omit<Row, 'fields' | 'words'> & { joined: string };

/** Copies a row, so that no piece of the file stays in memory. */
function keep({ index, fields, width, expectedWidth, form, labels, answers, total, tier }: Row): Kept {
  return {
    index,
    joined: fields.join(SEPARATOR),
    width,
    expectedWidth,
    form,
    ...(labels !== undefined && {
      labels: Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, ownCopy(value)])),
    }),
    answers: answers.slice(),
    total,
    tier,
  };
}

/**
 * Finds the fields and words of a row again. Where words start is left out: hardly a row is asked for it, and splitting its
 * text again tells.
 */
function unpack({ joined, ...row }: Kept, buffer: WordBuffer, pool: HashPool): Row {
  buffer.used = 0;
  const fields = joined.split(SEPARATOR);
  return {
    ...row,
    fields,
    words: OPEN_QUESTION_IDS.map((_, question) => {
      const words = wordsOf(fields[FIELD.q23 + question] ?? '', buffer);
      return { ...words, hashes: pool.copy(words.hashes), starts: NONE, sentences: pool.copy(words.sentences) };
    }),
  };
}

/**
 * Keeps the rows whose number has the smallest hashes (bottom-k sampling): the same rows for the same file on any machine,
 * all rows when there are no more than `size`.
 *
 * @returns `rows` gives them in the order of their hashes, which has nothing to do with the order of the file
 */
export function rowSample(size = SAMPLE_SIZE): { add(row: Row): void; rows(): Row[] } {
  // A heap with the largest hash on top.
  const hashes: number[] = [];
  const kept: Kept[] = [];
  const swap = (one: number, other: number): void => {
    const hash = hashes[one];
    const row = kept[one];
    hashes[one] = hashes[other];
    kept[one] = kept[other];
    hashes[other] = hash;
    kept[other] = row;
  };
  return {
    add(row) {
      const hash = mixHash(row.index + 0x5eed);
      if (kept.length < size) {
        let at = kept.push(keep(row)) - 1;
        hashes.push(hash);
        while (at > 0 && hashes[(at - 1) >> 1] < hashes[at]) {
          swap(at, (at - 1) >> 1);
          at = (at - 1) >> 1;
        }
        return;
      }
      if (hash >= hashes[0]) return;
      hashes[0] = hash;
      kept[0] = keep(row);
      for (let at = 0; ; ) {
        let largest = at;
        for (let child = 2 * at + 1; child <= 2 * at + 2 && child < kept.length; child++)
          if (hashes[child] > hashes[largest]) largest = child;
        if (largest === at) break;
        swap(at, largest);
        at = largest;
      }
    },
    rows() {
      const buffer = wordBuffer();
      const pool = hashPool();
      return kept
        .map((row, index) => ({ row, hash: hashes[index] }))
        .sort((one, other) => one.hash - other.hash || one.row.index - other.row.index)
        .map(({ row }) => unpack(row, buffer, pool));
    },
  };
}
