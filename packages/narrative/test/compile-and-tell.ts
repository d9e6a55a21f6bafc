import { englishGrammar, MONTHS, SEASONS, WEEKDAYS } from '@hseg/english';
import { openStream, type Stream } from '@hseg/random';
import {
  type AnnotatedText,
  type Arc,
  type Language,
  SPAN_LABELS,
  type Teller,
  type Telling,
  WRITING_HABITS,
  type WritingHabit,
} from '@hseg/schema';
import { FACT, FACT_COUNT } from '../src/compile/operations.ts';
import {
  type CompiledTellings,
  compileTellings,
  drawWording,
  type FactTokens,
  type NarrativePlan,
  realize,
} from '../src/index.ts';
import { joinSentences } from '../src/plan/join-sentences.ts';

/** A language without content of its own. */
export const bareEnglish: Language = {
  tag: 'en',
  grammar: englishGrammar,
  months: MONTHS,
  weekdays: WEEKDAYS,
  seasons: SEASONS,
  tellings: [],
  aftermaths: [],
  pools: { fruit: ['apple', 'orange'] },
  terms: { places: {}, roles: {}, departments: {} },
  arcs: {},
};

/** The only employer of a narrator under test. */
export const organization: Teller['organization'] = {
  name: 'Riverside',
  aliases: [],
  article: '',
  phrases: [],
  stressFactors: [],
};

export const arcs: Record<string, Arc> = {
  crisis: {
    id: 'crisis',
    stages: [
      { id: 'incident', tense: 'past' },
      { id: 'impact', tense: 'perfect' },
      { id: 'current_state', tense: 'present' },
      { id: 'help', tense: 'present', excludes: 'isolation' },
      { id: 'isolation', tense: 'present', excludes: 'help' },
    ],
    weights: { Crisis: 1 },
    minimumStages: 2,
    source: 'test',
  },
};

const lengths = { min: 1, max: 20 };
export const factLengths = {
  Org: lengths,
  place: lengths,
  this_place: lengths,
  role: lengths,
  department: lengths,
  unit: lengths,
  years: lengths,
  culture_phrase: lengths,
};

/** A telling of a q25, survey lengths: no demands but those under test. */
export function tellingOf(
  sentences: readonly (string | [stage: string, text: string])[],
  more: Partial<Telling> = {},
): Telling {
  return {
    id: 'test-1',
    question: 'q25',
    strength: 'test',
    lengths: 'survey',
    severity: { from: 1, to: 5 },
    voice: 'plain',
    ideation: 0,
    sentences: sentences.map((sentence, index) => {
      const [stage, text] = typeof sentence === 'string' ? ['thing', sentence] : sentence;
      return { stage: stage.replace('?', ''), optional: stage.endsWith('?'), text, line: index + 1 };
    }),
    file: 'test.yml',
    ...more,
  };
}

/** A stream that takes option `option` everywhere (the last one where there are fewer). */
export function always(option: number): Stream {
  return { bits: () => option, real: () => 0, below: (count) => Math.min(option, count - 1) };
}

/** A writer with these habits and no others. */
const habitsOf = (...habits: readonly WritingHabit[]): number[] =>
  WRITING_HABITS.map((habit) => (habits.includes(habit) ? 1 : 0));

/** Facts as they stand for the tests: a name with an article, a place without. */
export function factsOf(compiled: CompiledTellings): FactTokens {
  const { pool } = compiled;
  const label = (name: (typeof SPAN_LABELS)[number]): number => SPAN_LABELS.indexOf(name);
  const before = new Array(FACT_COUNT).fill(0);
  before[FACT.organization] = pool.add('the ');
  before[FACT.organizationLocative] = pool.add('at the ');
  return {
    before,
    habits: habitsOf(),
    token: [
      'Northern Clinic',
      'Northern Clinic',
      'the hospital',
      'this hospital',
      'ED nurse',
      'finance',
      'finance',
      'eight months',
      'patients first',
      'Northern Clinic',
    ].map((text) => pool.add(text)),
    label: [
      label('ORG'),
      label('ORG'),
      -1,
      -1,
      label('ROLE'),
      label('DEPARTMENT'),
      label('DEPARTMENT'),
      label('TIME'),
      label('PHRASE'),
      label('ORG'),
    ],
  };
}

/** Compiles one telling and tells it with every sentence. */
export function tell(
  telling: Telling,
  stream: Stream = openStream(1, 'tell'),
  ...habits: readonly WritingHabit[]
): AnnotatedText & { plan: NarrativePlan; compiled: CompiledTellings } {
  const compiled = compileTellings([telling], bareEnglish, arcs, factLengths);
  const plan = drawWording(
    compiled,
    compiled.tellings[0],
    { ...factsOf(compiled), habits: habitsOf(...habits) },
    stream,
  );
  for (const sentence of plan.sentences) sentence.included = true;
  if (habits.includes('runOns')) joinSentences(compiled, plan);
  return { ...realize(compiled, plan), plan, compiled };
}

const REST = 'That is all there is.';

/** The text of one sentence with option `option` taken everywhere; a second one brings the answer to its least length. */
export const say = (sentence: string, option = 0): string =>
  tell(tellingOf([sentence, REST]), always(option)).text.replace(` ${REST}`, '');
