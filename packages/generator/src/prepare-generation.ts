import {
  type CompiledTellings,
  deriveFacts,
  emptyPlan,
  type NarrativePlan,
  type Narrator,
  narrator,
  type PlannedAnswer,
  realize,
  realizeText,
} from '@hseg/narrative';
import {
  answerSampler,
  type Calibration,
  drawCareless,
  type PopulationPlan,
  planPopulation,
  recalibrate,
  respondentSampler,
  responseIds,
  submissionDates,
} from '@hseg/population';
import { openStreams } from '@hseg/random';
import {
  type AnnotatedText,
  type Content,
  type GenerationConfig,
  type HsegRecord,
  ITEMS,
  type Language,
  type LengthProfile,
  type OpenQuestionId,
  type Respondent,
  type StoryFacts,
  scoreAnswers,
  type Teller,
  type TierIndex,
} from '@hseg/schema';
import { answerTypist } from './answer-typist.ts';
import { assembleRecord } from './assemble-record.ts';
import { compileWorld } from './compile-world.ts';

/** The world that records are made in: what can happen, and the language that it is told in. */
export interface World {
  content: Content;
  language: Language;
  /**
   * Tellings that were compiled for this content and language before (see `compileWorld`, `unpackTellings`), by length
   * profile; the others are compiled here. Records are the same either way.
   */
  compiled?: Partial<Record<LengthProfile, CompiledTellings>>;
}

/** What stands behind a record: the stations of the pipeline, for explanations. */
export interface RecordTrace {
  record: HsegRecord;
  facts: StoryFacts;
  /** Planned answers of q23, q24, q25. */
  planned: readonly [PlannedAnswer, PlannedAnswer, PlannedAnswer];
}

/** A record whose texts are still plans. */
export interface UnwrittenRecord {
  /** The record with empty texts. */
  record: HsegRecord;
  /** Plans of q23, q24, q25. */
  plans: readonly [NarrativePlan, NarrativePlan, NarrativePlan];
}

/** Everything that is prepared once for a configuration; each record is then a pure function of its number. */
export interface Generation {
  config: GenerationConfig;
  world: World;
  plan: PopulationPlan;
  calibration: Calibration;
  narrator: Narrator;
  /** The complete record. `index` is an integer 0 (included) .. `config.records` (excluded). @throws RangeError */
  record(index: number): HsegRecord;
  /** The record without sentences and spans: what the data and the labels file hold. */
  plainRecord(index: number): HsegRecord;
  /**
   * The record without its texts, and the plans that they are written by. The plans are written over by the next call:
   * the way of bulk writing, which makes no string of a text.
   */
  unwrittenRecord(index: number): UnwrittenRecord;
  /** The record with what led to it. */
  trace(index: number): RecordTrace;
}

const BARE = { sentences: [], spans: [] } as const;
const EMPTY: AnnotatedText = { text: '', ...BARE };

const compiledBefore = new WeakMap<Language, Map<string, { content: Content; compiled: CompiledTellings }>>();

/** The tellings of a world, compiled once for as long as its language lives. */
function compiledWorld(world: World, lengths: LengthProfile): CompiledTellings {
  const ofLanguage = compiledBefore.get(world.language) ?? new Map();
  compiledBefore.set(world.language, ofLanguage);
  const known = ofLanguage.get(lengths);
  if (known?.content === world.content) return known.compiled;
  const compiled = compileWorld(world, lengths);
  ofLanguage.set(lengths, { content: world.content, compiled });
  return compiled;
}

/**
 * Prepares a configuration: quotas and order, calibrated answers, compiled tellings.
 *
 * @throws ConfigError for a configuration that the content cannot serve, ContentError for faults of the content.
 */
export function prepareGeneration(config: GenerationConfig, world: World): Generation {
  const { content, language } = world;
  const { seed } = config;
  const plan = planPopulation(config, content);
  const calibration = recalibrate(content.answerModel, plan.tierShares);
  const answersFor = answerSampler(content.answerModel, calibration.thresholdShift, calibration.naturalShares);
  const respondentFor = respondentSampler(plan, content, calibration.naturalShares);
  const dateFor = submissionDates(config.dates, seed, plan.organizations);
  const idOf = responseIds(seed);
  const named = plan.organizations.map((organization): Teller['organization'] => ({
    name: organization.name,
    aliases: organization.aliases,
    article: organization.article,
    phrases: [
      // The phrases of a real one would give away whom an invented name stands for.
      ...(config.organizations === 'pseudonymous' ? [] : organization.content.culturalPhrases),
      ...(organization.content.archetype === undefined
        ? []
        : (content.archetypes[organization.content.archetype]?.culturalPhrases ?? [])),
    ],
    stressFactors: organization.content.sets.includes('custom')
      ? [
          ...organization.content.stressFactors,
          ...(organization.content.archetype === undefined
            ? []
            : (content.archetypes[organization.content.archetype]?.stressFactors ?? [])),
        ]
      : [],
  }));
  const organizationOf = new Map(
    plan.organizations.map((organization, index) => [organization.content.id, named[index]]),
  );
  const isVaried = config.variation === 'on';
  const tells = narrator(
    content,
    language,
    named,
    { seed, lengths: config.lengths, mentionRate: config.mentionRate },
    isVaried ? (world.compiled?.[config.lengths] ?? compiledWorld(world, config.lengths)) : undefined,
  );

  const respondentStreams = openStreams(seed, 'respondent');
  const answerStreams = openStreams(seed, 'answers');
  const carelessStreams = openStreams(seed, 'careless');
  const storyStreams = openStreams(seed, 'story');
  const dateStreams = openStreams(seed, 'date');

  const answers = new Uint8Array(ITEMS.length);
  const draw = (
    index: number,
    write: (answer: PlannedAnswer, question: OpenQuestionId, tier: TierIndex, index: number) => AnnotatedText,
    over?: Readonly<Record<OpenQuestionId, NarrativePlan>>,
  ): RecordTrace => {
    const slot = plan.slot(index);
    const { respondent, role, shift } = respondentFor(slot, respondentStreams.at(index));
    answersFor.draw(slot.tier, shift, answerStreams.at(index), answers);
    const careless = drawCareless(
      content.answerModel,
      config.carelessRate,
      slot.tier,
      carelessStreams.at(index),
      answers,
    );
    const scores = scoreAnswers(answers);
    const teller = tellerOf(
      respondent,
      role.tags,
      organizationOf.get(slot.organization.content.id) as Teller['organization'],
    );
    const facts = deriveFacts(
      teller,
      slot.domain,
      slot.tier,
      scores.categoryMeans,
      slot.ideation,
      storyStreams.at(index),
    );
    const deal = {
      rank: slot.rank,
      count: slot.rankCount,
      before: slot.tierBefore,
      all: slot.tierCount,
    };
    const account = tells.plan('q24', teller, facts, index, deal, undefined, over?.q24);
    const request = tells.plan('q23', teller, facts, index, deal, [account], over?.q23);
    const praise = tells.plan('q25', teller, facts, index, deal, [account, request], over?.q25);
    const planned = [request, account, praise] as const;
    const record = assembleRecord({
      index,
      responseId: idOf(index),
      respondent,
      answers: listOf(answers),
      scores,
      planned,
      texts: [
        write(request, 'q23', slot.tier, index),
        write(account, 'q24', slot.tier, index),
        write(praise, 'q25', slot.tier, index),
      ],
      submissionDate: dateFor(slot.organization, dateStreams.at(index)),
      careless,
    });
    return { record, facts, planned };
  };

  const type = answerTypist(config.noise, seed, language);
  const annotated: Parameters<typeof draw>[1] = (answer, question, tier, index) => {
    const text = realize(tells.compiled, answer.plan);
    return type === undefined ? text : type(text, question, tier, index);
  };
  const unwritten = (): AnnotatedText => EMPTY;
  const plain: Parameters<typeof draw>[1] = (answer, ...about) => ({
    // Typing keeps names as they are, and needs to know where they stand.
    text: type === undefined ? realizeText(tells.compiled, answer.plan) : annotated(answer, ...about).text,
    ...BARE,
  });
  // Plain records keep no plan, so one for each question is written over again and again.
  const over = { q23: emptyPlan(), q24: emptyPlan(), q25: emptyPlan() };
  const plans = [over.q23, over.q24, over.q25] as const;
  return {
    config,
    world,
    plan,
    calibration,
    narrator: tells,
    record: (index) => draw(index, annotated).record,
    plainRecord: (index) => draw(index, plain, over).record,
    unwrittenRecord: (index) => ({ record: draw(index, unwritten, over).record, plans }),
    trace: (index) => draw(index, annotated),
  };
}

/** A list of the answers; several times faster than `Array.from`. */
function listOf(answers: Uint8Array): number[] {
  const list: number[] = [];
  for (let index = 0; index < answers.length; index++) list.push(answers[index]);
  return list;
}

function tellerOf(respondent: Respondent, roleTags: readonly string[], organization: Teller['organization']): Teller {
  const { domain, departmentId, role, position, age, gender, tenure, supervises } = respondent;
  return { domain, organization, departmentId, role, roleTags, position, age, gender, tenure, supervises };
}
