import { chartsOf } from './charts.ts';
import type { Check, Observation } from './check.ts';
import { CHECKS } from './checks.ts';
import { DIMENSIONS } from './dimensions.ts';
import { collectEvidence, type Evidence } from './evidence/evidence.ts';
import { type Expectations, GUIDE_EXPECTATIONS } from './expectations.ts';
import { FIELD } from './fields.ts';
import { gradeOf } from './grade.ts';
import type { DatasetSource } from './read/dataset-source.ts';
import { readDataset } from './read/read-dataset.ts';
import type { CheckResult, DimensionResult, ValidationReport, WorstRow } from './report.ts';
import type { Row } from './row.ts';
import { faultShareScore } from './scores.ts';

/** Rows that a check shows at most. */
const SHOWN_ROWS = 5;

/** Most that a text against the rules of safe messaging leaves of risk-tier consistency. */
const UNSAFE_CAP = 70;

/** What a validation may be told. */
export interface ValidationOptions {
  /** What the dataset should be; by default what the guide says. */
  expectations?: Expectations;
  /** Checks to run; by default all of {@link CHECKS}. */
  checks?: readonly Check[];
  /** Is told how far it is, in bytes of the files. */
  onProgress?(bytes: number): void;
}

const twoDecimals = (value: number): number => Math.round(100 * Math.min(100, Math.max(0, value))) / 100;

const percent = (share: number): string =>
  `${share > 0 && share < 0.001 ? (100 * share).toPrecision(1) : (100 * share).toFixed(share < 0.1 ? 2 : 1)} %`;

/**
 * Judges a dataset: five dimensions of 100 points, the overall score as their mean, a grade, and why. The same file gives
 * the same report on any machine; nothing in it depends on the number of rows but the figures that say so.
 *
 * @param source files in CSV or JSON Lines (gzipped or not), or rows as objects
 * @throws DatasetError when the source is no table of this survey.
 * @example
 * const report = await validateDataset(records);
 * report.overall // { score: 96.4, grade: 'A+' }
 */
export async function validateDataset(
  source: DatasetSource,
  options: ValidationOptions = {},
): Promise<ValidationReport> {
  const expectations = options.expectations ?? GUIDE_EXPECTATIONS;
  const checks = options.checks ?? CHECKS;
  const evidenceOf = collectEvidence();
  const rowChecks = checks.flatMap((check) =>
    check.kind === 'row' ? [{ check, fault: check.start(expectations), faulty: 0, worst: [] as WorstRow[] }] : [],
  );
  const facts = await readDataset(
    source,
    (row) => {
      evidenceOf.add(row);
      for (const one of rowChecks) {
        const reason = one.fault(row);
        if (reason === undefined) continue;
        one.faulty++;
        if (one.worst.length < SHOWN_ROWS) one.worst.push(worstRow(row, reason));
      }
    },
    options.onProgress,
  );
  const evidence = evidenceOf.finish(expectations, facts);
  const results = new Map<Check, CheckResult>();
  for (const check of checks) {
    const own = rowChecks.find((one) => one.check === check);
    const { score, observed, worst } = own
      ? rowObservation(own, evidence)
      : (check as Extract<Check, { kind: 'dataset' }>).observe(evidence);
    const { id, title, points, target, source: from, human } = check;
    results.set(check, {
      id,
      title,
      score: twoDecimals(score),
      points,
      observed,
      target,
      source: from,
      ...(human !== undefined && { human }),
      ...(worst !== undefined && worst.length > 0 && { worst: worst.slice(0, SHOWN_ROWS) }),
    });
  }
  const dimensions = DIMENSIONS.map(({ id, title }): DimensionResult => {
    const own = checks.filter(({ dimension }) => dimension === id).map((check) => results.get(check) as CheckResult);
    const left = 100 - own.reduce((sum, one) => sum + lossOf(one), 0);
    const unsafe = own.find((one) => one.id === 'safe-messaging' && one.score < 100);
    const isCapped = unsafe !== undefined && left > UNSAFE_CAP;
    return {
      id,
      title,
      score: twoDecimals(isCapped ? UNSAFE_CAP : left),
      ...(isCapped && { cap: { at: UNSAFE_CAP, reason: `${unsafe.title}: ${unsafe.observed}` } }),
      checks: own,
    };
  });
  const score = twoDecimals(dimensions.reduce((sum, dimension) => sum + dimension.score, 0) / dimensions.length);
  const missed = checks
    .map((check) => ({ check, result: results.get(check) as CheckResult }))
    .filter(({ result }) => lossOf(result) >= 0.5)
    .sort((one, other) => lossOf(other.result) - lossOf(one.result));
  return {
    schemaVersion: 1,
    dataset: { files: facts.files, rows: facts.rows, bytes: facts.bytes },
    sampledRows: evidence.sample.length,
    overall: { score, grade: gradeOf(score) },
    dimensions,
    recommendations: missed.map(
      ({ check, result }) =>
        `${check.title} (-${lossOf(result).toFixed(1)}): ${result.observed}; expected ${result.target}. ${check.advice}`,
    ),
    charts: chartsOf(evidence),
  };
}

/** Points that a check takes from its dimension. */
export const lossOf = ({ points, score }: Pick<CheckResult, 'points' | 'score'>): number =>
  (points * (100 - score)) / 100;

function worstRow(row: Row, reason: string): WorstRow {
  return { row: row.index, responseId: row.fields[FIELD.responseId].slice(0, 60), reason };
}

function rowObservation(
  { check, faulty, worst }: { check: Check; faulty: number; worst: readonly WorstRow[] },
  { rows }: Evidence,
): Observation {
  const share = faulty / rows;
  const tolerated = (check.kind === 'row' ? check.tolerated : undefined) ?? 0;
  return {
    score: faultShareScore(Math.max(0, share - tolerated)),
    observed: faulty === 0 ? 'no row' : `${faulty} of ${rows} rows (${percent(share)})`,
    worst,
  };
}
