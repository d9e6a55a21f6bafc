export { COLUMNS, type Column, LABEL_COLUMNS } from './columns.ts';
export {
  DEFAULT_CONFIG,
  type GenerationConfig,
  LABEL_MODES,
  type LabelMode,
  LENGTH_PROFILES,
  type LengthProfile,
  MAXIMUM_RECORDS,
  NOISE_NAMES,
  type NoiseName,
  ORGANIZATION_SETS,
  type OrganizationSet,
  VARIATION_MODES,
  type VariationMode,
} from './config.ts';
export type {
  AnswerModel,
  Arc,
  Archetype,
  Content,
  Coping,
  Department,
  DomainContent,
  GroupEffect,
  OrganizationContent,
  Request,
  Role,
  Sourced,
  Strength,
  Stressor,
  Symptom,
} from './content.ts';
export { type DictionaryEntry, dataDictionary } from './data-dictionary.ts';
export { ConfigError, ContentError } from './errors.ts';
export {
  CATEGORIES,
  type Category,
  type Direction,
  ITEMS,
  type Item,
  OPEN_QUESTION_IDS,
  OPEN_QUESTIONS,
  type OpenQuestion,
  type OpenQuestionId,
  SCALES,
  type ScaleKind,
} from './instrument.ts';
export { formatIssue, type Issue, type IssuePlace } from './issue.ts';
export {
  type Grammar,
  type Language,
  type PlaceTerms,
  REFERENT_FORMS,
  type ReferentForm,
  type ReferentGender,
  type Spelling,
  type Tense,
} from './language.ts';
export { lengthBand } from './length-band.ts';
export {
  type IntensityLadder,
  type Lexicon,
  type NoiseWords,
  PARTS_OF_SPEECH,
  type PartOfSpeech,
  REGISTERS,
  type Register,
  type SynonymSet,
  TRANSITION_RELATIONS,
  type TransitionRelation,
  type TransitionSet,
  type WordContext,
} from './lexicon.ts';
export { printable } from './printable.ts';
export {
  AGE_RANGES,
  type AgeRange,
  GENDERS,
  type Gender,
  type HsegRecord,
  POSITIONS,
  type Position,
  type RecordLabels,
  type Respondent,
  TENURES,
  type Tenure,
} from './record.ts';
export { type AnswerScores, ITEM_WEIGHTS, scoreAnswers, TOTAL_RANGE, tierOfTotal } from './scoring.ts';
export type { Aftermath, Scenario, StoryFacts, Teller, Telling, TellingSentence } from './story.ts';
export { type AnnotatedText, type SentenceSpan, SPAN_LABELS, type Span, type SpanLabel } from './text.ts';
export { TIER_CODES, TIERS, type Tier, type TierCode, type TierIndex, tierOfSeverity } from './tiers.ts';
export {
  SCHOOLING_LEVELS,
  type SchoolingLevel,
  type SchoolingShares,
  WRITING_HABITS,
  type Writers,
  type WritingHabit,
} from './writers.ts';
