import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AGE_RANGES, CATEGORIES, POSITIONS, TENURES, TIER_CODES } from '@hseg/schema';
import { describe, expect, it } from 'vitest';
import { compileContent } from '../scripts/compile.ts';
import { content } from '../src/index.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

describe('the compiled content', () => {
  it('is what data/ compiles to: run `pnpm content` when this fails', () => {
    expect(compileContent(here('../data'))).toBe(readFileSync(here('../src/generated/content.json'), 'utf8'));
  });
});

describe('the domains', () => {
  it.each(content.domains)('$code: has a role for everybody who can occur', (domain) => {
    for (const department of domain.departments)
      for (const position of POSITIONS)
        AGE_RANGES.forEach((age, ageIndex) => {
          if (domain.positionByAge.value[age][position] === 0) return;
          TENURES.forEach((tenure, tenureIndex) => {
            if (domain.tenureByAge.value[age][tenure] === 0) return;
            const fits = department.roles[position].some(
              (role) =>
                ageIndex >= (role.age?.from ? AGE_RANGES.indexOf(role.age.from) : 0) &&
                ageIndex <= (role.age?.to ? AGE_RANGES.indexOf(role.age.to) : 4) &&
                tenureIndex >= (role.tenure?.from ? TENURES.indexOf(role.tenure.from) : 0) &&
                tenureIndex <= (role.tenure?.to ? TENURES.indexOf(role.tenure.to) : 3),
            );
            expect(fits, `${department.id} ${position} ${age} ${tenure}`).toBe(true);
          });
        });
  });

  it.each(content.domains)('$code: allows no impossible combination', (domain) => {
    expect(domain.tenureByAge.value['18-24']['8+_years']).toBe(0);
    expect(domain.positionByAge.value['18-24'].Senior).toBe(0);
    expect(domain.positionByAge.value['18-24'].Executive).toBe(0);
    if (domain.code !== 'Business') expect(domain.positionByAge.value['25-34'].Executive).toBe(0);
  });

  it('have shares that sum to 1, and a source and a unit beside every table', () => {
    expect(content.domains.reduce((sum, domain) => sum + domain.share, 0)).toBeCloseTo(1, 9);
    const tables = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('value' in value) {
        expect(Reflect.get(value, 'source'), path).toBeTruthy();
        expect(Reflect.get(value, 'unit'), path).toBeTruthy();
      }
      for (const [key, inner] of Object.entries(value)) tables(inner, `${path}.${key}`);
    };
    tables(content, 'content');
  });
});

describe('the organisations', () => {
  const guide: Readonly<Record<string, readonly [string, number][]>> = {
    Healthcare: [
      ['Kaiser Permanente', 218_000],
      ['Mayo Clinic', 73_000],
      ['Cleveland Clinic', 74_000],
      ['Johns Hopkins', 51_000],
      ['HCA Healthcare', 265_000],
    ],
    University: [
      ['Harvard University', 17_000],
      ['Stanford University', 16_000],
      ['MIT', 13_000],
      ['University of California', 280_000],
      ['Yale University', 12_000],
    ],
    Business: [
      ['Microsoft', 221_000],
      ['Google', 174_000],
      ['Amazon', 1_600_000],
      ['Apple', 164_000],
      ['Meta', 87_000],
      ['Tesla', 127_000],
      ['Netflix', 11_000],
    ],
  };

  it.each(Object.entries(guide))(
    "of the guide's set in %s are the guide's, in its order, with its figures",
    (domain, wanted) => {
      const own = content.organizations.filter((one) => one.sets.includes('guide') && one.domain === domain);
      expect(own.map((one) => [one.name, one.employeeCount])).toEqual(wanted);
    },
  );

  it('with real names carry no stress factors, and each has an invented name that nobody else has', () => {
    const names = new Set<string>();
    for (const one of content.organizations) {
      expect(one.stressFactors).toEqual([]);
      expect(one.pseudonym, one.name).toBeDefined();
      names.add(one.name).add(one.pseudonym?.name ?? '');
    }
    expect(names.size).toBe(2 * content.organizations.length);
  });

  it('are more than a hundred in the extended set', () => {
    expect(content.organizations.filter((one) => one.sets.includes('extended')).length).toBeGreaterThan(100);
  });
});

describe('the stressors', () => {
  const all = Object.values(content.stressors);

  it('are 137, each category at least seven times in each domain', () => {
    expect(all).toHaveLength(137);
    for (const domain of content.domains)
      for (const category of CATEGORIES)
        expect(
          all.filter((one) => one.domain === domain.code && one.categories.includes(category.number)).length,
          `${domain.code} ${category.name}`,
        ).toBeGreaterThanOrEqual(7);
  });

  it("carry the guide's stress factors", () => {
    for (const tag of ['understaffing', 'covid_impact']) expect(all.some((one) => one.tags.includes(tag))).toBe(true);
  });
});

describe('the arcs', () => {
  it('are ten, with weights that sum to 1 in every tier', () => {
    expect(Object.keys(content.arcs)).toHaveLength(10);
    for (const tier of TIER_CODES)
      expect(Object.values(content.arcs).reduce((sum, arc) => sum + (arc.weights[tier] ?? 0), 0)).toBeCloseTo(1, 6);
  });

  it.each([
    ['crisis', ['incident', 'impact', 'escalation', 'current_state', 'help', 'isolation']],
    ['burnout', ['enthusiasm', 'decline', 'breaking_point', 'coping', 'uncertainty']],
    ['recovery', ['past_trauma', 'turning_point', 'support', 'progress', 'challenges']],
  ])("have the guide's stages: %s", (id, stages) => {
    expect(content.arcs[id].stages.map((stage) => stage.id)).toEqual(stages);
  });
});

describe('strengths and requests', () => {
  it('are at least thirty each and reach every category', () => {
    expect(Object.keys(content.strengths).length).toBeGreaterThanOrEqual(30);
    expect(Object.keys(content.requests).length).toBeGreaterThanOrEqual(30);
    for (const { number } of CATEGORIES) {
      expect(Object.values(content.strengths).some((one) => one.categories.includes(number))).toBe(true);
      expect(Object.values(content.requests).some((one) => one.categories.includes(number))).toBe(true);
    }
  });
});
