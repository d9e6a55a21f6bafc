import { allot, allotTable, permutation } from '@hseg/random';
import {
  ConfigError,
  type Content,
  type DomainContent,
  type GenerationConfig,
  MAXIMUM_RECORDS,
  TIER_CODES,
  TIERS,
  type TierIndex,
} from '@hseg/schema';
import { type Organization, organizationsOf } from './organizations-of.ts';

/** Of the Crisis records, every tenth tells of ideation and every fortieth of level 2: a tenth at most at every size. */
const CRISIS_RECORDS_PER_IDEATION = 10;
const IDEATION_RECORDS_PER_LEVEL_TWO = 4;

/** What the plan settles about one record before anything is drawn. */
export interface Slot {
  /** Position in file order, from 0. */
  index: number;
  domain: DomainContent;
  organization: Organization;
  tier: TierIndex;
  /** Position among the records of the same domain and tier, from 0: deals out the tellings. */
  rank: number;
  /** Records of the same domain and tier. */
  rankCount: number;
  /** Records of the same tier in the domains before this one, and in all domains. */
  tierBefore: number;
  tierCount: number;
  ideation: 0 | 1 | 2;
}

/** Exact quotas and a seeded order: who of which domain, organisation and tier stands in which row. */
export interface PopulationPlan {
  config: GenerationConfig;
  domains: readonly DomainContent[];
  organizations: readonly Organization[];
  /** Records of each domain, in the order of `domains`. */
  domainCounts: readonly number[];
  /** Records of each tier, most severe first. */
  tierCounts: readonly number[];
  /** Records of each organisation, in the order of `organizations`. */
  organizationCounts: readonly number[];
  /** Share of each tier, most severe first. */
  tierShares: readonly number[];
  /** Share of each domain, in the order of `domains`; they sum to 1 where those of configuration and content do. */
  domainShares: readonly number[];
  /** The slot of a record, 0 (included) .. `config.records` (excluded). @throws RangeError outside. */
  slot(index: number): Slot;
}

/** Shares of the domains: those of the configuration, or those that the content gives. */
function domainShares(config: GenerationConfig, domains: readonly DomainContent[]): number[] {
  const { domainWeights } = config;
  if (!domainWeights) return domains.map((domain) => domain.share);
  const known = domains.map((domain) => domain.code);
  const unknown = Object.keys(domainWeights).filter((code) => !known.includes(code));
  if (unknown.length > 0) {
    const expected = `domains among ${known.join(', ')}`;
    throw new ConfigError(
      unknown.map((code) => ({
        code: 'unknown-domain',
        path: `domainWeights.${code}`,
        expected,
        received: `'${code}'`,
        message: '',
      })),
    );
  }
  return known.map((code) => domainWeights[code] ?? 0);
}

/**
 * Plans a population: largest-remainder counts for the domains, the tiers, and the organisations inside each domain, all
 * exact at every size, by controlled rounding of the cells domain x organisation x tier; and a seeded random order.
 *
 * @throws ConfigError for a number of records outside 1 .. 4,294,967,295, an unknown domain, a domain with a share
 * above 0 and no organisation, or no domain with both.
 */
export function planPopulation(config: GenerationConfig, content: Content): PopulationPlan {
  const { records, seed } = config;
  if (!Number.isInteger(records) || records < 1 || records > MAXIMUM_RECORDS)
    throw new ConfigError([
      {
        code: 'range',
        path: 'records',
        expected: `an integer from 1 to ${MAXIMUM_RECORDS}`,
        received: String(records),
        message: '',
      },
    ]);
  const allOrganizations = organizationsOf(config, content);
  const { domains } = content;
  const shares = domainShares(config, domains);
  domains.forEach((domain, index) => {
    const populated = allOrganizations.some((one) => one.content.domain === domain.code);
    if (populated || shares[index] === 0) return;
    if (config.domainWeights === undefined && config.organizations === 'custom') shares[index] = 0;
    else
      throw new ConfigError([
        {
          code: 'no-organization',
          path: `domainWeights.${domain.code}`,
          expected: `an organisation of ${domain.code}, or the weight 0`,
          received: String(shares[index]),
          message: '',
        },
      ]);
  });
  const all = shares.reduce((sum, share) => sum + share, 0);
  if (all === 0)
    throw new ConfigError([
      {
        code: 'no-share',
        path: 'domainWeights',
        expected: `a weight above 0 for a domain that has organisations: ${[...new Set(allOrganizations.map((one) => one.content.domain))].join(', ')}`,
        received: 'none',
        message: '',
      },
    ]);
  const tierShares = TIER_CODES.map((code) => config.riskWeights[code]);
  const domainCounts = allot(records, shares);
  const tierCounts = allot(records, tierShares);
  const domainTiers = allotTable(domainCounts, tierCounts);

  const organizations: Organization[] = [];
  const organizationCounts: number[] = [];
  // Flat lists of the cells in the order domain, organisation, tier.
  const cellDomain: number[] = [];
  const cellOrganization: number[] = [];
  const cellTier: number[] = [];
  const cellStart: number[] = [];
  const cellRank: number[] = [];
  const cellTierRank: number[] = [];
  const ranks = domains.map(() => TIERS.map(() => 0));
  const tierRanks = TIERS.map(() => 0);
  let start = 0;
  domains.forEach((domain, domainIndex) => {
    const own = allOrganizations.filter((one) => one.content.domain === domain.code);
    if (own.length === 0) return;
    const counts = allot(
      domainCounts[domainIndex],
      own.map((one) => one.content.weight),
    );
    const cells = allotTable(counts, domainTiers[domainIndex]);
    own.forEach((organization, row) => {
      organizations.push(organization);
      organizationCounts.push(counts[row]);
      TIERS.forEach((_, tier) => {
        const count = cells[row][tier];
        if (count === 0) return;
        cellDomain.push(domainIndex);
        cellOrganization.push(organizations.length - 1);
        cellTier.push(tier);
        cellStart.push(start);
        cellRank.push(ranks[domainIndex][tier]);
        cellTierRank.push(tierRanks[tier]);
        start += count;
        ranks[domainIndex][tier] += count;
        tierRanks[tier] += count;
      });
    });
  });

  const tierBefore = domains.map((_, domain) =>
    TIERS.map((_, tier) => ranks.slice(0, domain).reduce((sum, row) => sum + row[tier], 0)),
  );

  const order = permutation(records, seed, 'rows');
  return {
    config,
    domains,
    organizations,
    domainCounts,
    tierCounts,
    organizationCounts,
    tierShares,
    // Where nothing was left out they are those that were given, to the last bit.
    domainShares: Math.abs(all - 1) < 1e-9 ? shares : shares.map((share) => share / all),
    slot(index) {
      if (!Number.isInteger(index) || index < 0 || index >= records)
        throw new RangeError(`expected a record from 0 to ${records - 1}, got ${index}`);
      const place = order.at(index);
      let low = 0;
      let high = cellStart.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (cellStart[middle] <= place) low = middle;
        else high = middle - 1;
      }
      const offset = place - cellStart[low];
      const tier = cellTier[low];
      const domainIndex = cellDomain[low];
      const crisisRank = cellTierRank[low] + offset + 1;
      const tells = tier === 0 && crisisRank % CRISIS_RECORDS_PER_IDEATION === 0;
      const levelTwo = tells && (crisisRank / CRISIS_RECORDS_PER_IDEATION) % IDEATION_RECORDS_PER_LEVEL_TWO === 0;
      return {
        index,
        domain: domains[domainIndex],
        organization: organizations[cellOrganization[low]],
        tier,
        rank: cellRank[low] + offset,
        rankCount: ranks[domainIndex][tier],
        tierBefore: tierBefore[domainIndex][tier],
        tierCount: tierCounts[tier],
        ideation: levelTwo ? 2 : tells ? 1 : 0,
      };
    },
  };
}
