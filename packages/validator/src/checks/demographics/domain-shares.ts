import { defineCheck } from '../../check.ts';
import { rampScore } from '../../scores.ts';

/** Shares of the domains. */
export const domainShares = defineCheck({
  id: 'domain-shares',
  dimension: 'demographics',
  title: 'Shares of the domains',
  points: 60,
  target: 'within 5 percentage points of the expected shares; half of that costs nothing',
  source: 'guide, "Domain distribution within 5% of target"',
  advice: 'Draw by quotas, or give the manifest with --expect.',
  observe({ people: { domainTier, domainAge }, expectations: { domains } }) {
    const counts = domainAge.rows > 0 ? domainAge.first : domainTier.first;
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const names = [...new Set([...Object.keys(domains), ...counts.keys()])];
    const off = names.map((name) => Math.abs((counts.get(name) ?? 0) / Math.max(1, all) - (domains[name] ?? 0)));
    return {
      score: rampScore(Math.max(...off), 0.025, 0.2),
      observed: `${names
        .slice(0, 5)
        .map((name) => `${name.slice(0, 20)} ${((100 * (counts.get(name) ?? 0)) / Math.max(1, all)).toFixed(1)} %`)
        .join(', ')}`,
    };
  },
});
