import { TIERS } from '@hseg/schema';
import { defineCheck } from '../../check.ts';
import { pairCount } from '../../evidence/crosses.ts';
import { rampScore } from '../../scores.ts';
import { naturalLogarithm } from '../../statistics/natural-logarithm.ts';

/** Mutual information of organisation and tier inside each domain, as a multiple of what chance makes. */
export const organizationInformation = defineCheck({
  id: 'organization-information',
  dimension: 'consistency',
  title: 'Information that the organisation gives about the tier',
  points: 25,
  target: 'at most twice what chance makes, inside each domain',
  source: 'harm must not be tied to an employer; chance level (r-1)(c-1)/(2N ln 2) (Miller 1955)',
  advice: 'Draw tiers by quota inside each organisation.',
  observe({ people: { organizationTier } }) {
    const domains = new Map<string, string[]>();
    for (const key of organizationTier.first.keys()) {
      const domain = key.split('\u0001')[0];
      domains.set(domain, [...(domains.get(domain) ?? []), key]);
    }
    let worst = { domain: '', ratio: 0 };
    for (const [domain, organizations] of domains) {
      const table = organizations.map((key) => TIERS.map(({ code }) => pairCount(organizationTier, key, code)));
      const rows = table.flat().reduce((sum, count) => sum + count, 0);
      if (organizations.length < 2 || rows < 200) continue;
      const tiers = TIERS.map((_, tier) => table.reduce((sum, own) => sum + own[tier], 0));
      let information = 0;
      for (const own of table) {
        const ofOrganization = own.reduce((sum, count) => sum + count, 0);
        own.forEach((count, tier) => {
          if (count > 0)
            information +=
              (count / rows) * (naturalLogarithm((count * rows) / (ofOrganization * tiers[tier])) / Math.LN2);
        });
      }
      const chance =
        ((organizations.length - 1) * (tiers.filter((count) => count > 0).length - 1)) / (2 * rows * Math.LN2);
      const ratio = chance > 0 ? information / chance : 0;
      if (ratio > worst.ratio) worst = { domain, ratio };
    }
    return {
      score: rampScore(worst.ratio, 2, 8),
      observed: worst.ratio === 0 ? 'none' : `${worst.ratio.toFixed(2)} times chance (${worst.domain.slice(0, 30)})`,
    };
  },
});
