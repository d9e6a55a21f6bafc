import type { Check, Observation } from './check.ts';
import type { Expectations } from './expectations.ts';
import { FIELD } from './fields.ts';
import type { WorstRow } from './report.ts';
import type { Row } from './row.ts';
import { faultShareScore } from './scores.ts';

/** Rows that a check shows at most. */
export const SHOWN_ROWS = 5;

const percent = (share: number): string =>
  `${share > 0 && share < 0.001 ? (100 * share).toPrecision(1) : (100 * share).toFixed(share < 0.1 ? 2 : 1)} %`;

/**
 * Starts the checks of rows among `checks`.
 *
 * @returns `add` takes each row once, in the order of the dataset; `observations` says afterwards what each check saw, by
 *   its id
 */
export function startRowChecks(
  checks: readonly Check[],
  expectations: Expectations,
): { add(row: Row): void; observations(rows: number): [id: string, Observation][] } {
  const started = checks.flatMap((check) =>
    check.kind === 'row' ? [{ check, fault: check.start(expectations), faulty: 0, worst: [] as WorstRow[] }] : [],
  );
  return {
    add(row) {
      for (const one of started) {
        const reason = one.fault(row);
        if (reason === undefined) continue;
        one.faulty++;
        if (one.worst.length < SHOWN_ROWS)
          one.worst.push({ row: row.index, responseId: row.fields[FIELD.responseId].slice(0, 60), reason });
      }
    },
    observations: (rows) =>
      started.map(({ check, faulty, worst }) => [
        check.id,
        {
          score: faultShareScore(Math.max(0, faulty / rows - (check.tolerated ?? 0))),
          observed: faulty === 0 ? 'no row' : `${faulty} of ${rows} rows (${percent(faulty / rows)})`,
          worst,
        },
      ]),
  };
}
