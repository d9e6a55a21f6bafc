import { cumulativeNormal, drawNormal, drawWeighted, normalQuantile, openStream, type Stream } from '@hseg/random';
import {
  AGE_RANGES,
  type AgeRange,
  CATEGORIES,
  type Content,
  ContentError,
  type Department,
  type DomainContent,
  type Gender,
  type GroupEffect,
  ITEMS,
  POSITIONS,
  type Position,
  type Respondent,
  type Role,
  TENURES,
} from '@hseg/schema';
import { type LatentShift, totalSensitivity } from './answer-sampler.ts';
import type { PopulationPlan, Slot } from './plan-population.ts';

/** Person shifts are compared in steps of .02 latent standard deviations between these. */
const SHIFT_GRID = { from: -1.2, to: 0.8, step: 0.02 };

/** Persons that are drawn for one record before the last one is taken as it is. */
const MOST_TRIES = 200;

/** Draws without a fitting role before the domain counts as incomplete. */
const MOST_DEAD_ENDS = 5000;

/** A respondent and what the group differences make of the answers. */
export interface DrawnRespondent {
  respondent: Respondent;
  role: Role;
  shift: LatentShift;
}

/** An effect in the form that it is added in. */
interface CompiledEffect {
  when: GroupEffect['when'];
  general: number;
  categories: number[];
  items: number[];
}

/** A role and the effects that can apply to it. */
interface CompiledRole {
  role: Role;
  effects: CompiledEffect[];
}

/** The roles that somebody can have, with their weights. */
interface FittingRoles {
  roles: CompiledRole[];
  weights: number[];
}

/** Tables of one domain, as arrays in the order of the codes. */
interface CompiledDomain {
  age: number[];
  tenureByAge: number[][];
  /** By age, then tenure: weights of the positions. */
  positions: number[][][];
  departments: number[];
  /** By department, position, age and tenure. */
  fitting: FittingRoles[][][][];
  departmentEffect: number[];
}

const indicesOf = (values: readonly unknown[]): number[] => values.map((_, index) => index);

const AGES = indicesOf(AGE_RANGES);
const SERVICES = indicesOf(TENURES);
const LEVELS = indicesOf(POSITIONS);

const position = <Value>(values: readonly Value[], value: Value | undefined, otherwise: number): number =>
  value === undefined ? otherwise : values.indexOf(value);

/**
 * Draws the person given the tier: P(person | tier) is proportional to P(person) x P(tier | person), by rejection from
 * the record's own stream, so that demographic differences between tiers arise without a ranking across records.
 *
 * P(tier | person) follows from the shift of the person: the total moves by the correlation of the general factor with it.
 *
 * @param naturalShares tier shares that the answer model has of itself, most severe tier first (see `recalibrate`)
 */
export function respondentSampler(
  plan: PopulationPlan,
  content: Content,
  naturalShares: readonly number[],
): (slot: Slot, stream: Stream) => DrawnRespondent {
  const { config } = plan;
  const sensitivity = totalSensitivity(content);
  const correlation = content.answerModel.generalTotalCorrelation;

  // Acceptance of a person for each tier, by the person's shift on the grid.
  const size = Math.floor((SHIFT_GRID.to - SHIFT_GRID.from) / SHIFT_GRID.step + 1.5);
  let below = 0;
  const acceptance = naturalShares.map((share) => {
    const low = below;
    below += share;
    const high = below;
    const probability = (cut: number, shift: number): number =>
      cut <= 1e-9 ? 0 : cut >= 1 - 1e-9 ? 1 : cumulativeNormal(normalQuantile(cut) - correlation * shift);
    const values = Array.from({ length: size }, (_, cell) => {
      const shift = SHIFT_GRID.from + cell * SHIFT_GRID.step;
      return probability(high, shift) - probability(low, shift);
    });
    const largest = Math.max(...values);
    return largest > 0 ? values.map((value) => value / largest) : values.map(() => 1);
  });

  const compileEffect = (effect: GroupEffect): CompiledEffect => ({
    when: effect.when,
    general: effect.general * config.effects,
    categories: CATEGORIES.map((category) => (effect.categories[String(category.number)] ?? 0) * config.effects),
    items: ITEMS.map((item) => (effect.items[item.id] ?? 0) * config.effects),
  });
  const effects = config.effects === 0 ? [] : content.effects.map(compileEffect);
  const unitDeviation = content.departmentEffectDeviation.value * config.effects;
  const organizationDeviation = content.organizationEffectDeviation.value * config.effects;
  const organizationEffect = new Map(
    plan.organizations.map((one) => [
      one.name,
      one.content.sets.includes('custom')
        ? organizationDeviation * drawNormal(openStream(config.seed, 'organization-effect', one.content.id))
        : 0,
    ]),
  );

  const compileRole = (domain: DomainContent, department: Department, level: Position, role: Role): CompiledRole => ({
    role,
    effects: effects.filter(
      ({ when }) =>
        (when.domain === undefined || when.domain === domain.code) &&
        (when.department === undefined || when.department === department.id) &&
        (when.roleTag === undefined || role.tags.includes(when.roleTag)) &&
        (when.position === undefined || when.position === level),
    ),
  });
  const fits = ({ role }: CompiledRole, age: number, tenure: number): boolean =>
    age >= position(AGE_RANGES, role.age?.from, 0) &&
    age <= position(AGE_RANGES, role.age?.to, AGE_RANGES.length - 1) &&
    tenure >= position(TENURES, role.tenure?.from, 0) &&
    tenure <= position(TENURES, role.tenure?.to, TENURES.length - 1);
  const compileDomain = (domain: DomainContent): CompiledDomain => ({
    age: AGE_RANGES.map((age) => domain.age.value[age]),
    tenureByAge: AGE_RANGES.map((age) => TENURES.map((tenure) => domain.tenureByAge.value[age][tenure])),
    positions: AGE_RANGES.map((age) =>
      TENURES.map((tenure) =>
        POSITIONS.map(
          (level) => domain.positionByAge.value[age][level] * domain.tenureMultiplierByPosition.value[level][tenure],
        ),
      ),
    ),
    departments: indicesOf(domain.departments),
    fitting: domain.departments.map((department) =>
      POSITIONS.map((level) => {
        const all = department.roles[level].map((role) => compileRole(domain, department, level, role));
        return AGES.map((age) =>
          SERVICES.map((tenure) => {
            const roles = all.filter((one) => fits(one, age, tenure));
            return { roles, weights: roles.map((one) => one.role.weight) };
          }),
        );
      }),
    ),
    departmentEffect: domain.departments.map(
      (department) =>
        unitDeviation * drawNormal(openStream(config.seed, 'department-effect', domain.id, department.id)),
    ),
  });
  const compiled = new Map(plan.domains.map((domain) => [domain.code, compileDomain(domain)]));
  const departmentWeights = new Map(
    plan.organizations.map((one) => [
      one.name,
      weightsOf(
        one.content.departmentShares,
        plan.domains.find((domain) => domain.code === one.content.domain)?.departments ?? [],
      ),
    ]),
  );

  const categories = new Float64Array(CATEGORIES.length);
  const items = new Float64Array(ITEMS.length);

  return (slot, stream) => {
    const { domain, organization } = slot;
    const tables = compiled.get(domain.code) as CompiledDomain;
    const weights = departmentWeights.get(organization.name) as number[];
    const accept = acceptance[slot.tier];
    for (let attempt = 1; ; attempt++) {
      const ageIndex = drawWeighted(AGES, tables.age, stream);
      const tenureIndex = drawWeighted(SERVICES, tables.tenureByAge[ageIndex], stream);
      const levelIndex = drawWeighted(LEVELS, tables.positions[ageIndex][tenureIndex], stream);
      const departmentIndex = drawWeighted(tables.departments, weights, stream);
      const age = AGE_RANGES[ageIndex];
      const tenure = TENURES[tenureIndex];
      const level = POSITIONS[levelIndex];
      const department = domain.departments[departmentIndex];
      const fitting = tables.fitting[departmentIndex][levelIndex][ageIndex][tenureIndex];
      if (fitting.roles.length === 0) {
        if (attempt < MOST_DEAD_ENDS) continue;
        const expected = `a role for ${department.id}, ${level}, ${age}, ${tenure}`;
        throw new ContentError([
          { code: 'no-role', path: `domains.${domain.id}`, expected, received: 'none', message: '' },
        ]);
      }
      const chosen =
        fitting.roles.length === 1 ? fitting.roles[0] : drawWeighted(fitting.roles, fitting.weights, stream);
      const gender = drawGender(domain, department, level, age, stream.real());
      const supervises = stream.real() < (chosen.role.supervises ?? domain.supervisesByPosition.value[level]);

      let general = tables.departmentEffect[departmentIndex] + (organizationEffect.get(organization.name) ?? 0);
      categories.fill(0);
      items.fill(0);
      for (const effect of chosen.effects) {
        const { when } = effect;
        if (when.age !== undefined && when.age !== age) continue;
        if (when.tenure !== undefined && when.tenure !== tenure) continue;
        if (when.gender !== undefined && when.gender !== gender) continue;
        if (when.supervises !== undefined && when.supervises !== supervises) continue;
        general += effect.general;
        for (let index = 0; index < categories.length; index++) categories[index] += effect.categories[index];
        for (let index = 0; index < items.length; index++) items[index] += effect.items[index];
      }
      let beyondGeneral = 0;
      for (let index = 0; index < categories.length; index++)
        beyondGeneral += sensitivity.categories[index] * categories[index];
      for (let index = 0; index < items.length; index++) beyondGeneral += sensitivity.items[index] * items[index];
      const cell = Math.floor((general + beyondGeneral - SHIFT_GRID.from) / SHIFT_GRID.step + 0.5);
      if (attempt < MOST_TRIES && stream.real() >= accept[Math.max(0, Math.min(accept.length - 1, cell))]) continue;
      return {
        respondent: {
          organization: organization.name,
          domain: domain.code,
          employeeCount: organization.content.employeeCount,
          department: department.code,
          departmentId: department.id,
          role: chosen.role.id,
          position: level,
          age,
          gender,
          tenure,
          supervises,
        },
        role: chosen.role,
        shift: { general, categories, items, beyondGeneral },
      };
    }
  };
}

/** Gender from one uniform draw: first the two small groups, then women and men by the odds of the department. */
function drawGender(
  domain: DomainContent,
  department: Department,
  level: Position,
  age: AgeRange,
  draw: number,
): Gender {
  const nonBinary = domain.nonBinaryByAge.value[age];
  const silent = domain.preferNotToSay.value;
  if (draw < nonBinary) return 'Non-binary';
  if (draw < nonBinary + silent) return 'Prefer_not_to_say';
  const odds = domain.womenOddsByPosition.value[level];
  const women = (department.women * odds) / (1 - department.women + department.women * odds);
  return draw < nonBinary + silent + (1 - nonBinary - silent) * women ? 'Woman' : 'Man';
}

/** Weights of the departments of an organisation: named ones get their per cent, the others share the rest. */
function weightsOf(shares: Readonly<Record<string, number>> | undefined, departments: readonly Department[]): number[] {
  if (!shares) return departments.map((department) => department.share);
  const named = departments.reduce((sum, department) => sum + (shares[department.id] ?? 0), 0);
  const others = departments.reduce(
    (sum, department) => sum + (shares[department.id] === undefined ? department.share : 0),
    0,
  );
  const rest = Math.max(0, 100 - named);
  return departments.map(
    (department) => shares[department.id] ?? (others === 0 ? 0 : (department.share * rest) / others),
  );
}
