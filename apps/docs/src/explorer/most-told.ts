import type { SampleRecord } from './sample.ts';

/** A stressor and the number of accounts that tell of it. */
export interface Told {
  stressor: string;
  count: number;
  /** Share of the accounts that have a stressor, 0..1. */
  share: number;
}

/** All stressors that are told, the most frequent first; equally frequent ones by their id. */
export function mostTold(records: readonly SampleRecord[]): Told[] {
  const counts = new Map<string, number>();
  for (const { stressor } of records) if (stressor !== '') counts.set(stressor, (counts.get(stressor) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts]
    .map(([stressor, count]) => ({ stressor, count, share: count / total }))
    .sort((a, b) => b.count - a.count || (a.stressor < b.stressor ? -1 : 1));
}
