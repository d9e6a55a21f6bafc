import { scoreAnswers, type TierCode, TOTAL_RANGE } from '@hseg/schema';
import type { SampleRecord } from './sample.ts';

/** Records of a tier whose total lies in an interval. */
export interface Bar {
  /** Smallest total, included. */
  from: number;
  /** Below this total. */
  below: number;
  tier: TierCode;
  count: number;
}

/** Totals of a bar: 38 bars from the smallest total to the largest. */
const WIDTH = 9;

/** How often which total score occurs, by tier; bars without a record are left out. */
export function scoreHistogram(records: readonly SampleRecord[]): Bar[] {
  const bars = new Map<string, Bar>();
  for (const { answers, tier } of records) {
    const from = TOTAL_RANGE.min + WIDTH * Math.floor((scoreAnswers(answers).total - TOTAL_RANGE.min) / WIDTH);
    const key = `${from} ${tier}`;
    const bar = bars.get(key);
    if (bar) bar.count++;
    else bars.set(key, { from, below: from + WIDTH, tier, count: 1 });
  }
  return [...bars.values()].sort((a, b) => a.from - b.from);
}
