import { type IndexedStreams, openStreams, type Permutation, permutation, pickStable, type Stream } from '@hseg/random';
import {
  type Content,
  ContentError,
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
import { type CompiledTellings, compileTellings, type FactLengths } from './compile/compile-tellings.ts';
import { FACT, FACT_COUNT } from './compile/operations.ts';
import { drawLength } from './draw-length.ts';
import { drawWording, FACT_LABELS, type FactTokens } from './plan/draw-wording.ts';
import { fitLength } from './plan/fit-length.ts';
import type { NarrativePlan } from './plan/narrative-plan.ts';
import {
  bothOf,
  categoriesOf,
  countOf,
  eitherOf,
  indexTellings,
  memberOf,
  type TellingCell,
  type TellingSet,
} from './telling-index.ts';

/** Longest name, in characters, that tellings are proved for; a text that a longer one would burst says "the hospital". */
const LONGEST_NAME = 34;

/** Share of the texts that do not name the organisation in full and use an alias, where there is one. */
const ALIAS_SHARE = 0.5;

/** Share of the accounts that look for a stressor of the organisation's own, where it has stress factors. */
const STRESS_FACTOR_SHARE = 0.5;

/** Tellings that must remain for a voice to be kept over the three texts. */
const ENOUGH_FOR_A_VOICE = 3;

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
   * @throws ContentError when no telling fits.
   */
  plan(
    question: OpenQuestionId,
    teller: Teller,
    facts: StoryFacts,
    index: number,
    deal: { rank: number; count: number },
    account?: PlannedAnswer,
  ): PlannedAnswer;
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
 * @throws ContentError for faults of the tellings, or a question, domain and tier without any.
 */
export function narrator(
  content: Content,
  language: Language,
  organizations: readonly Teller['organization'][],
  options: NarratorOptions,
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
  const compiled = compileTellings(
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
  const decks = new Map<string, Permutation>();
  const deckOf = (question: OpenQuestionId, domain: string, tier: number, count: number): Permutation => {
    const key = `${question}/${domain}/${tier}/${count}`;
    let deck = decks.get(key);
    if (!deck) {
      deck = permutation(count, options.seed, 'deck', question, domain, tier);
      decks.set(key, deck);
    }
    return deck;
  };
  const arcWeights = new Map(
    Object.values(content.arcs).map((arc) => [
      arc.id,
      TIERS.map((tier) => Math.max(1, Math.floor(100 * (arc.weights[tier.code] ?? 0) + 0.5))),
    ]),
  );

  const facts: { before: number[]; token: number[]; label: number[] } = {
    before: new Array(FACT_COUNT).fill(0),
    token: new Array(FACT_COUNT).fill(0),
    label: [...FACT_LABELS],
  };
  /** Splits a leading determiner off, so that a span covers the noun alone. */
  const determined = (text: string): [before: number, token: number] => {
    const space = text.indexOf(' ');
    if (space < 0 || !language.grammar.determiners.includes(text.slice(0, space).toLowerCase()))
      return [0, pool.add(text)];
    return [pool.add(text.slice(0, space + 1)), pool.add(text.slice(space + 1))];
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

  const among = (
    question: OpenQuestionId,
    cellOfRecord: TellingCell,
    teller: Teller,
    storyFacts: StoryFacts,
    stream: Stream,
    account: PlannedAnswer | undefined,
  ): TellingSet => {
    let ideation = question === 'q24' ? storyFacts.ideation : 0;
    let set = cellOfRecord.fitting(teller, ideation);
    if (ideation > 0 && countOf(set) === 0) {
      ideation = 0;
      set = cellOfRecord.fitting(teller, 0);
    }
    const narrow = (by: TellingSet, least: number): void => {
      const both = bothOf(set, by);
      if (countOf(both) >= least) set = both;
    };
    const { categoriesFromLowest: order } = storyFacts;
    if (question === 'q24' && teller.organization.stressFactors.length > 0 && stream.real() < STRESS_FACTOR_SHARE)
      narrow(cellOfRecord.ofStressFactors(teller.organization.stressFactors), 1);
    if (question === 'q23' && account) narrow(cellOfRecord.ofCategory(account.category), 1);
    else if (question === 'q25')
      narrow(eitherOf(cellOfRecord.ofCategory(order[5]), cellOfRecord.ofCategory(order[4])), 1);
    else narrow(eitherOf(cellOfRecord.ofCategory(order[0]), cellOfRecord.ofCategory(order[1])), 1);
    if (question === 'q24') {
      const arcs = [...arcWeights.keys()].filter((arc) => countOf(bothOf(set, cellOfRecord.ofArc(arc))) > 0);
      if (arcs.length > 1) set = bothOf(set, cellOfRecord.ofArc(chooseArc(arcs, storyFacts.tier, stream)));
    } else if (account) narrow(cellOfRecord.ofVoice(account.telling.voice), ENOUGH_FOR_A_VOICE);
    return set;
  };
  const chooseArc = (arcs: readonly string[], tier: number, stream: Stream): string =>
    pickStable(
      arcs.map((id) => ({ id, weight: arcWeights.get(id)?.[tier] ?? 1 })),
      stream,
    ).id;

  return {
    compiled,
    cell,
    plan(question, teller, storyFacts, index, deal, account) {
      const { tier } = storyFacts;
      const domain = domainsById.get(teller.domain);
      const cellOfRecord = cell(question, teller.domain, tier);
      const stream = streams[question].at(index);
      const set = among(question, cellOfRecord, teller, storyFacts, stream, account);
      const count = countOf(set);
      if (count === 0 || !domain) {
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
      const dealt = deckOf(question, teller.domain, tier, deal.count).at(deal.rank);
      const telling = cellOfRecord.tellings[memberOf(set, dealt % count)];

      const naming = stream.real();
      const { aliases } = teller.organization;
      const alias = aliases.length > 0 && stream.real() < ALIAS_SHARE ? aliases[stream.below(aliases.length)] : '';
      let reference: PlannedAnswer['reference'] =
        naming < options.mentionRate[question] ? 'name' : alias === '' ? 'place' : 'alias';
      const department = domain.departments.find((one) => one.id === teller.departmentId) ?? domain.departments[0];
      const terms = departmentTerm(language, domain.id, department);
      const [departmentBefore, departmentToken] = determined(terms.definite);
      refer(teller, domain.id, reference, alias);
      setFact(FACT.place, 0, pool.add(placeTerm(language, domain.id).definite), -1);
      setFact(FACT.thisPlace, 0, pool.add(placeTerm(language, domain.id).deictic), -1);
      setFact(FACT.role, 0, pool.add(roleTerm(language, domain.id, teller.role)), FACT_LABELS[FACT.role]);
      setFact(FACT.department, departmentBefore, departmentToken, FACT_LABELS[FACT.department]);
      setFact(FACT.unit, 0, pool.add(terms.bare), FACT_LABELS[FACT.unit]);
      setFact(FACT.years, 0, pool.add(language.grammar.duration(storyFacts.tenureMonths)), FACT_LABELS[FACT.years]);

      const band = lengthBand(options.lengths, tier, question);
      const target = drawLength(band, stream);
      const severity = drawSeverity(telling.source, tier, stream);
      let plan = drawWording(compiled, telling, facts as FactTokens, stream);
      fitLength(plan, band, target, stream);
      if (plan.length > band.max) {
        // Only a name longer than tellings are proved for can do this.
        reference = 'place';
        refer(teller, domain.id, reference, '');
        plan = drawWording(compiled, telling, facts as FactTokens, stream);
        fitLength(plan, band, target, stream);
      }
      const categories = categoriesOf(telling, content);
      const order =
        question === 'q25' ? [...storyFacts.categoriesFromLowest].reverse() : storyFacts.categoriesFromLowest;
      const category = order.slice(0, 2).find((one) => categories.includes(one)) ?? categories[0] ?? order[0];
      return { plan, telling: telling.source, category, severity, reference };
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
