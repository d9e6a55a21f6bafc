import type { TellingPack } from '@hseg/narrative';

/** The outlines of the tellings, in the order in which the compiled tellings have them. */
export const GROUPS: readonly { name: string; domain?: string }[] = [
  { name: 'any' },
  { name: 'business', domain: 'Business' },
  { name: 'healthcare', domain: 'Healthcare' },
  { name: 'university', domain: 'University' },
];

/** Tellings whose words stand in one file: some 40 kB compressed. */
export const TELLINGS_PER_FILE = 48;

/** The outline of one group; tickets are those of its domain. */
export type Outline = TellingPack;
