import { type IndexedStreams, openStreams, type Permutation, permutation, type Stream } from '@hseg/random';
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
  WRITING_HABITS,
} from '@hseg/schema';
import { accountsOf } from './choosers-of.ts';
import type { CompiledTelling } from './compile/compile-telling.ts';
import { type CompiledTellings, compileTellings, type DealTickets } from './compile/compile-tellings.ts';
import { dealTickets } from './deal-tickets.ts';
import { drawHabits } from './draw-habits.ts';
import { drawLength } from './draw-length.ts';
import { drawSeverity } from './draw-severity.ts';
import { factLengthsOf } from './fact-lengths.ts';
import { drawWording } from './plan/draw-wording.ts';
import { fitLength, reachOf } from './plan/fit-length.ts';
import { joinSentences } from './plan/join-sentences.ts';
import type { NarrativePlan } from './plan/narrative-plan.ts';
import { tellingSelector } from './select-tellings.ts';
import { type Reference, tellerFacts } from './teller-facts.ts';
import { countOf, dealtMember, indexTellings, type TellingCell } from './telling-index.ts';

/** Share of the texts that do not name the organisation in full and use an alias, where there is one. */
const ALIAS_SHARE = 0.5;

const FULL_STOPS = WRITING_HABITS.indexOf('fullStops');
const RUN_ONS = WRITING_HABITS.indexOf('runOns');

/** The golden ratio's fractional part: steps of it are the most evenly spread (Weyl). */
const GOLDEN_STEP = 0.6180339887498949;

/** For a number of cards, the step nearest to the golden one that meets all of them before it repeats. */
function stepOf(cards: number): number {
  let step = Math.max(1, Math.floor(cards * GOLDEN_STEP));
  while (greatestCommonDivisor(step, cards) > 1) step++;
  return step;
}

const greatestCommonDivisor = (one: number, other: number): number =>
  other === 0 ? one : greatestCommonDivisor(other, one % other);

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
  /** Kinds of adversity that it speaks of or goes with; none where it names none. */
  adversities: readonly string[];
  /** On the ruler, in steps of 0.1, inside the interval of the tier and the range of the telling. */
  severity: number;
  /** How the organisation is referred to: in full, by an alias, or by the kind of place. */
  reference: Reference;
}

/** Plans the three answers of respondents. */
export interface Narrator {
  compiled: CompiledTellings;
  /** The tellings of a question, a domain and a tier. */
  cell: ReturnType<typeof indexTellings>;
  /** Tickets that the tellings of the cells are dealt by; found when they are first asked for. */
  readonly tickets: DealTickets;
  /**
   * Plans one answer.
   *
   * @param index number of the record; the same arguments always give the same plan
   * @param deal position of the record among those of its domain and tier, and how many there are: tellings are dealt
   * out by it like a shuffled deck; and how many of the tier are in the domains before, and in all: by these the wordings
   * of tellings for any domain are numbered. Without them there is one domain
   * @param earlier answers of the same record that were planned before: the account (q24), which q23 and q25 take
   * adversity, theme and voice from, and then the request; the person does not tell the same of their life twice
   * @param over a plan to write over, for bulk generation; a new one by default
   * @throws ContentError when no telling fits.
   */
  plan(
    question: OpenQuestionId,
    teller: Teller,
    facts: StoryFacts,
    index: number,
    deal: { rank: number; count: number; before?: number; all?: number },
    earlier?: readonly PlannedAnswer[],
    over?: NarrativePlan,
  ): PlannedAnswer;
  /**
   * Draws the wording of one telling for a person and tells every sentence of it, whatever the length: for proofs.
   *
   * @param stream decides the choices
   */
  tellWhole(telling: CompiledTelling, teller: Teller, tenureMonths: number, stream: Stream): NarrativePlan;
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
  const compiled =
    ready ??
    compileTellings(
      language.tellings.filter((telling) => telling.lengths === options.lengths),
      language,
      content.arcs,
      factLengthsOf(content, language, organizations),
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

  const ticketsOf = (question: OpenQuestionId): DealTickets[OpenQuestionId] =>
    dealTickets(
      question,
      content,
      (domain, tier) => cell(question, domain, tier),
      (domain, tier) => accountsOf(cell('q24', domain, tier)),
    );
  let { tickets } = compiled;
  const allTickets = (): DealTickets => {
    tickets ??= { q23: ticketsOf('q23'), q24: ticketsOf('q24'), q25: ticketsOf('q25') };
    return tickets;
  };
  const select = tellingSelector(content);
  const tells = tellerFacts(language, compiled.pool);
  const streams: Record<OpenQuestionId, IndexedStreams> = {
    q23: openStreams(options.seed, 'text', 'q23'),
    q24: openStreams(options.seed, 'text', 'q24'),
    q25: openStreams(options.seed, 'text', 'q25'),
  };
  const hands = openStreams(options.seed, 'hand');
  // The cards of one telling lie side by side: far apart, their wordings differ from the first choice to the last.
  const steps = new Map<number, number>();
  const wordingOf = (card: number, cards: number): number => {
    let step = steps.get(cards);
    if (step === undefined) {
      step = stepOf(cards);
      steps.set(cards, step);
    }
    return (card * step) % cards;
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
  return {
    compiled,
    cell,
    get tickets() {
      return allTickets();
    },
    plan(question, teller, storyFacts, index, deal, earlier = [], over) {
      const { tier } = storyFacts;
      const cellOfRecord = cell(question, teller.domain, tier);
      const domain = domainsById.get(teller.domain) as DomainContent;
      const stream = streams[question].at(index);
      const set = select(question, cellOfRecord, teller, tells.jobOf(domain, teller), storyFacts, stream, earlier);
      if (countOf(set) === 0) {
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
      const card = deckOf(cellOfRecord, question, teller.domain, tier, deal.count).at(deal.rank);
      const position = dealtMember(set, allTickets()[question][teller.domain][tier], card, deal.count);
      const telling = cellOfRecord.tellings[position];
      // A telling for any domain is told in all of them: there the cards of a tier are numbered on.
      const isForAny = telling.source.domain === undefined;
      const wordings = isForAny ? (deal.all ?? deal.count) : deal.count;
      const wording = wordingOf(isForAny ? (deal.before ?? 0) + card : card, wordings);

      const naming = stream.real();
      const { aliases } = teller.organization;
      // Both are drawn for every name, so that another name moves nothing else.
      const prefersAlias = stream.real() < ALIAS_SHARE;
      const aliasDraw = stream.real();
      const alias = aliases.length > 0 && prefersAlias ? aliases[Math.floor(aliasDraw * aliases.length)] : '';
      let reference: Reference =
        naming * cellOfRecord.namingShare < options.mentionRate[question] ? 'name' : alias === '' ? 'place' : 'alias';
      tells.refer(teller.organization, domain.id, reference, alias);
      tells.describe(domain, teller, storyFacts.tenureMonths);
      const hand = hands.at(index);
      drawHabits(content.writers, teller, (earlier[0]?.telling ?? telling.source).voice, hand, tells.facts.habits);
      tells.phrase(teller.organization, domain.id, hand.real());

      const band = lengthBand(options.lengths, tier, question);
      const severity = drawSeverity(telling.source, tier, stream);
      let plan = drawWording(compiled, telling, tells.facts, stream, over, wording, wordings);
      const target = drawLength(band, reachOf(plan), stream);
      fitLength(plan, band, target, stream);
      if (plan.length > band.max || plan.length < band.min) {
        // Only a name longer or shorter than tellings are proved for can do this.
        reference = 'place';
        tells.refer(teller.organization, domain.id, reference, '');
        plan = drawWording(compiled, telling, tells.facts, stream, over, wording, wordings);
        fitLength(plan, band, target, stream);
      }
      if (tells.facts.habits[RUN_ONS] === 1 && tells.facts.habits[FULL_STOPS] === 0) joinSentences(compiled, plan);
      const categories = cellOfRecord.categories[position];
      const { categoriesFromLowest: order } = storyFacts;
      const [first, second] = question === 'q25' ? [order[5], order[4]] : [order[0], order[1]];
      const category = categories.includes(first)
        ? first
        : categories.includes(second)
          ? second
          : (categories[0] ?? first);
      const adversities = cellOfRecord.adversities[position];
      return { plan, telling: telling.source, category, adversities, severity, reference };
    },
    tellWhole(telling, teller, tenureMonths, stream) {
      const domain = domainsById.get(teller.domain);
      if (!domain)
        throw new RangeError(
          `expected one of the domains ${[...domainsById.keys()].join(', ')}, got '${teller.domain}'`,
        );
      tells.refer(teller.organization, domain.id, 'name', '');
      tells.describe(domain, teller, tenureMonths);
      tells.facts.habits.fill(0);
      tells.phrase(teller.organization, domain.id, 0);
      const plan = drawWording(compiled, telling, tells.facts, stream);
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
