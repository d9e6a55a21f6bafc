import {
  AGE_RANGES,
  type AgeRange,
  type Content,
  GENDERS,
  type Gender,
  OPEN_QUESTION_IDS,
  type OpenQuestionId,
  POSITIONS,
  type Position,
  TENURES,
  type Teller,
  type Telling,
  type Tenure,
  TIERS,
  type TierIndex,
} from '@hseg/schema';
import type { CompiledTelling } from './compile/compile-telling.ts';
import { isNearVoice } from './near-voices.ts';

/** A set of tellings of one cell, a bit each. */
export type TellingSet = Int32Array;

/** The tellings of one question, domain and tier, with the sets that conditions select. */
export interface TellingCell {
  tellings: readonly CompiledTelling[];
  /** Categories that each telling speaks of, in the order of `tellings`. */
  categories: readonly (readonly number[])[];
  /** Kinds of adversity that each telling speaks of or goes with, in the order of `tellings`. */
  adversities: readonly (readonly string[])[];
  /** Share of its tellings that can name the organisation. */
  namingShare: number;
  /** Arcs that its tellings have. */
  arcs: readonly string[];
  /**
   * Writes the tellings that somebody may give into `into`, a set as wide as the cell's (`emptySet`).
   *
   * @param job a number that stands for the teller's department and role, the same for the same ones: 0, 1, 2 ...
   */
  fitting(teller: Teller, job: number, ideation: number, into: TellingSet): void;
  /**
   * Tellings without ideation that people of a department, with a role of these tags and a position may give, whatever
   * else they are.
   */
  fittingJob(departmentId: string, roleTags: readonly string[], position: Position): TellingSet;
  /** A new set that is as wide as the cell needs. */
  emptySet(): TellingSet;
  /** Tellings that speak of a category. */
  ofCategory(category: number): TellingSet;
  /** Tellings that go with one of the kinds of adversity; they name it. @param kinds the same array for the same kinds */
  ofAdversities(kinds: readonly string[]): TellingSet;
  /** Tellings that go with any adversity and with none. */
  ofAnyAdversity(): TellingSet;
  ofArc(arc: string): TellingSet;
  ofVoice(voice: string): TellingSet;
  /** Tellings of a voice and of those near it. */
  nearVoice(voice: string): TellingSet;
  /** Tellings that disclose something of the writer's life. */
  ofDisclosure(disclosure: string): TellingSet;
  /** Tellings with a tag. */
  ofTag(tag: string): TellingSet;
  /** Tellings of stressors with one of the tags. */
  ofStressFactors(tags: readonly string[]): TellingSet;
}

/** How many bits of a word are set, counted in parallel (Warren, Hacker's Delight, 5-1). */
function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many tellings a set holds. */
export function countOf(set: TellingSet): number {
  let count = 0;
  for (let word = 0; word < set.length; word++) count += bitCount(set[word]);
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

/**
 * The telling of a set that a card of the deck falls to, as its position in the cell; -1 for an empty set.
 *
 * @param tickets of each telling of the cell; one with two of them gets twice as many cards as one with one
 * @param card number of the card, 0 (included) .. `cards` (excluded)
 */
export function dealtMember(set: TellingSet, tickets: readonly number[], card: number, cards: number): number {
  let all = 0;
  for (let word = 0; word < set.length; word++)
    for (let bits = set[word]; bits !== 0; bits &= bits - 1) all += tickets[32 * word + 31 - Math.clz32(bits & -bits)];
  let left = Math.floor(((card + 0.5) * all) / cards);
  for (let word = 0; word < set.length; word++)
    for (let bits = set[word]; bits !== 0; bits &= bits - 1) {
      const position = 32 * word + 31 - Math.clz32(bits & -bits);
      left -= tickets[position];
      if (left < 0) return position;
    }
  return -1;
}

/** How many tellings a set has in common with any of one to three others. */
export function commonCount(set: TellingSet, by: TellingSet, or: TellingSet = by, also: TellingSet = by): number {
  let count = 0;
  for (let word = 0; word < set.length; word++) count += bitCount(set[word] & (by[word] | or[word] | also[word]));
  return count;
}

/** Takes out of a set what it does not have in common with any of one to three others. */
export function keepCommon(set: TellingSet, by: TellingSet, or: TellingSet = by, also: TellingSet = by): void {
  for (let word = 0; word < set.length; word++) set[word] &= by[word] | or[word] | also[word];
}

/** Takes out of a set what it has in common with another. */
export function dropCommon(set: TellingSet, by: TellingSet): void {
  for (let word = 0; word < set.length; word++) set[word] &= ~by[word];
}

/** Whether the sets have a telling in common. */
export function meet(one: TellingSet, other: TellingSet): boolean {
  for (let word = 0; word < one.length; word++) if ((one[word] & other[word]) !== 0) return true;
  return false;
}

/** Categories that a telling speaks of: its own, or those of what it tells of. */
export function categoriesOf(telling: CompiledTelling, content: Content): readonly number[] {
  const { source } = telling;
  if (source.categories) return source.categories;
  if (source.stressor !== undefined) return content.stressors[source.stressor]?.categories ?? [];
  if (source.strength !== undefined) return content.strengths[source.strength]?.categories ?? [];
  return source.request === undefined ? [] : (content.requests[source.request]?.categories ?? []);
}

/** Kinds of adversity that a telling speaks of or goes with: its own, or those of what it tells of or asks for. */
export function adversitiesOf({ source }: CompiledTelling, content: Content): readonly string[] {
  const { adversities, stressor, request } = source;
  return (
    adversities ??
    (stressor === undefined ? undefined : content.stressors[stressor]?.adversities) ??
    (request === undefined ? undefined : content.requests[request]?.adversities) ??
    NO_ADVERSITIES
  );
}

const NO_ADVERSITIES: readonly string[] = [];

const KINDS_OF_PERSONS = POSITIONS.length * TENURES.length * AGE_RANGES.length * GENDERS.length * 2;

/** A number for position, tenure, age, gender and supervision, 0 (included) .. `KINDS_OF_PERSONS` (excluded). */
function kindOf(teller: Teller): number {
  let kind = POSITIONS.indexOf(teller.position);
  kind = kind * TENURES.length + TENURES.indexOf(teller.tenure);
  kind = kind * AGE_RANGES.length + AGE_RANGES.indexOf(teller.age);
  kind = kind * GENDERS.length + GENDERS.indexOf(teller.gender);
  return 2 * kind + (teller.supervises ? 1 : 0);
}

/** What a telling asks of its teller's department and role. */
interface JobConditions {
  departments: readonly string[] | undefined;
  who: readonly string[] | undefined;
}

/**
 * Finds the conditions of tellings on department and role, the same object for equal ones. A telling stands in up to fifteen
 * cells and is looked at once.
 */
function jobConditions(content: Content): (telling: CompiledTelling) => JobConditions {
  const known = new Map<CompiledTelling, JobConditions>();
  const equal = new Map<string, JobConditions>();
  return (telling) => {
    let conditions = known.get(telling);
    if (conditions === undefined) {
      const { departments, who, stressor } = telling.source;
      // What a telling does not say about its teller, its stressor says.
      const told = stressor === undefined ? undefined : content.stressors[stressor];
      const own = { departments: departments ?? told?.departments, who: who ?? told?.roleTags };
      const key = own.departments || own.who ? JSON.stringify(own) : '';
      conditions = equal.get(key) ?? own;
      equal.set(key, conditions);
      known.set(telling, conditions);
    }
    return conditions;
  };
}

function buildCell(
  tellings: readonly CompiledTelling[],
  content: Content,
  conditionsOf: (telling: CompiledTelling) => JobConditions,
): TellingCell {
  const words = Math.max(1, Math.ceil(tellings.length / 32));
  /** Sets by value, each found once: the tellings for which `fits` holds. */
  const selector = <Value>(
    fits: (telling: CompiledTelling, value: Value) => boolean,
  ): ((value: Value) => TellingSet) => {
    const known = new Map<Value, TellingSet>();
    return (value) => {
      let set = known.get(value);
      if (set === undefined) {
        set = setWhere((telling) => fits(telling, value));
        known.set(value, set);
      }
      return set;
    };
  };
  const stressorOf = (telling: CompiledTelling) =>
    telling.source.stressor === undefined ? undefined : content.stressors[telling.source.stressor];
  const allows = <Value>(list: readonly Value[] | undefined, value: Value): boolean =>
    list === undefined || list.includes(value);

  const setWhere = (fits: (telling: CompiledTelling) => boolean): TellingSet => {
    const set = new Int32Array(words);
    for (let index = 0; index < tellings.length; index++)
      if (fits(tellings[index])) set[index >> 5] |= 1 << (index & 31);
    return set;
  };
  // Many tellings have the same conditions on department and role: a job is held against each once.
  const byConditions = new Map<JobConditions, TellingSet>();
  tellings.forEach((telling, index) => {
    const conditions = conditionsOf(telling);
    let set = byConditions.get(conditions);
    if (set === undefined) {
      set = new Int32Array(words);
      byConditions.set(conditions, set);
    }
    set[index >> 5] |= 1 << (index & 31);
  });
  const setOfJob = ({ departmentId, roleTags }: Pick<Teller, 'departmentId' | 'roleTags'>): TellingSet => {
    const set = new Int32Array(words);
    for (const [{ departments, who }, group] of byConditions)
      if (allows(departments, departmentId) && (who === undefined || who.some((tag) => roleTags.includes(tag))))
        for (let word = 0; word < words; word++) set[word] |= group[word];
    return set;
  };
  // Sets by job, and by what else of a person conditions can name: 640 kinds of persons, each where five sets meet.
  const byJob: (TellingSet | undefined)[] = [];
  const byKind: (TellingSet | undefined)[] = new Array(KINDS_OF_PERSONS).fill(undefined);
  const byPosition = selector<Position>((telling, position) =>
    allows(telling.source.levels ?? stressorOf(telling)?.levels, position),
  );
  const byTenure = selector<Tenure>(({ source }, tenure) => allows(source.tenure, tenure));
  const byAge = selector<AgeRange>(({ source }, age) => allows(source.ages, age));
  const byGender = selector<Gender>(({ source }, gender) => allows(source.genders, gender));
  const bySupervision = selector<boolean>(
    ({ source }, supervises) => source.supervises === undefined || source.supervises === supervises,
  );
  const setOfPerson = ({ position, tenure, age, gender, supervises }: Teller): TellingSet => {
    const set = byPosition(position).slice();
    for (const by of [byTenure(tenure), byAge(age), byGender(gender), bySupervision(supervises)]) keepCommon(set, by);
    return set;
  };
  const byIdeation = selector<number>((telling, ideation) => telling.source.ideation === ideation);

  const adversities = tellings.map((telling) => adversitiesOf(telling, content));
  const withoutAdversity = setWhere((telling) => adversitiesOf(telling, content).length === 0);

  return {
    tellings,
    categories: tellings.map((telling) => categoriesOf(telling, content)),
    adversities,
    namingShare:
      tellings.length === 0 ? 0 : tellings.filter((telling) => telling.namesOrganization).length / tellings.length,
    arcs: [...new Set(tellings.flatMap((telling) => telling.source.arc ?? []))].sort(),
    fitting(teller, job, ideation, into) {
      while (byJob.length <= job) byJob.push(undefined);
      let ofJob = byJob[job];
      if (ofJob === undefined) {
        ofJob = setOfJob(teller);
        byJob[job] = ofJob;
      }
      const kind = kindOf(teller);
      let ofKind = byKind[kind];
      if (ofKind === undefined) {
        ofKind = setOfPerson(teller);
        byKind[kind] = ofKind;
      }
      const told = byIdeation(ideation);
      for (let word = 0; word < words; word++) into[word] = ofJob[word] & ofKind[word] & told[word];
    },
    fittingJob(departmentId, roleTags, position) {
      const set = setOfJob({ departmentId, roleTags });
      keepCommon(set, byPosition(position));
      keepCommon(set, byIdeation(0));
      return set;
    },
    emptySet: () => new Int32Array(words),
    ofCategory: selector<number>((telling, category) => categoriesOf(telling, content).includes(category)),
    ofAdversities: selector<readonly string[]>((telling, kinds) =>
      adversitiesOf(telling, content).some((kind) => kinds.includes(kind)),
    ),
    ofAnyAdversity: () => withoutAdversity,
    ofArc: selector<string>((telling, arc) => telling.source.arc === arc),
    ofVoice: selector<string>((telling, voice) => telling.source.voice === voice),
    nearVoice: selector<string>((telling, voice) => isNearVoice(voice, telling.source.voice)),
    ofDisclosure: selector<string>((telling, disclosure) => telling.source.discloses?.includes(disclosure) ?? false),
    ofTag: selector<string>((telling, tag) => telling.source.tags?.includes(tag) ?? false),
    ofStressFactors: selector<readonly string[]>(
      (telling, tags) => stressorOf(telling)?.tags.some((tag) => tags.includes(tag)) ?? false,
    ),
  };
}

/** Whether what a telling of any domain asks for or praises is known in a domain. */
function isKnownIn(domain: string, { request, strength }: Telling, content: Content): boolean {
  const kinds = [
    ...(request === undefined ? [] : [content.requests[request]]),
    ...(strength === undefined ? [] : [content.strengths[strength]]),
  ];
  return kinds.every((kind) => kind?.domains?.includes(domain) ?? true);
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
  const conditionsOf = jobConditions(content);
  const cells = {} as Record<OpenQuestionId, Map<string, TellingCell[]>>;
  for (const question of OPEN_QUESTION_IDS) {
    const ofQuestion = tellings.filter(({ source }) => source.question === question);
    cells[question] = new Map(
      content.domains.map((domain) => {
        const ofDomain = ofQuestion.filter(({ source }) =>
          source.domain === undefined ? isKnownIn(domain.code, source, content) : source.domain === domain.code,
        );
        return [
          domain.code,
          TIERS.map(({ code }, tier) =>
            buildCell(
              ofDomain.filter(
                ({ source, tiers }) =>
                  tiers.includes(tier) &&
                  (source.stressor === undefined ||
                    (content.stressors[source.stressor]?.tiersOnly?.includes(code) ?? true)),
              ),
              content,
              conditionsOf,
            ),
          ),
        ];
      }),
    );
  }
  return (question, domain, tier) => {
    const cell = cells[question].get(domain)?.[tier];
    if (!cell)
      throw new RangeError(
        `expected one of the domains ${content.domains.map((one) => one.code).join(', ')}, got '${domain}'`,
      );
    return cell;
  };
}
