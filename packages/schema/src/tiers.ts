/** Codes of the risk tiers, from the most to the least severe. */
export const TIER_CODES = ['Crisis', 'At_Risk', 'Mixed', 'Safe', 'Thriving'] as const;

/** One of {@link TIER_CODES}. */
export type TierCode = (typeof TIER_CODES)[number];

/** A risk tier: an interval on the severity ruler and on the score, with its share and the lengths of its texts. */
export interface Tier {
  code: TierCode;
  /** Share of the records by default (guide, "Response Types by Risk Tier"). */
  share: number;
  /** Largest total T of the tier (included), of 111 .. 444. */
  maximumTotal: number;
  /** Largest mean of the 22 answers (included) by the mean rule, which is reported beside the tier. */
  maximumMean: number;
  /** Interval on the severity ruler 1 (mild or none) .. 5 (potentially traumatic): from included, below excluded. */
  severity: { from: number; below: number };
  /** Shortest and longest text in characters, both included, in the length profile `guide`. */
  textLength: { min: number; max: number };
}

/**
 * The tiers, most severe first. Cut-offs: 28-point score <= 12, 16, 20, 24 as the HSEG service computes them, in
 * integers (T = 111/7 of the score): 190, 253, 317, 380. The severity of Crisis ends at 5 (included).
 */
export const TIERS: readonly Tier[] = [
  {
    code: 'Crisis',
    share: 0.05,
    maximumTotal: 190,
    maximumMean: 2,
    severity: { from: 4.5, below: 5.05 },
    textLength: { min: 400, max: 800 },
  },
  {
    code: 'At_Risk',
    share: 0.15,
    maximumTotal: 253,
    maximumMean: 2.5,
    severity: { from: 3.5, below: 4.5 },
    textLength: { min: 300, max: 600 },
  },
  {
    code: 'Mixed',
    share: 0.3,
    maximumTotal: 317,
    maximumMean: 3,
    severity: { from: 2.5, below: 3.5 },
    textLength: { min: 250, max: 500 },
  },
  {
    code: 'Safe',
    share: 0.35,
    maximumTotal: 380,
    maximumMean: 3.5,
    severity: { from: 1.5, below: 2.5 },
    textLength: { min: 200, max: 400 },
  },
  {
    code: 'Thriving',
    share: 0.15,
    maximumTotal: 444,
    maximumMean: 4,
    severity: { from: 1, below: 1.5 },
    textLength: { min: 200, max: 350 },
  },
];

/** Position of a tier in {@link TIERS}, 0 (Crisis) .. 4 (Thriving). */
export type TierIndex = number;

/**
 * The tier whose interval of the severity ruler holds `severity`.
 *
 * @param severity 1 (included) .. 5 (included)
 * @throws RangeError outside the ruler.
 */
export function tierOfSeverity(severity: number): Tier {
  const tier = TIERS.find((one) => severity >= one.severity.from && severity < one.severity.below);
  if (!tier) throw new RangeError(`expected a severity from 1 to 5, got ${severity}`);
  return tier;
}
