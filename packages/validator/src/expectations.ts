import { type LengthProfile, type NoiseName, TIER_CODES, TIERS, type TierCode } from '@hseg/schema';

/** What a dataset should be: by default what the guide says, else what its maker says. */
export interface Expectations {
  /** Share of each domain, by code. Source: guide, "Domain Distribution". */
  domains: Readonly<Record<string, number>>;
  /** Share of each tier, by code. Source: guide, "Response Types by Risk Tier". */
  tiers: Readonly<Record<TierCode, number>>;
  lengths: LengthProfile;
  noise: NoiseName;
  /** Share of the q24 that name the organisation in full. Source: guide, "Company mentions in 80%+ of responses". */
  mentions: number;
  /** Earliest and latest day of submission, both included; by default a year around the middle one. */
  dates?: { from: string; to: string };
}

/** What the guide asks for. */
export const GUIDE_EXPECTATIONS: Expectations = {
  domains: { Healthcare: 0.3, University: 0.25, Business: 0.45 },
  tiers: Object.fromEntries(TIERS.map(({ code, share }) => [code, share])) as Record<TierCode, number>,
  lengths: 'guide',
  noise: 'clean',
  mentions: 0.8,
};

/** Domains, or tiers, that a manifest may name. */
const MOST_SHARES = 100;

const isShares = (value: unknown): value is Record<string, number> =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length <= MOST_SHARES &&
  Object.values(value).every((share) => typeof share === 'number' && share >= 0);

/**
 * Takes expectations from the manifest of a generated dataset: shares, lengths, noise and dates of its configuration. What
 * the manifest does not say is the guide's.
 *
 * @param manifest parsed `<stem>.manifest.json`
 * @throws TypeError when it is no manifest.
 */
export function expectationsOf(manifest: unknown): Expectations {
  const config = (manifest as { config?: Record<string, unknown> } | null)?.config;
  if (typeof config !== 'object' || config === null)
    throw new TypeError("expected a manifest with a 'config', got none");
  const { riskWeights, domainWeights, lengths, noise, mentionRate, dates } = config;
  const window = dates as { from?: unknown; to?: unknown } | undefined;
  return {
    domains: isShares(domainWeights) ? domainWeights : GUIDE_EXPECTATIONS.domains,
    tiers:
      isShares(riskWeights) && TIER_CODES.every((code) => code in riskWeights)
        ? (riskWeights as Record<TierCode, number>)
        : GUIDE_EXPECTATIONS.tiers,
    lengths: lengths === 'survey' ? 'survey' : 'guide',
    noise: noise === 'realistic' || noise === 'messy' ? noise : 'clean',
    mentions:
      typeof (mentionRate as { q24?: unknown })?.q24 === 'number'
        ? Math.min(GUIDE_EXPECTATIONS.mentions, (mentionRate as { q24: number }).q24)
        : GUIDE_EXPECTATIONS.mentions,
    ...(typeof window?.from === 'string' &&
      typeof window.to === 'string' && { dates: { from: window.from, to: window.to } }),
  };
}
