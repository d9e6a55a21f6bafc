import { TIER_CODES, type TierCode } from '@hseg/schema';
import type { SampleRecord } from './sample.ts';

/** What the reader chose; an absent field means all. */
export interface ExplorerState {
  domain?: string;
  tier?: TierCode;
}

/** Reads the state from the query of an address; what is not known there counts as not given. */
export function readState(search: string, domains: readonly string[]): ExplorerState {
  const query = new URLSearchParams(search);
  const domain = domains.find((one) => one === query.get('domain'));
  const tier = TIER_CODES.find((one) => one === query.get('tier'));
  return { ...(domain && { domain }), ...(tier && { tier }) };
}

/** The query that leads back to a state, with its question mark; empty for all records. */
export function writeState(state: ExplorerState): string {
  const query = new URLSearchParams();
  if (state.domain) query.set('domain', state.domain);
  if (state.tier) query.set('tier', state.tier);
  return query.size === 0 ? '' : `?${query}`;
}

/** The records that a state chooses. */
export function chosenRecords(records: readonly SampleRecord[], { domain, tier }: ExplorerState): SampleRecord[] {
  return records.filter(
    (record) => (domain === undefined || record.domain === domain) && (tier === undefined || record.tier === tier),
  );
}
