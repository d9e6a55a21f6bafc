import { FIELD } from '../fields.ts';
import type { Row } from '../row.ts';
import { mixHash } from '../text/mix-hash.ts';

/** Rows that are looked at in depth. */
export const SAMPLE_SIZE = 10_000;

/** Stands in no text: fields hold no zero character that is not a fault of its own. */
const SEPARATOR = '\u0000\u0001';

const NONE = new Uint32Array(0);

/** Copies a row; where words start is left out, since hardly a row is asked for it, and splitting its text again tells. */
function keep(row: Row): Row {
  // One string for the row, and its fields as parts of it, so that no piece of the file stays in memory.
  const fields = row.fields.join(SEPARATOR).split(SEPARATOR);
  return {
    ...row,
    fields,
    answers: row.answers.slice(),
    words: row.words.map((words, question) => ({
      ...words,
      text: fields[FIELD.q23 + question],
      hashes: words.hashes.slice(),
      starts: NONE,
      sentences: words.sentences.slice(),
    })),
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
  const kept: Row[] = [];
  const swap = (one: number, other: number): void => {
    [hashes[one], hashes[other]] = [hashes[other], hashes[one]];
    [kept[one], kept[other]] = [kept[other], kept[one]];
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
        for (const child of [2 * at + 1, 2 * at + 2])
          if (child < kept.length && hashes[child] > hashes[largest]) largest = child;
        if (largest === at) break;
        swap(at, largest);
        at = largest;
      }
    },
    rows() {
      return kept
        .map((row, index) => ({ row, hash: hashes[index] }))
        .sort((one, other) => one.hash - other.hash || one.row.index - other.row.index)
        .map(({ row }) => row);
    },
  };
}
