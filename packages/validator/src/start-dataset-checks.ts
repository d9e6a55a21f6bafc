import { chartsOf } from './charts.ts';
import type { Check, Observation } from './check.ts';
import { collectEvidence } from './evidence/evidence.ts';
import type { Expectations } from './expectations.ts';
import type { ReadFacts } from './read/read-dataset.ts';
import type { ReportCharts } from './report.ts';
import type { Row } from './row.ts';

/** What is seen in a dataset as a whole: plain data, which one thread may hand to another. */
export interface DatasetObservations {
  /** What each check saw, by its id. */
  observations: [id: string, Observation][];
  sampledRows: number;
  charts: ReportCharts;
}

/**
 * Starts the checks of the dataset as a whole among `checks`.
 *
 * @returns `add` takes each row once, in the order of the dataset; `finish` looks at what was collected
 */
export function startDatasetChecks(
  checks: readonly Check[],
  expectations: Expectations,
): { add(row: Row): void; finish(facts: ReadFacts): DatasetObservations } {
  const collected = collectEvidence();
  return {
    add: collected.add,
    finish(facts) {
      const evidence = collected.finish(expectations, facts);
      return {
        observations: checks.flatMap((check) =>
          check.kind === 'dataset' ? [[check.id, check.observe(evidence)] as [string, Observation]] : [],
        ),
        sampledRows: evidence.sample.length,
        charts: chartsOf(evidence),
      };
    },
  };
}
