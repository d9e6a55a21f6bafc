import { CATEGORIES, scoreAnswers } from '@hseg/schema';
import type { SampleRecord } from './sample.ts';

/** How many records are low in two categories at once; in one, where both are the same. */
export interface Pair {
  /** 1..6 */
  first: number;
  second: number;
  count: number;
  /** Share of all records, 0..1. */
  share: number;
}

/** A category is low at a mean of this or less: the unhealthier half of the scale. */
export const LOW = 2;

/** For every two categories, the records whose means are low in both. */
export function lowTogether(records: readonly SampleRecord[]): Pair[] {
  const low = records.map((record) => scoreAnswers(record.answers).categoryMeans.map((mean) => mean <= LOW));
  return CATEGORIES.flatMap(({ number: first }) =>
    CATEGORIES.map(({ number: second }) => {
      const count = low.filter((own) => own[first - 1] && own[second - 1]).length;
      return { first, second, count, share: records.length === 0 ? 0 : count / records.length };
    }),
  );
}
