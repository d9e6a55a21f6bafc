import {
  type AgeRange,
  type Content,
  type Gender,
  OPEN_QUESTION_IDS,
  type OpenQuestionId,
  type Position,
  type Teller,
  type Tenure,
  TIERS,
  type TierIndex,
} from '@hseg/schema';
import type { CompiledTelling } from './compile/compile-telling.ts';

/** A set of tellings of one cell, a bit each. */
export type TellingSet = Uint32Array;

/** The tellings of one question, domain and tier, with the sets that conditions select. */
export interface TellingCell {
  tellings: readonly CompiledTelling[];
  /** The tellings that somebody may give. `roleTags` and stress factors are told apart by identity: hand in the content's own lists. */
  fitting(teller: Teller, ideation: number): TellingSet;
  /** Tellings that speak of a category. */
  ofCategory(category: number): TellingSet;
  ofArc(arc: string): TellingSet;
  ofVoice(voice: string): TellingSet;
  /** Tellings of stressors with one of the tags. */
  ofStressFactors(tags: readonly string[]): TellingSet;
}

/** How many tellings a set holds. */
export function countOf(set: TellingSet): number {
  let count = 0;
  for (let word = 0; word < set.length; word++) {
    let bits = set[word];
    while (bits !== 0) {
      bits &= bits - 1;
      count++;
    }
  }
  return count;
}

/** Position of the `rank`-th telling of a set, counted from 0; -1 when the set is smaller. */
export function memberOf(set: TellingSet, rank: number): number {
  let left = rank;
  for (let word = 0; word < set.length; word++) {
    for (let bit = 0; bit < 32; bit++) {
      if ((set[word] & (1 << bit)) === 0) continue;
      if (left === 0) return 32 * word + bit;
      left--;
    }
  }
  return -1;
}

/** What both sets hold. */
export function bothOf(one: TellingSet, other: TellingSet): TellingSet {
  const both = new Uint32Array(one.length);
  for (let word = 0; word < one.length; word++) both[word] = one[word] & other[word];
  return both;
}

/** What either set holds. */
export function eitherOf(one: TellingSet, other: TellingSet): TellingSet {
  const either = new Uint32Array(one.length);
  for (let word = 0; word < one.length; word++) either[word] = one[word] | other[word];
  return either;
}

/** Categories that a telling speaks of: its own, or those of what it tells of. */
export function categoriesOf(telling: CompiledTelling, content: Content): readonly number[] {
  const { source } = telling;
  if (source.categories) return source.categories;
  if (source.stressor !== undefined) return content.stressors[source.stressor]?.categories ?? [];
  if (source.strength !== undefined) return content.strengths[source.strength]?.categories ?? [];
  return source.request === undefined ? [] : (content.requests[source.request]?.categories ?? []);
}

function buildCell(tellings: readonly CompiledTelling[], content: Content): TellingCell {
  const words = Math.max(1, Math.ceil(tellings.length / 32));
  /** Sets by value, each found once: the tellings for which `fits` holds. */
  const selector = <Value>(
    fits: (telling: CompiledTelling, value: Value) => boolean,
  ): ((value: Value) => TellingSet) => {
    const known = new Map<Value, TellingSet>();
    return (value) => {
      let set = known.get(value);
      if (set === undefined) {
        set = new Uint32Array(words);
        for (let index = 0; index < tellings.length; index++)
          if (fits(tellings[index], value)) set[index >> 5] |= 1 << (index & 31);
        known.set(value, set);
      }
      return set;
    };
  };
  const stressorOf = (telling: CompiledTelling) =>
    telling.source.stressor === undefined ? undefined : content.stressors[telling.source.stressor];
  const allows = <Value>(list: readonly Value[] | undefined, value: Value): boolean =>
    list === undefined || list.includes(value);

  // What a telling does not say about its teller, its stressor says.
  const byDepartment = selector<string>((telling, department) =>
    allows(telling.source.departments ?? stressorOf(telling)?.departments, department),
  );
  const byPosition = selector<Position>((telling, position) =>
    allows(telling.source.levels ?? stressorOf(telling)?.levels, position),
  );
  const byTenure = selector<Tenure>((telling, tenure) => allows(telling.source.tenure, tenure));
  const byAge = selector<AgeRange>((telling, age) => allows(telling.source.ages, age));
  const byGender = selector<Gender>((telling, gender) => allows(telling.source.genders, gender));
  const bySupervising = selector<boolean>((telling, supervises) =>
    allows(telling.source.supervises === undefined ? undefined : [telling.source.supervises], supervises),
  );
  const byIdeation = selector<number>((telling, ideation) => telling.source.ideation === ideation);
  const byRoleTags = selector<readonly string[]>((telling, tags) => {
    const who = telling.source.who ?? stressorOf(telling)?.roleTags;
    return who === undefined || who.some((tag) => tags.includes(tag));
  });

  return {
    tellings,
    fitting(teller, ideation) {
      const sets = [
        byDepartment(teller.departmentId),
        byRoleTags(teller.roleTags),
        byPosition(teller.position),
        byTenure(teller.tenure),
        byAge(teller.age),
        byGender(teller.gender),
        bySupervising(teller.supervises),
        byIdeation(ideation),
      ];
      const fitting = new Uint32Array(words).fill(0xffffffff);
      for (const set of sets) for (let word = 0; word < words; word++) fitting[word] &= set[word];
      return fitting;
    },
    ofCategory: selector<number>((telling, category) => categoriesOf(telling, content).includes(category)),
    ofArc: selector<string>((telling, arc) => telling.source.arc === arc),
    ofVoice: selector<string>((telling, voice) => telling.source.voice === voice),
    ofStressFactors: selector<readonly string[]>(
      (telling, tags) => stressorOf(telling)?.tags.some((tag) => tags.includes(tag)) ?? false,
    ),
  };
}

/**
 * Sorts tellings into cells of question, domain and tier.
 *
 * @returns the cell, with no tellings where none was written
 */
export function indexTellings(
  tellings: readonly CompiledTelling[],
  content: Content,
): (question: OpenQuestionId, domain: string, tier: TierIndex) => TellingCell {
  const cells = new Map<string, TellingCell>();
  for (const question of OPEN_QUESTION_IDS)
    for (const domain of content.domains)
      for (let tier = 0; tier < TIERS.length; tier++)
        cells.set(
          `${question}/${domain.code}/${tier}`,
          buildCell(
            tellings.filter(
              ({ source, tiers }) =>
                source.question === question &&
                (source.domain === undefined || source.domain === domain.code) &&
                tiers.includes(tier) &&
                (source.stressor === undefined ||
                  (content.stressors[source.stressor]?.tiersOnly?.includes(TIERS[tier].code) ?? true)),
            ),
            content,
          ),
        );
  return (question, domain, tier) => {
    const cell = cells.get(`${question}/${domain}/${tier}`);
    if (!cell)
      throw new RangeError(
        `expected one of the domains ${content.domains.map((one) => one.code).join(', ')}, got '${domain}'`,
      );
    return cell;
  };
}
