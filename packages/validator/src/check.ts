import type { DimensionId } from './dimensions.ts';
import type { Evidence, TextEvidence } from './evidence/evidence.ts';
import type { Expectations } from './expectations.ts';
import type { WorstRow } from './report.ts';
import type { Row } from './row.ts';

interface CheckFacts {
  /** Unique, lower-case words joined by hyphens. */
  id: string;
  dimension: DimensionId;
  title: string;
  /** Most points that it can take from its dimension. */
  points: number;
  /** What is expected, in words. */
  target: string;
  /** Where the target comes from. */
  source: string;
  /** What people's answers reach, where that is known. */
  human?: string;
  /** What to do when it is missed. */
  advice: string;
}

/** What a check saw in a dataset. */
export interface Observation {
  /** 0 (included) .. 100 (included). */
  score: number;
  /** What was found, in words. */
  observed: string;
  worst?: readonly WorstRow[];
}

/** A check of the dataset as a whole. */
export interface DatasetCheck extends CheckFacts {
  kind: 'dataset';
  /** @param evidence everything that was counted while the rows were read */
  observe(evidence: Evidence): Observation;
}

/** A check of the dataset's texts, as far as they were sampled: it need not wait until all rows are counted. */
export interface TextCheck extends CheckFacts {
  kind: 'texts';
  /** @param evidence the rows that were sampled */
  observe(evidence: TextEvidence): Observation;
}

/** A check of each row: the score follows from the share of faulty ones. */
export interface RowCheck extends CheckFacts {
  kind: 'row';
  /** What is wrong with the row; nothing when it is sound. Called for the rows in order, each once. */
  start(expectations: Expectations): (row: Row) => string | undefined;
  /** Share of rows that people's answers have, too, and that costs nothing. */
  tolerated?: number;
}

/** A check. */
export type Check = DatasetCheck | TextCheck | RowCheck;

/**
 * Defines a check of the dataset as a whole.
 *
 * @example
 * defineCheck({ id: 'rows', dimension: 'schema', title: 'Rows', points: 10, target: 'a thousand', source: 'assumption',
 *   advice: 'Add rows.', observe: ({ rows }) => ({ score: rows < 1000 ? 0 : 100, observed: `${rows}` }) })
 */
export function defineCheck(check: Omit<DatasetCheck, 'kind'>): DatasetCheck {
  return { kind: 'dataset', ...check };
}

/**
 * Defines a check of the sampled texts.
 *
 * @example
 * defineTextCheck({ id: 'praise', dimension: 'narrative', title: 'Praise', points: 10, target: 'some', source: 'assumption',
 *   advice: 'Ask for it.', observe: ({ sample }) => ({ score: sample.some(({ fields }) => fields[34] !== '') ? 100 : 0, observed: '' }) })
 */
export function defineTextCheck(check: Omit<TextCheck, 'kind'>): TextCheck {
  return { kind: 'texts', ...check };
}

/**
 * Defines a check of each row. Its score falls steeply with the share of faulty rows.
 *
 * @example
 * defineRowCheck({ id: 'shouting', dimension: 'narrative', title: 'Shouting', points: 50, target: 'none', source: 'house style',
 *   advice: 'Write in lower case.', start: () => ({ fields }) => (fields[33] === fields[33].toUpperCase() ? 'capitals' : undefined) })
 */
export function defineRowCheck(check: Omit<RowCheck, 'kind'>): RowCheck {
  return { kind: 'row', ...check };
}
