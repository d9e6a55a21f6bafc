import type { DimensionId } from './dimensions.ts';
import type { Grade } from './grade.ts';

/** A row that shows what a check found. */
export interface WorstRow {
  /** Position in the dataset, counted from 0, over all of its files. */
  row: number;
  /** Its `response_id`, when it has one. */
  responseId: string;
  /** What is wrong with it. */
  reason: string;
}

/** What one check found. */
export interface CheckResult {
  id: string;
  title: string;
  /** 0 (included) .. 100 (included), two decimals. */
  score: number;
  /** Most points that the check can take from its dimension; it takes `points` x (100 - `score`) / 100. */
  points: number;
  /** What was found, in words. */
  observed: string;
  /** What was expected, in words. */
  target: string;
  /** Where the target comes from. */
  source: string;
  /** What people's answers reach, where that is known. */
  human?: string;
  /** At most five rows, the first that were found. */
  worst?: readonly WorstRow[];
}

/** One dimension: 100 minus what its checks take, at least 0. */
export interface DimensionResult {
  id: DimensionId;
  title: string;
  /** 0 (included) .. 100 (included), two decimals. */
  score: number;
  /** Why the score was held below what the checks leave, when it was. */
  cap?: { at: number; reason: string };
  checks: readonly CheckResult[];
}

/** Figures that the charts of a report draw. They carry no score. */
export interface ReportCharts {
  /** Counts of the codes of demographic columns, with the expected shares where there are any. */
  distributions: readonly {
    column: string;
    values: readonly { code: string; share: number; expected?: number }[];
  }[];
  /** Mean points of the 22 items in each tier, Crisis first; `null` for a tier without rows. */
  itemProfiles: readonly { tier: string; means: readonly number[] | null }[];
  /** Lengths of q24 in characters for each tier: 5th, 25th, 50th, 75th, 95th percentile. */
  lengths: readonly { tier: string; percentiles: readonly number[]; band: readonly [number, number] }[];
  /** Diversity of each text column beside people's and the earlier generator's. */
  diversity: readonly { measure: string; values: readonly number[]; human: string; earlier: string }[];
  /** Rows by integer 28-point score, 7 .. 28. */
  scores: readonly number[];
}

/** The judgement of a dataset. Its JSON Schema is published as `@hseg/validator/report.schema.json`. */
export interface ValidationReport {
  /** Grows with every change of the shape. */
  schemaVersion: 1;
  dataset: {
    files: readonly string[];
    rows: number;
    bytes: number;
  };
  /** Rows whose texts and people were looked at in depth, chosen by a hash of the row number; all rows when there are few. */
  sampledRows: number;
  overall: { score: number; grade: Grade };
  dimensions: readonly DimensionResult[];
  /** What to do, dearest first. */
  recommendations: readonly string[];
  charts: ReportCharts;
}
