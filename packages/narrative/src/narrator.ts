import { type IndexedStreams, openStreams, type Permutation, permutation, pickStable, type Stream } from '@hseg/random';
import {
  type Content,
  ContentError,
  type DomainContent,
  type Issue,
  type Language,
  type LengthProfile,
  lengthBand,
  OPEN_QUESTION_IDS,
  type OpenQuestionId,
  type StoryFacts,
  type Teller,
  type Telling,
  TIERS,
} from '@hseg/schema';
import type { CompiledTelling } from './compile/compile-telling.ts';
import { type CompiledTellings, compileTellings, type FactLengths } from './compile/compile-tellings.ts';
import { FACT, FACT_COUNT } from './compile/operations.ts';
import { drawLength } from './draw-length.ts';
import { drawWording, FACT_LABELS } from './plan/draw-wording.ts';
import { fitLength } from './plan/fit-length.ts';
import type { NarrativePlan } from './plan/narrative-plan.ts';
import {
  commonCount,
  countOf,
  indexTellings,
  keepCommon,
  meet,
  memberOf,
  type TellingCell,
  type TellingSet,
} from './telling-index.ts';

/** Longest name, in characters, that tellings are proved for; a text that a longer one would burst says "the hospital". */
const LONGEST_NAME = 28;

/** Share of the texts that do not name the organisation in full and use an alias, where there is one. */
const ALIAS_SHARE = 0.5;

/** Share of the accounts that look for a stressor of the organisation's own, where it has stress factors. */
const STRESS_FACTOR_SHARE = 0.5;

/** Tickets that the arcs of a tier share out: steps of a twentieth. */
const ARC_TICKETS = 20;

/** Tellings that must remain for theme and voice to narrow a choice: fewer would be told too often. */
const ENOUGH = 3;

/** What a narrator needs to know of the configuration. */
export interface NarratorOptions {
  seed: number;
  lengths: LengthProfile;
  /** Share of texts that name the organisation in full, for each open question. */
  mentionRate: Readonly<Record<OpenQuestionId, number>>;
}

/** A planned answer with what is known of it. */
export interface PlannedAnswer {
  plan: NarrativePlan;
  telling: Telling;
  /** Category 1..6 that the answer speaks of. */
  category: number;
  /** On the ruler, in steps of 0.1, inside the interval of the tier and the range of the telling. */
  severity: number;
  /** How the organisation is referred to: in full, by an alias, or by the kind of place. */
  reference: 'name' | 'alias' | 'place';
}

/** Plans the three answers of respondents. */
export interface Narrator {
  compiled: CompiledTellings;
  /** The tellings of a question, a domain and a tier. */
  cell: ReturnType<typeof indexTellings>;
  /**
   * Plans one answer.
   *
   * @param index number of the record; the same arguments always give the same plan
   * @param deal position of the record among those of its domain and tier, and how many there are: tellings are dealt
   * out by it like a shuffled deck
   * @param account the planned q24 of the same record, which q23 and q25 take theme and voice from
   * @param over a plan to write over, for bulk generation; a new one by default
   * @throws ContentError when no telling fits.
   */
  plan(
    question: OpenQuestionId,
    teller: Teller,
    facts: StoryFacts,
    index: number,
    deal: { rank: number; count: number },
    account?: PlannedAnswer,
    over?: NarrativePlan,
  ): PlannedAnswer;
  /**
   * Draws the wording of one telling for a person and tells every sentence of it, whatever the length: for proofs.
   *
   * @param stream decides the choices
   */
  tellWhole(telling: CompiledTelling, teller: Teller, tenureMonths: number, stream: Stream): NarrativePlan;
}

/** Tokens of what a person's surroundings are called. */
interface PersonTokens {
  /** Number of the department and the role. */
  job: number;
  place: number;
  thisPlace: number;
  role: number;
  departmentBefore: number;
  department: number;
  unit: number;
}

const lengthsOf = (texts: Iterable<string>): { min: number; max: number } => {
  let min = Number.POSITIVE_INFINITY;
  let max = 0;
  for (const text of texts) {
    min = Math.min(min, text.length);
    max = Math.max(max, text.length);
  }
  return min > max ? { min: 0, max: 0 } : { min, max };
};

/** How a role is called: by the language, or by its id. */
export function roleTerm(language: Language, domainId: string, role: string): string {
  return language.terms.roles[domainId]?.[role] ?? role.replaceAll('_', ' ');
}

/** How a department is called: by the language, or by its code. */
export function departmentTerm(
  language: Language,
  domainId: string,
  department: { id: string; code: string },
): { definite: string; bare: string } {
  return language.terms.departments[domainId]?.[department.id] ?? { definite: department.code, bare: department.code };
}

/** How a place of a domain is called; an organisation of a domain that the language does not know is a workplace. */
export function placeTerm(
  language: Language,
  domainId: string,
): { definite: string; deictic: string; attributive: string } {
  return (
    language.terms.places[domainId] ?? { definite: 'the workplace', deictic: 'this place', attributive: 'workplace' }
  );
}

/**
 * Prepares the planning of answers: compiles the tellings of the length profile and sorts them.
 *
 * @param organizations names, aliases and articles that texts may have to hold
 * @param ready tellings of the length profile, compiled before for the same content and language; compiled here by default
 * @throws ContentError for faults of the tellings, or a question, domain and tier without any.
 */
export function narrator(
  content: Content,
  language: Language,
  organizations: readonly Teller['organization'][],
  options: NarratorOptions,
  ready?: CompiledTellings,
): Narrator {
  const domainsById = new Map(content.domains.map((domain) => [domain.code, domain]));
  const withArticle = (organization: Teller['organization']): string =>
    organization.article === '' ? organization.name : `${organization.article} ${organization.name}`;
  const places = content.domains.map((domain) => placeTerm(language, domain.id));
  const departments = content.domains.flatMap((domain) =>
    domain.departments.map((department) => departmentTerm(language, domain.id, department)),
  );
  const roles = content.domains.flatMap((domain) =>
    domain.departments.flatMap((department) =>
      Object.values(department.roles).flatMap((list) => list.map((role) => roleTerm(language, domain.id, role.id))),
    ),
  );
  const names = lengthsOf([
    ...organizations.flatMap((one) => [withArticle(one), one.name, ...one.aliases]),
    ...places.flatMap((one) => [one.definite, one.attributive]),
  ]);
  const factLengths: FactLengths = {
    Org: { min: names.min, max: Math.min(names.max, LONGEST_NAME) },
    place: lengthsOf(places.map((one) => one.definite)),
    this_place: lengthsOf(places.map((one) => one.deictic)),
    role: lengthsOf(roles),
    department: lengthsOf(departments.map((one) => one.definite)),
    unit: lengthsOf(departments.map((one) => one.bare)),
    years: lengthsOf([1, 7, 11, 12, 36, 84, 132, 160].map((months) => language.grammar.duration(months))),
  };
  const compiled =
    ready ??
    compileTellings(
      language.tellings.filter((telling) => telling.lengths === options.lengths),
      language,
      content.arcs,
      factLengths,
    );
  const cell = indexTellings(compiled.tellings, content);
  const issues: Issue[] = [];
  for (const question of OPEN_QUESTION_IDS)
    for (const domain of content.domains)
      for (let tier = 0; tier < TIERS.length; tier++)
        if (organizations.length > 0 && domain.share > 0 && cell(question, domain.code, tier).tellings.length === 0) {
          const expected = `at least one telling of length profile '${options.lengths}' for ${question}, ${domain.code}, ${TIERS[tier].code}`;
          issues.push({ code: 'no-telling', path: 'tellings', expected, received: 'none', message: '' });
        }
  if (issues.length > 0) throw new ContentError(issues);

  const { pool } = compiled;
  const streams: Record<OpenQuestionId, IndexedStreams> = {
    q23: openStreams(options.seed, 'text', 'q23'),
    q24: openStreams(options.seed, 'text', 'q24'),
    q25: openStreams(options.seed, 'text', 'q25'),
  };
  const decks = new Map<TellingCell, Permutation>();
  const deckOf = (
    cellOfRecord: TellingCell,
    question: OpenQuestionId,
    domain: string,
    tier: number,
    count: number,
  ): Permutation => {
    let deck = decks.get(cellOfRecord);
    if (deck === undefined || deck.size !== count) {
      deck = permutation(count, options.seed, 'deck', question, domain, tier);
      decks.set(cellOfRecord, deck);
    }
    return deck;
  };
  // Arcs as items to pick from, for each tier.
  const arcItems = new Map(
    Object.values(content.arcs).map((arc) => [
      arc.id,
      TIERS.map((tier) => ({
        id: arc.id,
        weight: Math.max(1, Math.floor(ARC_TICKETS * (arc.weights[tier.code] ?? 0) + 0.5)),
      })),
    ]),
  );

  let jobs = 0;
  const personTokens = new Map<DomainContent, Map<string, Map<string, PersonTokens>>>();
  const facts: { before: number[]; token: number[]; label: number[] } = {
    before: new Array(FACT_COUNT).fill(0),
    token: new Array(FACT_COUNT).fill(0),
    label: [...FACT_LABELS],
  };
  const durations = new Map<number, number>();
  const durationToken = (months: number): number => {
    let token = durations.get(months);
    if (token === undefined) {
      token = pool.add(language.grammar.duration(months));
      durations.set(months, token);
    }
    return token;
  };
  /** Splits a leading determiner off, so that a span covers the noun alone. */
  const determined = (text: string): [before: number, token: number] => {
    const space = text.indexOf(' ');
    if (space < 0 || !language.grammar.determiners.includes(text.slice(0, space).toLowerCase()))
      return [0, pool.add(text)];
    return [pool.add(text.slice(0, space + 1)), pool.add(text.slice(space + 1))];
  };
  /** Tokens of what a teller's place, department and role are called, found once for each. */
  let lastTeller: Teller | undefined;
  let lastTokens: PersonTokens | undefined;
  const tokensOf = (domain: DomainContent, teller: Teller): PersonTokens => {
    // The three answers of a person are planned one after another.
    if (lastTeller === teller && lastTokens !== undefined) return lastTokens;
    let byDepartment = personTokens.get(domain);
    if (byDepartment === undefined) {
      byDepartment = new Map();
      personTokens.set(domain, byDepartment);
    }
    let byRole = byDepartment.get(teller.departmentId);
    if (byRole === undefined) {
      byRole = new Map();
      byDepartment.set(teller.departmentId, byRole);
    }
    let tokens = byRole.get(teller.role);
    if (tokens === undefined) {
      const department = domain.departments.find((one) => one.id === teller.departmentId) ?? domain.departments[0];
      const terms = departmentTerm(language, domain.id, department);
      const place = placeTerm(language, domain.id);
      const [departmentBefore, departmentToken] = determined(terms.definite);
      tokens = {
        job: jobs++,
        place: pool.add(place.definite),
        thisPlace: pool.add(place.deictic),
        role: pool.add(roleTerm(language, domain.id, teller.role)),
        departmentBefore,
        department: departmentToken,
        unit: pool.add(terms.bare),
      };
      byRole.set(teller.role, tokens);
    }
    lastTeller = teller;
    lastTokens = tokens;
    return tokens;
  };
  const setFact = (fact: number, before: number, token: number, label: number): void => {
    facts.before[fact] = before;
    facts.token[fact] = token;
    facts.label[fact] = label;
  };
  const refer = (teller: Teller, domainId: string, reference: PlannedAnswer['reference'], alias: string): void => {
    const { organization } = teller;
    if (reference === 'place') {
      const place = placeTerm(language, domainId);
      setFact(FACT.organization, 0, pool.add(place.definite), -1);
      setFact(FACT.organizationBare, 0, pool.add(place.attributive), -1);
      return;
    }
    const name = pool.add(reference === 'name' ? organization.name : alias);
    const article = reference === 'name' && organization.article !== '' ? pool.add(`${organization.article} `) : 0;
    setFact(FACT.organization, article, name, FACT_LABELS[FACT.organization]);
    setFact(FACT.organizationBare, 0, name, FACT_LABELS[FACT.organizationBare]);
  };

  const describe = (tokens: PersonTokens, tenureMonths: number): void => {
    setFact(FACT.place, 0, tokens.place, -1);
    setFact(FACT.thisPlace, 0, tokens.thisPlace, -1);
    setFact(FACT.role, 0, tokens.role, FACT_LABELS[FACT.role]);
    setFact(FACT.department, tokens.departmentBefore, tokens.department, FACT_LABELS[FACT.department]);
    setFact(FACT.unit, 0, tokens.unit, FACT_LABELS[FACT.unit]);
    setFact(FACT.years, 0, durationToken(tenureMonths), FACT_LABELS[FACT.years]);
  };

  const sets = new Map<TellingCell, TellingSet>();
  const setOf = (cellOfRecord: TellingCell): TellingSet => {
    let set = sets.get(cellOfRecord);
    if (set === undefined) {
      set = cellOfRecord.emptySet();
      sets.set(cellOfRecord, set);
    }
    return set;
  };
  const chooseArc = (arcs: readonly string[], tier: number, stream: Stream): string =>
    pickStable(
      arcs.map((id) => (arcItems.get(id) as { id: string; weight: number }[])[tier]),
      stream,
    ).id;

  /** The tellings to deal from: those that fit the person, narrowed by what is wanted as long as some are left. */
  const among = (
    question: OpenQuestionId,
    cellOfRecord: TellingCell,
    teller: Teller,
    job: number,
    storyFacts: StoryFacts,
    stream: Stream,
    account: PlannedAnswer | undefined,
  ): TellingSet => {
    const ideation = question === 'q24' ? storyFacts.ideation : 0;
    const set = setOf(cellOfRecord);
    cellOfRecord.fitting(teller, job, ideation, set);
    // A length profile may have no telling of ideation for this person.
    if (ideation > 0 && countOf(set) === 0) cellOfRecord.fitting(teller, job, 0, set);
    const narrow = (least: number, by: TellingSet, or: TellingSet = by): void => {
      if (commonCount(set, by, or) >= least) keepCommon(set, by, or);
    };
    const { categoriesFromLowest: order } = storyFacts;
    const { stressFactors } = teller.organization;
    if (question === 'q24' && stressFactors.length > 0 && stream.real() < STRESS_FACTOR_SHARE)
      narrow(1, cellOfRecord.ofStressFactors(stressFactors));
    if (question === 'q23' && account) narrow(ENOUGH, cellOfRecord.ofCategory(account.category));
    else if (question === 'q25') narrow(ENOUGH, cellOfRecord.ofCategory(order[5]), cellOfRecord.ofCategory(order[4]));
    else narrow(1, cellOfRecord.ofCategory(order[0]), cellOfRecord.ofCategory(order[1]));
    if (question === 'q24') {
      const arcs = cellOfRecord.arcs.filter((arc) => meet(set, cellOfRecord.ofArc(arc)));
      if (arcs.length > 1) keepCommon(set, cellOfRecord.ofArc(chooseArc(arcs, storyFacts.tier, stream)));
    } else if (account) narrow(ENOUGH, cellOfRecord.ofVoice(account.telling.voice));
    return set;
  };

  return {
    compiled,
    cell,
    plan(question, teller, storyFacts, index, deal, account, over) {
      const { tier } = storyFacts;
      const cellOfRecord = cell(question, teller.domain, tier);
      const domain = domainsById.get(teller.domain) as DomainContent;
      const stream = streams[question].at(index);
      const tokens = tokensOf(domain, teller);
      const set = among(question, cellOfRecord, teller, tokens.job, storyFacts, stream, account);
      const count = countOf(set);
      if (count === 0) {
        const who = `${teller.domain}, ${TIERS[tier].code}, ${teller.departmentId}, ${teller.role}, ${teller.position}, ${teller.tenure}, ${teller.age}`;
        throw new ContentError([
          {
            code: 'no-telling',
            path: 'tellings',
            expected: `a telling of ${question} for ${who}`,
            received: 'none',
            message: '',
          },
        ]);
      }
      const dealt = deckOf(cellOfRecord, question, teller.domain, tier, deal.count).at(deal.rank);
      const position = memberOf(set, dealt % count);
      const telling = cellOfRecord.tellings[position];

      const naming = stream.real();
      const { aliases } = teller.organization;
      // Both are drawn for every name, so that another name moves nothing else.
      const prefersAlias = stream.real() < ALIAS_SHARE;
      const aliasDraw = stream.real();
      const alias = aliases.length > 0 && prefersAlias ? aliases[Math.floor(aliasDraw * aliases.length)] : '';
      let reference: PlannedAnswer['reference'] =
        naming * cellOfRecord.namingShare < options.mentionRate[question] ? 'name' : alias === '' ? 'place' : 'alias';
      refer(teller, domain.id, reference, alias);
      describe(tokens, storyFacts.tenureMonths);

      const band = lengthBand(options.lengths, tier, question);
      const target = drawLength(band, stream);
      const severity = drawSeverity(telling.source, tier, stream);
      let plan = drawWording(compiled, telling, facts, stream, over);
      fitLength(plan, band, target, stream);
      if (plan.length > band.max) {
        // Only a name longer than tellings are proved for can do this.
        reference = 'place';
        refer(teller, domain.id, reference, '');
        plan = drawWording(compiled, telling, facts, stream, over);
        fitLength(plan, band, target, stream);
      }
      const categories = cellOfRecord.categories[position];
      const { categoriesFromLowest: order } = storyFacts;
      const [first, second] = question === 'q25' ? [order[5], order[4]] : [order[0], order[1]];
      const category = categories.includes(first)
        ? first
        : categories.includes(second)
          ? second
          : (categories[0] ?? first);
      return { plan, telling: telling.source, category, severity, reference };
    },
    tellWhole(telling, teller, tenureMonths, stream) {
      const domain = domainsById.get(teller.domain);
      if (!domain)
        throw new RangeError(
          `expected one of the domains ${[...domainsById.keys()].join(', ')}, got '${teller.domain}'`,
        );
      refer(teller, domain.id, 'name', '');
      describe(tokensOf(domain, teller), tenureMonths);
      const plan = drawWording(compiled, telling, facts, stream);
      let length = -1;
      for (const sentence of plan.sentences) {
        sentence.included = true;
        length += sentence.length + 1;
      }
      plan.length = length;
      return plan;
    },
  };
}

/** A severity in tenths inside the tier's interval and the telling's range. */
function drawSeverity(telling: Telling, tier: number, stream: Stream): number {
  const { from, below } = TIERS[tier].severity;
  const low = Math.floor(Math.max(from, telling.severity.from) * 10 + 0.5);
  const high = Math.floor(Math.min(below - 0.05, telling.severity.to) * 10 + 0.000001);
  return (high <= low ? low : low + stream.below(high - low + 1)) / 10;
}
