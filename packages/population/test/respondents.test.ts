import { content } from '@hseg/content';
import { openStreams } from '@hseg/random';
import {
  AGE_RANGES,
  DEFAULT_CONFIG,
  type GenerationConfig,
  POSITIONS,
  type Respondent,
  TENURES,
  TIERS,
} from '@hseg/schema';
import { beforeAll, describe, expect, it } from 'vitest';
import { type DrawnRespondent, planPopulation, respondentSampler, type Slot } from '../src/index.ts';

const shares = TIERS.map((tier) => tier.share);

function people(records: number, more: Partial<GenerationConfig> = {}): { slot: Slot; drawn: DrawnRespondent }[] {
  const plan = planPopulation({ ...DEFAULT_CONFIG, records, ...more }, content);
  const draw = respondentSampler(plan, content, shares);
  const streams = openStreams(plan.config.seed, 'respondent');
  return Array.from({ length: records }, (_, index) => {
    const slot = plan.slot(index);
    const drawn = draw(slot, streams.at(index));
    return {
      slot,
      drawn: {
        ...drawn,
        shift: { ...drawn.shift, items: Array.from(drawn.shift.items), categories: Array.from(drawn.shift.categories) },
      },
    };
  });
}

const shareOf = (all: readonly Respondent[], holds: (one: Respondent) => boolean): number =>
  all.filter(holds).length / all.length;

describe('respondents', () => {
  let all: { slot: Slot; drawn: DrawnRespondent }[];
  beforeAll(() => {
    all = people(20_000);
  });

  it('never combine what cannot be combined', () => {
    for (const { drawn } of all) {
      const { respondent: one, role } = drawn;
      if (one.age === '18-24') {
        expect(one.tenure).not.toBe('8+_years');
        expect(['Entry', 'Mid']).toContain(one.position);
      }
      if (one.age === '25-34' && one.position === 'Executive') expect(one.domain).toBe('Business');
      const domain = content.domains.find((candidate) => candidate.code === one.domain);
      const department = domain?.departments.find((candidate) => candidate.id === one.departmentId);
      expect(department?.code).toBe(one.department);
      expect(department?.roles[one.position]).toContain(role);
      const age = AGE_RANGES.indexOf(one.age);
      const tenure = TENURES.indexOf(one.tenure);
      if (role.age?.from) expect(age).toBeGreaterThanOrEqual(AGE_RANGES.indexOf(role.age.from));
      if (role.age?.to) expect(age).toBeLessThanOrEqual(AGE_RANGES.indexOf(role.age.to));
      if (role.tenure?.from) expect(tenure).toBeGreaterThanOrEqual(TENURES.indexOf(role.tenure.from));
      if (role.tenure?.to) expect(tenure).toBeLessThanOrEqual(TENURES.indexOf(role.tenure.to));
    }
  });

  it('follow the tables of their domain', () => {
    for (const domain of content.domains) {
      const own = all.map(({ drawn }) => drawn.respondent).filter((one) => one.domain === domain.code);
      for (const age of AGE_RANGES)
        expect(Math.abs(shareOf(own, (one) => one.age === age) - domain.age.value[age])).toBeLessThan(0.02);
      for (const age of AGE_RANGES.slice(1)) {
        const peers = own.filter((one) => one.age === age);
        for (const tenure of TENURES)
          expect(
            Math.abs(shareOf(peers, (one) => one.tenure === tenure) - domain.tenureByAge.value[age][tenure]),
          ).toBeLessThan(0.05);
      }
      const executives = own.filter((one) => one.position === 'Executive');
      expect(shareOf(executives, (one) => one.supervises)).toBeGreaterThan(0.85);
      const entry = own.filter((one) => one.position === 'Entry');
      expect(shareOf(entry, (one) => one.supervises)).toBeLessThan(0.06);
    }
    const levels = POSITIONS.map((position) =>
      shareOf(
        all.map(({ drawn }) => drawn.respondent),
        (one) => one.position === position,
      ),
    );
    expect(levels[3]).toBeGreaterThan(0.02);
    expect(levels[3]).toBeLessThan(0.06);
  });

  it('differ between tiers in the direction of the effects, and not without them', () => {
    const executivesIn = (list: typeof all, tiers: readonly number[]): number => {
      const own = list.filter(({ slot }) => tiers.includes(slot.tier)).map(({ drawn }) => drawn.respondent);
      return shareOf(own, (one) => one.position === 'Executive');
    };
    expect(executivesIn(all, [0, 1])).toBeLessThan(0.6 * executivesIn(all, [4]));
    const flat = people(20_000, { effects: 0, organizations: 'extended' });
    for (const { drawn } of flat) {
      expect(drawn.shift.general).toBe(0);
      expect(drawn.shift.beyondGeneral).toBe(0);
    }
    expect(Math.abs(executivesIn(flat, [0, 1]) - executivesIn(flat, [4]))).toBeLessThan(0.02);
  });

  it('are the same whatever the name of the organisation', () => {
    const real = people(300);
    const invented = people(300, { organizations: 'pseudonymous' });
    real.forEach(({ drawn }, index) =>
      expect({ ...invented[index].drawn.respondent, organization: '' }).toEqual({
        ...drawn.respondent,
        organization: '',
      }),
    );
  });
});
