import { TIERS } from '@hseg/schema';
import { defineCheck } from '../../check.ts';
import { rampScore } from '../../scores.ts';

/** Shares of the tiers, by the answers. */
export const tierShares = defineCheck({
  id: 'tier-shares',
  dimension: 'consistency',
  title: 'Shares of the tiers',
  points: 50,
  target: 'within 2.5 percentage points of the expected shares',
  source: 'guide, "Risk distribution follows expected patterns" and "Response Types by Risk Tier"',
  advice: 'Draw by quotas, with answers that fall in the tier they were drawn for; or give the manifest with --expect.',
  observe({ answers: { tierRows, rows }, expectations: { tiers } }) {
    const shares = TIERS.map((_, tier) => (rows === 0 ? 0 : tierRows[tier] / rows));
    const off = TIERS.map(({ code }, tier) => Math.abs(shares[tier] - tiers[code]));
    return {
      score: rampScore(Math.max(...off), 0.025, 0.2),
      observed: TIERS.map(({ code }, tier) => `${code} ${(100 * shares[tier]).toFixed(1)} %`).join(', '),
    };
  },
});
