import { content } from '@hseg/content';
import { allot } from '@hseg/random';
import { ConfigError, DEFAULT_CONFIG, type GenerationConfig, TIER_CODES } from '@hseg/schema';
import { describe, expect, it } from 'vitest';
import { planPopulation } from '../src/index.ts';

const planOf = (records: number, more: Partial<GenerationConfig> = {}) =>
  planPopulation({ ...DEFAULT_CONFIG, records, ...more }, content);

/** Counts by walking every slot: what the rows really hold. */
function countSlots(plan: ReturnType<typeof planOf>): {
  domains: Record<string, number>;
  tiers: number[];
  organizations: Record<string, number>;
  cells: Record<string, number>;
  ideation: number[];
} {
  const domains: Record<string, number> = {};
  const organizations: Record<string, number> = {};
  const cells: Record<string, number> = {};
  const tiers = TIER_CODES.map(() => 0);
  const ideation = [0, 0, 0];
  for (let index = 0; index < plan.config.records; index++) {
    const slot = plan.slot(index);
    domains[slot.domain.code] = (domains[slot.domain.code] ?? 0) + 1;
    organizations[slot.organization.name] = (organizations[slot.organization.name] ?? 0) + 1;
    cells[`${slot.organization.name}/${slot.tier}`] = (cells[`${slot.organization.name}/${slot.tier}`] ?? 0) + 1;
    tiers[slot.tier]++;
    ideation[slot.ideation]++;
    if (slot.ideation > 0) expect(slot.tier).toBe(0);
  }
  return { domains, tiers, organizations, cells, ideation };
}

describe('quotas', () => {
  it('are the largest-remainder counts at every size from 1 to 300', () => {
    for (let records = 1; records <= 300; records++) {
      const { domains, tiers, organizations } = countSlots(planOf(records));
      const byDomain = allot(records, [0.3, 0.25, 0.45]);
      expect([domains.Healthcare ?? 0, domains.University ?? 0, domains.Business ?? 0]).toEqual(byDomain);
      expect(tiers).toEqual(allot(records, [0.05, 0.15, 0.3, 0.35, 0.15]));
      const healthcare = ['Kaiser Permanente', 'Mayo Clinic', 'Cleveland Clinic', 'Johns Hopkins', 'HCA Healthcare'];
      expect(healthcare.map((name) => organizations[name] ?? 0)).toEqual(allot(byDomain[0], [1, 1, 1, 1, 1]));
    }
  });

  it('are exact at 50,000', () => {
    const { domains, tiers } = countSlots(planOf(50_000));
    expect(domains).toEqual({ Healthcare: 15_000, University: 12_500, Business: 22_500 });
    expect(tiers).toEqual([2500, 7500, 15_000, 17_500, 7500]);
  });

  it('make tier and organisation independent: every cell is within two of its expectation', () => {
    const plan = planOf(20_000);
    const { cells, organizations } = countSlots(plan);
    for (const [name, count] of Object.entries(organizations))
      TIER_CODES.forEach((_, tier) =>
        expect(Math.abs((cells[`${name}/${tier}`] ?? 0) - count * plan.tierShares[tier])).toBeLessThan(2),
      );
  });

  it('follow other weights', () => {
    const plan = planOf(1000, {
      riskWeights: { Thriving: 0.1, Safe: 0.4, Mixed: 0.35, At_Risk: 0.12, Crisis: 0.03 },
      domainWeights: { Healthcare: 1 },
    });
    const { domains, tiers } = countSlots(plan);
    expect(domains).toEqual({ Healthcare: 1000 });
    expect(tiers).toEqual([30, 120, 350, 400, 100]);
  });

  it('allot ideation to a tenth of the Crisis records, rounded down, a quarter of it level 2', () => {
    for (const records of [1, 20, 199, 200, 1000, 4000]) {
      const { tiers, ideation } = countSlots(planOf(records));
      expect(ideation[1] + ideation[2]).toBe(Math.floor(tiers[0] / 10));
      expect(ideation[2]).toBe(Math.floor(Math.floor(tiers[0] / 10) / 4));
    }
  });

  it('deal every rank of a domain and tier once', () => {
    const plan = planOf(3000);
    const seen = new Map<string, Set<number>>();
    for (let index = 0; index < 3000; index++) {
      const { domain, tier, rank, rankCount } = plan.slot(index);
      expect(rank).toBeLessThan(rankCount);
      const key = `${domain.code}/${tier}`;
      const ranks = seen.get(key) ?? new Set<number>();
      expect(ranks.has(rank)).toBe(false);
      seen.set(key, ranks.add(rank));
    }
  });

  it('number the records of a tier through all domains once', () => {
    const plan = planOf(3000);
    const seen = TIER_CODES.map(() => new Set<number>());
    for (let index = 0; index < 3000; index++) {
      const { tier, rank, tierBefore, tierCount } = plan.slot(index);
      expect(tierCount).toBe(plan.tierCounts[tier]);
      expect(tierBefore + rank).toBeLessThan(tierCount);
      seen[tier].add(tierBefore + rank);
    }
    expect(seen.map((numbers) => numbers.size)).toEqual(plan.tierCounts);
  });

  it('use every organisation of the extended set, and the same slots under pseudonyms', () => {
    expect(planOf(100, { organizations: 'extended' }).organizations.length).toBeGreaterThan(100);
    const real = planOf(500);
    const invented = planOf(500, { organizations: 'pseudonymous' });
    for (let index = 0; index < 500; index++) {
      expect(invented.slot(index).organization.content).toBe(real.slot(index).organization.content);
      expect(invented.slot(index).organization.name).not.toBe(real.slot(index).organization.name);
    }
  });

  it.each([0, -1, 1.5, 4_294_967_296, Number.NaN])('refuse %d records', (records) => {
    expect(() => planOf(records)).toThrow(ConfigError);
  });

  it('refuse unknown domains and sets without organisations, and say what is known', () => {
    expect(() => planOf(10, { domainWeights: { Farming: 1 } })).toThrow(
      /domainWeights.Farming: expected domains among Healthcare, University, Business, got 'Farming'/,
    );
    expect(() => planOf(10, { organizations: 'custom' })).toThrow(/at least one organisation in the content folder/);
  });

  describe('of organisations of a user’s own', () => {
    const [first] = content.organizations.filter(({ domain }) => domain === 'University');
    const withOwn = (share: number) => ({
      ...content,
      organizations: [{ ...first, id: 'own', name: 'Own', sets: ['custom' as const] }],
      domains: content.domains.map((domain) => (domain.code === 'University' ? { ...domain, share } : domain)),
    });
    const config: GenerationConfig = { ...DEFAULT_CONFIG, records: 40, organizations: 'custom' };

    it('give all records to the domains that have some, and say so', () => {
      const plan = planPopulation(config, withOwn(0.25));
      expect(countSlots(plan).domains).toEqual({ University: 40 });
      expect(plan.domainShares).toEqual(content.domains.map(({ code }) => (code === 'University' ? 1 : 0)));
    });

    it('refuse a world where no domain has both organisations and a share', () => {
      expect(() => planPopulation(config, withOwn(0))).toThrow(
        /domainWeights: expected a weight above 0 for a domain that has organisations: University, got none/,
      );
    });
  });

  it('say the shares that were given, to the last bit', () => {
    expect(planOf(10).domainShares).toEqual(content.domains.map(({ share }) => share));
    expect(planOf(10, { domainWeights: { Business: 1 } }).domainShares).toEqual(
      content.domains.map(({ code }) => (code === 'Business' ? 1 : 0)),
    );
  });

  it('refuse records outside the dataset', () => {
    expect(() => planOf(10).slot(10)).toThrow(/from 0 to 9, got 10/);
  });
});
