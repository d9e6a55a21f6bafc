import type { Tense } from './language.ts';
import type { AgeRange, Position, Tenure } from './record.ts';
import type { TierCode } from './tiers.ts';
import type { Writers } from './writers.ts';

/** A number or table of the content with where it comes from; `assumption` where nobody published it. */
export interface Sourced<Value> {
  source: string;
  unit: string;
  value: Value;
}

/** A role that people of a department and a position can have. Bounds are included; absent bounds do not limit. */
export interface Role {
  id: string;
  tags: readonly string[];
  /** Relative frequency among the roles that fit. */
  weight: number;
  age?: { from?: AgeRange; to?: AgeRange };
  tenure?: { from?: Tenure; to?: Tenure };
  /** Probability of supervising others, where it differs from that of the position. */
  supervises?: number;
}

/** A department of a domain. */
export interface Department {
  id: string;
  /** Value of the column `department`. */
  code: string;
  /** Relative frequency. */
  share: number;
  /** Share of women among women and men. */
  women: number;
  tags: readonly string[];
  roles: Readonly<Record<Position, readonly Role[]>>;
}

/** A sector with its workforce. */
export interface DomainContent {
  id: string;
  /** Value of the column `domain`. */
  code: string;
  /** Place in the list of domains, from 1; quotas that tie go to the earlier. */
  order?: number;
  share: number;
  age: Sourced<Readonly<Record<AgeRange, number>>>;
  tenureByAge: Sourced<Readonly<Record<AgeRange, Readonly<Record<Tenure, number>>>>>;
  positionByAge: Sourced<Readonly<Record<AgeRange, Readonly<Record<Position, number>>>>>;
  tenureMultiplierByPosition: Sourced<Readonly<Record<Position, Readonly<Record<Tenure, number>>>>>;
  /** Longest service, in years, that a text may name. */
  longestService: Sourced<number>;
  supervisesByPosition: Sourced<Readonly<Record<Position, number>>>;
  /** Factor on the odds of a woman. */
  womenOddsByPosition: Sourced<Readonly<Record<Position, number>>>;
  nonBinaryByAge: Sourced<Readonly<Record<AgeRange, number>>>;
  preferNotToSay: Sourced<number>;
  departmentsSource: string;
  departments: readonly Department[];
}

/** An organisation as the content describes it. Only organisations of a user's own carry stress factors. */
export interface OrganizationContent {
  id: string;
  name: string;
  /** Code of the domain. */
  domain: string;
  employeeCount: number;
  employeeCountAsOf?: string;
  employeeCountSource?: string;
  sets: readonly ('guide' | 'extended' | 'custom')[];
  /** Place in the list of its domain, from 1; organisations without one follow in the order of their ids. */
  order?: number;
  /** Article of the name in running text, e.g. `the`. */
  article?: string;
  aliases: readonly string[];
  archetype?: string;
  /** A short label of the user's own, shown and never interpreted. */
  culture?: string;
  culturalPhrases: readonly string[];
  stressFactors: readonly string[];
  strengths: readonly string[];
  /** Department id -> per cent of the staff; the others share the rest in their usual proportions. */
  departmentShares?: Readonly<Record<string, number>>;
  pseudonym?: { name: string; aliases: readonly string[]; article?: string };
  weight: number;
}

/** A kind of organisation. */
export interface Archetype {
  id: string;
  label: string;
  domain: string;
  culturalPhrases: readonly string[];
  stressFactors: readonly string[];
  strengths: readonly string[];
  source: string;
}

/** Something that happens at work and harms, or wears. */
export interface Stressor {
  id: string;
  domain: string;
  kernel: string;
  /** 1 (irritant) .. 5 (potentially traumatic) */
  severity: number;
  /** 1..6, the most central first. */
  categories: readonly number[];
  course: 'acute' | 'chronic';
  departments?: readonly string[];
  roleTags?: readonly string[];
  levels?: readonly Position[];
  tags: readonly string[];
  /** Kinds of adversity that it is, the main one first, e.g. `bullying`; requests and praises of the same person fit one of them. */
  adversities?: readonly string[];
  tiersOnly?: readonly TierCode[];
}

/** A sign of strain, graded on the severity ruler. */
export interface Symptom {
  id: string;
  cluster: string;
  severity: { from: number; to: number };
  clinical: boolean;
  meaning: string;
}

/** Something that people do, or that is done for them, against strain. */
export interface Coping {
  id: string;
  kind: string;
  evidence: string;
  meaning: string;
}

/** Something that a workplace does well. */
export interface Strength {
  id: string;
  categories: readonly number[];
  domains?: readonly string[];
  tags: readonly string[];
  meaning: string;
}

/** A change that people ask for. */
export interface Request {
  id: string;
  categories: readonly number[];
  /** Kinds of adversity that it would have helped against. Absent: any. */
  adversities?: readonly string[];
  severity: { from: number; to: number };
  domains?: readonly string[];
  meaning: string;
}

/** A course that an account can take. */
export interface Arc {
  id: string;
  stages: readonly { id: string; tense: Tense; excludes?: string }[];
  /** Relative frequency by tier; absent tiers do not use the arc. */
  weights: Readonly<Partial<Record<TierCode, number>>>;
  minimumStages: number;
  source: string;
}

/** A group difference in latent standard deviations; negative = less healthy. All conditions must hold. */
export interface GroupEffect {
  id: string;
  when: {
    domain?: string;
    department?: string;
    roleTag?: string;
    age?: string;
    gender?: string;
    tenure?: string;
    position?: string;
    supervises?: boolean;
  };
  general: number;
  /** Category 1..6 -> shift. */
  categories: Readonly<Record<string, number>>;
  /** Item id -> shift. */
  items: Readonly<Record<string, number>>;
  source: string;
}

/** Parameters that answers are drawn from; see `data/answer_model.yml` for the model. */
export interface AnswerModel {
  source: string;
  unit: string;
  /** Loading of each category's factor on the general factor, category 1 first. */
  generalLoadings: readonly number[];
  methodDeviations: { days30: number; count30: number; reverseAgreement: number; acquiescence: number };
  styleLogDeviation: number;
  uniqueScale: number;
  /** Added to the normal quantile of each cumulative share. */
  thresholdShift: readonly [number, number, number];
  /** Tier shares that the shift was calibrated for. */
  calibratedFor: Readonly<Record<TierCode, number>>;
  /** Correlation of the general factor with the total T. */
  generalTotalCorrelation: number;
  items: readonly { id: string; loading: number; cumulative: readonly [number, number, number] }[];
  careless: {
    source: string;
    unit: string;
    straightLine: number;
    agreeing: number;
    random: number;
    randomTries: number;
  };
}

/** The world as data: language-neutral, every reference resolved. */
export interface Content {
  domains: readonly DomainContent[];
  organizations: readonly OrganizationContent[];
  archetypes: Readonly<Record<string, Archetype>>;
  stressors: Readonly<Record<string, Stressor>>;
  symptoms: Readonly<Record<string, Symptom>>;
  coping: Readonly<Record<string, Coping>>;
  helpOutcomes: Sourced<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  strengths: Readonly<Record<string, Strength>>;
  requests: Readonly<Record<string, Request>>;
  arcs: Readonly<Record<string, Arc>>;
  answerModel: AnswerModel;
  writers: Writers;
  effects: readonly GroupEffect[];
  departmentEffectDeviation: Sourced<number>;
  organizationEffectDeviation: Sourced<number>;
}
