import { OPEN_QUESTION_IDS, TIER_CODES, type TierCode } from '@hseg/schema';
import type { SampleRecord } from './sample.ts';

/** How long the answers of a tier to a question are, in characters. */
export interface Spread {
  question: string;
  tier: TierCode;
  shortest: number;
  lowerQuarter: number;
  median: number;
  upperQuarter: number;
  longest: number;
}

/** Lengths of the texts by question and tier; tiers without a record are left out. */
export function lengthSpread(records: readonly SampleRecord[]): Spread[] {
  return OPEN_QUESTION_IDS.flatMap((question, index) =>
    TIER_CODES.flatMap((tier) => {
      const lengths = records
        .filter((record) => record.tier === tier)
        .map((record) => record.lengths[index])
        .sort((a, b) => a - b);
      if (lengths.length === 0) return [];
      const at = (share: number) => lengths[Math.round(share * (lengths.length - 1))];
      return {
        question,
        tier,
        shortest: at(0),
        lowerQuarter: at(0.25),
        median: at(0.5),
        upperQuarter: at(0.75),
        longest: at(1),
      };
    }),
  );
}
