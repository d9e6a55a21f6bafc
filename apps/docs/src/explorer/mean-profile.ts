import { ITEMS } from '@hseg/schema';
import type { SampleRecord } from './sample.ts';

/** The mean answer of a group to an item. */
export interface ProfilePoint {
  group: string;
  /** Position in `ITEMS`, counted from 0. */
  item: number;
  /** 1..4 */
  mean: number;
}

/** Mean answers to the 22 items by group; groups without a record are left out. */
export function meanProfile(
  records: readonly SampleRecord[],
  groups: readonly string[],
  groupOf: (record: SampleRecord) => string,
): ProfilePoint[] {
  return groups.flatMap((group) => {
    const own = records.filter((record) => groupOf(record) === group);
    if (own.length === 0) return [];
    return ITEMS.map((_, item) => ({
      group,
      item,
      mean: own.reduce((sum, record) => sum + record.answers[item], 0) / own.length,
    }));
  });
}
