import type { AnnotatedText } from './text.ts';
import type { TierIndex } from './tiers.ts';

/** Codes of the column `age_range`, youngest first. */
export const AGE_RANGES = ['18-24', '25-34', '35-44', '45-54', '55+'] as const;
export type AgeRange = (typeof AGE_RANGES)[number];

/** Codes of the column `gender_identity`. */
export const GENDERS = ['Woman', 'Man', 'Non-binary', 'Prefer_not_to_say'] as const;
export type Gender = (typeof GENDERS)[number];

/** Codes of the column `tenure_range`, shortest first. */
export const TENURES = ['<1_year', '1-3_years', '4-7_years', '8+_years'] as const;
export type Tenure = (typeof TENURES)[number];

/** Codes of the column `position_level`, lowest first. */
export const POSITIONS = ['Entry', 'Mid', 'Senior', 'Executive'] as const;
export type Position = (typeof POSITIONS)[number];

/** Who answers. `role` is not a column; it keeps the texts true to the person. */
export interface Respondent {
  organization: string;
  domain: string;
  employeeCount: number;
  /** Value of the column `department`. */
  department: string;
  departmentId: string;
  /** Id of a role of the department and the position. */
  role: string;
  position: Position;
  age: AgeRange;
  gender: Gender;
  tenure: Tenure;
  supervises: boolean;
}

/** What is known about a record by construction; the columns of the labels file. */
export interface RecordLabels {
  tier: TierIndex;
  meanRuleTier: TierIndex;
  total: number;
  score28: number;
  /** Means of the six categories. */
  categoryMeans: readonly number[];
  /** 1..6 */
  themeCategory: number;
  arc: string;
  stressors: readonly string[];
  /** Telling behind q24. */
  storyFamily: string;
  /** Telling behind q23. */
  requestFamily: string;
  /** Telling behind q25. */
  praiseFamily: string;
  voice: string;
  ideationLevel: 0 | 1 | 2;
  severity: number;
  careless: boolean;
}

/** One complete record: the columns of the data file, the labels, and the texts with their annotations. */
export interface HsegRecord {
  /** Position in file order, counted from 0. */
  index: number;
  responseId: string;
  respondent: Respondent;
  /** 22 scored points 1..4. */
  answers: readonly number[];
  /** Texts of q23, q24, q25. */
  texts: readonly [AnnotatedText, AnnotatedText, AnnotatedText];
  /** YYYY-MM-DD */
  submissionDate: string;
  labels: RecordLabels;
}
