import { defineCheck } from '../../check.ts';
import { pairCount } from '../../evidence/crosses.ts';
import { rampScore } from '../../scores.ts';

/** Largest share of a domain's rows that one organisation has. */
export const organizationSpread = defineCheck({
  id: 'organization-spread',
  dimension: 'demographics',
  title: 'Largest organisation of a domain',
  points: 10,
  target: 'at most 60 % of the rows of its domain, where there are several organisations in the file',
  source: 'assumption: what is learnt from one organisation is that organisation',
  advice: 'Draw from several organisations, or take the file for one of them.',
  observe({ people: { domainOrganization } }) {
    if (domainOrganization.second.size <= 1) return { score: 100, observed: 'one organisation' };
    const shares = [...domainOrganization.first].map(([domain, rows]) => {
      const counts = [...domainOrganization.second.keys()].map((name) => pairCount(domainOrganization, domain, name));
      return Math.max(...counts) / rows;
    });
    const largest = Math.max(...shares);
    return { score: rampScore(largest, 0.6, 1.1), observed: `${(100 * largest).toFixed(1)} %` };
  },
});
