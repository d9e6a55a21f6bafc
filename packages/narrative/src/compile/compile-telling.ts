import {
  type Arc,
  type Issue,
  lengthBand,
  OPEN_QUESTIONS,
  type OpenQuestionId,
  type Telling,
  type Tense,
  TIERS,
  type TierIndex,
} from '@hseg/schema';
import { firstCharacters } from '../notation/first-characters.ts';
import { NotationFault } from '../notation/notation-fault.ts';
import { parseSentence } from '../notation/parse-sentence.ts';
import { emitAftermath } from './emit-aftermath.ts';
import { type EmissionContext, emitSentence, type LengthRange, type TellingScope } from './emit-sentence.ts';
import { fittingAftermaths } from './fitting-aftermaths.ts';

/** A sentence of a compiled telling. */
export interface CompiledSentence {
  /** Address of its program; -1 while the words of the telling are not there (see `outlineTellings`). */
  address: number;
  stage: string;
  optional: boolean;
  /** Characters that it can have, both ends included. */
  length: LengthRange;
  /** The aftermaths that it is one of, and the slot of a plan that says which. */
  aftermaths?: { slot: number; ids: readonly string[] };
}

/** A telling as the planner uses it. */
export interface CompiledTelling {
  source: Telling;
  sentences: readonly CompiledSentence[];
  /** Most tokens that a plan of it can have. */
  capacity: number;
  /** How many values a plan of it binds. */
  slots: number;
  /** How many choices it holds. */
  choices: number;
  /** In how many ways it can be told, names and facts of the respondent apart. */
  ways: number;
  /** In how many ways its required sentences can be told: up to so many answers, none comes out twice. */
  wordings: number;
  /** Whether it can name the organisation. */
  namesOrganization: boolean;
  /** Tiers (positions in `TIERS`) whose interval of the severity ruler it touches. */
  tiers: readonly TierIndex[];
}

/** Stages of an answer and the tense of each. */
function stagesOf(
  question: OpenQuestionId,
  arc: Arc | undefined,
): readonly { id: string; tense: Tense; excludes?: string }[] {
  if (question === 'q24') return arc?.stages ?? [];
  const { stages } = OPEN_QUESTIONS.find((one) => one.id === question) ?? { stages: [] };
  return stages.map((id) => ({ id, tense: 'present' as const }));
}

/**
 * Compiles one telling: parses its sentences, appends their programs, and proves that every way of telling it can be
 * brought into the length band of every tier it is for.
 *
 * The proof: the required sentences at their longest must fit below the upper end; all sentences at their shortest must
 * reach the lower end; and no optional sentence may be longer than the band is wide. Then adding optional sentences one
 * by one to a text that is too short always ends inside the band.
 *
 * @returns the telling, or nothing when `issues` has been added to.
 */
export function compileTelling(
  telling: Telling,
  arcs: Readonly<Record<string, Arc>>,
  context: EmissionContext,
  issues: Issue[],
): CompiledTelling | undefined {
  const start = issues.length;
  const add = (
    code: string,
    expected: string,
    received: string,
    line = telling.sentences[0]?.line,
    column?: number,
  ): void => {
    issues.push({ code, path: telling.id, file: telling.file, line, column, expected, received, message: '' });
  };

  const arc = telling.arc === undefined ? undefined : arcs[telling.arc];
  if (telling.question === 'q24' && !arc) {
    add('unknown-arc', `one of the arcs ${Object.keys(arcs).join(', ')}`, telling.arc ?? 'none');
    return undefined;
  }
  const stages = stagesOf(telling.question, arc);
  const order = new Map(stages.map((stage, index) => [stage.id, index]));
  const scope: TellingScope = {
    bindings: new Map(),
    slots: 1,
    fewestNames: 0,
    mostNames: 0,
    poolsUsed: new Set(),
    ways: 1,
    wordings: 1,
    choices: 0,
  };
  const bound = new Set<string>();
  const sentences: CompiledSentence[] = [];
  let furthest = 0;
  let size = 0;

  telling.sentences.forEach((sentence, index) => {
    const position = order.get(sentence.stage);
    if (position === undefined) {
      add(
        'unknown-stage',
        `one of the stages ${stages.map((stage) => stage.id).join(', ')}`,
        sentence.stage,
        sentence.line,
      );
      return;
    }
    if (position < furthest)
      add(
        'stage-order',
        `stages in the order ${stages.map((stage) => stage.id).join(', ')}`,
        `${sentence.stage} after ${stages[furthest].id}`,
        sentence.line,
      );
    furthest = Math.max(furthest, position);
    try {
      const { stage, optional } = sentence;
      const { tense } = stages[position];
      const aftermaths = fittingAftermaths(sentence, telling, context.aftermaths);
      if (aftermaths) {
        const { address, length, slot, size: own } = emitAftermath(aftermaths, tense, optional, scope, context);
        size += own;
        const ids = aftermaths.map(({ source }) => source.id);
        sentences.push({ address, stage, optional, length, aftermaths: { slot, ids } });
      } else {
        const address = context.program.length;
        const nodes = parseSentence(sentence.text, bound);
        // A text is a field of a table, and spreadsheets reckon what begins so.
        const sign = firstCharacters(nodes).find((character) => '=+-@'.includes(character));
        if (sign !== undefined)
          add('formula', 'a sentence that does not begin with = + - or @', `'${sign}'`, sentence.line, sentence.column);
        const length = emitSentence(nodes, tense, optional ? index : -1, scope, context);
        size += context.program.length - address;
        sentences.push({ address, stage, optional, length });
      }
    } catch (error) {
      if (!(error instanceof NotationFault)) throw error;
      // A sentence of known place is told the column in the file, others that in the sentence.
      add(error.code, error.expected, error.received, sentence.line, (sentence.column ?? 1) + error.column - 1);
    }
  });
  if (issues.length > start) return undefined;

  const required = sentences.filter((sentence) => !sentence.optional);
  const told = new Set(required.map((sentence) => sentence.stage));
  const excluded = stages.find(
    (stage) =>
      stage.excludes !== undefined &&
      sentences.some((one) => one.stage === stage.id) &&
      sentences.some((one) => one.stage === stage.excludes),
  );
  if (excluded) add('stage-excluded', `${excluded.id} or ${excluded.excludes}, not both`, 'both');
  const ends = new Set(
    stages
      .filter(
        (stage, index) =>
          index === stages.length - 1 ||
          stage.excludes !== undefined ||
          stages.some((other) => other.excludes === stage.id),
      )
      .map((stage) => stage.id),
  );
  if (telling.question === 'q24' && telling.lengths === 'guide') {
    if (!told.has(stages[0].id)) add('first-stage', `a required sentence of the first stage, ${stages[0].id}`, 'none');
    if (![...ends].some((stage) => told.has(stage)))
      add('last-stage', `a required sentence of the last stage, ${[...ends].join(' or ')}`, 'none');
    if (told.size < (arc?.minimumStages ?? 1))
      add('few-stages', `required sentences of at least ${arc?.minimumStages} stages`, `${told.size}`);
  }
  if (scope.mostNames > 1)
    add('organization-twice', 'the organisation to be named at most once', `up to ${scope.mostNames} times`);
  if (telling.question === 'q24' && scope.fewestNames === 0)
    add(
      'no-organization',
      'the organisation to be named in every wording of the required sentences',
      'wordings without {Org}',
    );

  const tiers = TIERS.map((_, tier) => tier).filter(
    (tier) => telling.severity.from < TIERS[tier].severity.below && telling.severity.to >= TIERS[tier].severity.from,
  );
  for (const tier of tiers) {
    const band = lengthBand(telling.lengths, tier, telling.question);
    const longestRequired = required.reduce((sum, sentence) => sum + sentence.length.max + 1, -1);
    const shortestWhole = sentences.reduce((sum, sentence) => sum + sentence.length.min + 1, -1);
    const longestOptional = Math.max(
      0,
      ...sentences.filter((sentence) => sentence.optional).map((sentence) => sentence.length.max + 1),
    );
    const name = `${TIERS[tier].code} (${band.min}-${band.max} characters)`;
    if (longestRequired > band.max)
      add('too-long', `required sentences of at most ${band.max} characters for ${name}`, `up to ${longestRequired}`);
    if (shortestWhole < band.min)
      add('too-short', `at least ${band.min} characters with every sentence for ${name}`, `down to ${shortestWhole}`);
    if (longestOptional > band.max - band.min + 1)
      add(
        'optional-too-long',
        `optional sentences of at most ${band.max - band.min} characters for ${name}`,
        `up to ${longestOptional}`,
      );
  }
  if (tiers.length === 0)
    add('severity', 'a part of the ruler from 1 to 5', `${telling.severity.from} to ${telling.severity.to}`);
  return issues.length > start
    ? undefined
    : {
        source: telling,
        sentences,
        // An operation lays down at most four tokens and an article, and takes at least two integers where it lays down any.
        capacity: 3 * size + 8,
        slots: scope.slots,
        choices: scope.choices,
        ways: scope.ways,
        wordings: scope.wordings,
        namesOrganization: scope.mostNames > 0,
        tiers,
      };
}
