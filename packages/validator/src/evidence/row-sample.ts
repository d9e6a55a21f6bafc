import type { Row } from '../row.ts';
import { mixHash } from '../text/mix-hash.ts';
import { ownCopy } from '../text/own-copy.ts';

/** Rows that are looked at in depth. */
export const SAMPLE_SIZE = 20_000;

function keep(row: Row): Row {
  const fields = row.fields.map(ownCopy);
  return {
    ...row,
    fields,
    words: row.words.map((words) => ({ ...words, text: ownCopy(words.text) })),
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
