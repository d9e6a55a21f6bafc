import type { Check, Observation } from './check.ts';
import { DIMENSIONS } from './dimensions.ts';
import { gradeOf } from './grade.ts';
import type { ReadFacts } from './read/read-dataset.ts';
import type { CheckResult, DimensionResult, ValidationReport } from './report.ts';
import type { DatasetObservations } from './start-dataset-checks.ts';
import { SHOWN_ROWS } from './start-row-checks.ts';

/** Most that a text against the rules of safe messaging leaves of risk-tier consistency. */
const UNSAFE_CAP = 70;

const twoDecimals = (value: number): number => Math.round(100 * Math.min(100, Math.max(0, value))) / 100;

/** Points that a check takes from its dimension. */
export const lossOf = ({ points, score }: Pick<CheckResult, 'points' | 'score'>): number =>
  (points * (100 - score)) / 100;

/**
 * Composes the report of a dataset from what its checks saw.
 *
 * @param checks in the order of the report
 * @param rowObservations what the checks of rows saw, by id
 * @param whole what the checks of the dataset saw
 * @throws Error when two checks have one id, or a check saw nothing.
 */
export function composeReport(
  facts: ReadFacts,
  checks: readonly Check[],
  rowObservations: readonly [id: string, Observation][],
  whole: DatasetObservations,
): ValidationReport {
  const observations = new Map([...rowObservations, ...whole.observations]);
  const results = new Map<Check, CheckResult>();
  const ids = new Set<string>();
  for (const check of checks) {
    if (ids.size === ids.add(check.id).size)
      throw new Error(`expected checks with ids of their own, got '${check.id}' twice`);
    const { id, title, points, target, source, human } = check;
    const seen = observations.get(id);
    if (seen === undefined) throw new Error(`expected an observation of the check '${id}', got none`);
    const { score, observed, worst } = seen;
    results.set(check, {
      id,
      title,
      score: twoDecimals(score),
      points,
      observed,
      target,
      source,
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
    sampledRows: whole.sampledRows,
    overall: { score, grade: gradeOf(score) },
    dimensions,
    recommendations: missed.map(
      ({ check, result }) =>
        `${check.title} (-${lossOf(result).toFixed(1)}): ${result.observed}; expected ${result.target}. ${check.advice}`,
    ),
    charts: whole.charts,
  };
}
