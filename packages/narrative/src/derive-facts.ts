import type { Stream } from '@hseg/random';
import {
  AGE_RANGES,
  CATEGORIES,
  type DomainContent,
  type StoryFacts,
  TENURES,
  type Teller,
  type TierIndex,
} from '@hseg/schema';

/** Months of service that each tenure range holds, both ends included. */
const MONTHS_OF_TENURE: readonly (readonly [number, number])[] = [
  [1, 11],
  [12, 47],
  [48, 95],
  [96, 480],
];

/** Years since the age of 18 that nobody of an age range exceeds, less two to stay clear of the edge. */
const YEARS_OF_AGE: readonly number[] = [5, 14, 24, 34, 40];

/**
 * Derives what a respondent's story rests on: which categories are low and which high in the record's own answers, and
 * how long the person has been there. Equal means are ordered by lot, so that no category is favoured.
 *
 * @param categoryMeans means of the six categories, category 1 first
 */
export function deriveFacts(
  teller: Teller,
  domain: DomainContent,
  tier: TierIndex,
  categoryMeans: readonly number[],
  ideation: 0 | 1 | 2,
  stream: Stream,
): StoryFacts {
  const categoriesFromLowest: number[] = [];
  const lots: number[] = [];
  for (let category = 1; category <= CATEGORIES.length; category++) {
    // Insertion into a list of six: several times faster than sorting with a function.
    const mean = categoryMeans[category - 1];
    const lot = stream.bits();
    let place = category - 1;
    while (place > 0) {
      const other = categoryMeans[categoriesFromLowest[place - 1] - 1];
      if (other < mean || (other === mean && lots[place - 1] < lot)) break;
      categoriesFromLowest[place] = categoriesFromLowest[place - 1];
      lots[place] = lots[place - 1];
      place--;
    }
    categoriesFromLowest[place] = category;
    lots[place] = lot;
  }
  const tenure = TENURES.indexOf(teller.tenure);
  const [shortest, longest] = MONTHS_OF_TENURE[tenure];
  const cap = 12 * Math.min(YEARS_OF_AGE[AGE_RANGES.indexOf(teller.age)], domain.longestService.value) + 11;
  const most = Math.max(shortest, Math.min(longest, cap));
  // Short service is commoner than long inside a range: the smaller of two draws.
  const width = most - shortest + 1;
  const tenureMonths = shortest + Math.min(stream.below(width), stream.below(width));
  return { tier, categoriesFromLowest, tenureMonths, ideation };
}
