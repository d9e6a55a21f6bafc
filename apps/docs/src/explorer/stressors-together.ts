import { mostTold } from './most-told.ts';
import type { SampleRecord } from './sample.ts';

/** In how many departments two stressors are both told of; one, where both are the same. */
export interface Meeting {
  /** Ids of stressors. */
  first: string;
  second: string;
  departments: number;
}

/**
 * Which of the most frequent stressors occur together in departments, of any organisation: a record has at most one, so
 * that it is departments that they meet in.
 *
 * @param most how many of the most frequent stressors are looked at
 */
export function stressorsTogether(records: readonly SampleRecord[], most: number): Meeting[] {
  const placesOf = new Map<string, Set<string>>();
  for (const { stressor, domain, department } of records) {
    if (stressor === '') continue;
    const places = placesOf.get(stressor) ?? new Set<string>();
    placesOf.set(stressor, places.add(`${domain}/${department}`));
  }
  const shown = mostTold(records)
    .slice(0, most)
    .map(({ stressor }) => ({ stressor, places: placesOf.get(stressor) ?? new Set<string>() }));
  return shown.flatMap((first) =>
    shown.map((second) => ({
      first: first.stressor,
      second: second.stressor,
      departments: [...first.places].filter((place) => second.places.has(place)).length,
    })),
  );
}
