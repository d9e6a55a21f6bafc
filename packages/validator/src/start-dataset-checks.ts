import { chartsOf } from './charts.ts';
import type { Check, Observation } from './check.ts';
import { type Counts, textEvidence, wholeEvidence } from './evidence/evidence.ts';
import { rowSample } from './evidence/row-sample.ts';
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
 * @returns `add` takes each row once, in the order of the dataset, and samples it; `lookAtTexts` then looks at what was
 *   sampled, and what it returns at the rest, once all rows are counted (`collectCounts`)
 */
export function startDatasetChecks(
  checks: readonly Check[],
  expectations: Expectations,
): { add(row: Row): void; lookAtTexts(facts: ReadFacts): (counts: Counts) => DatasetObservations } {
  const sample = rowSample();
  return {
    add: sample.add,
    lookAtTexts(facts) {
      const texts = textEvidence(expectations, facts, sample.rows());
      const ofTexts = checks.flatMap((check): [string, Observation][] =>
        check.kind === 'texts' ? [[check.id, check.observe(texts)]] : [],
      );
      return (counts) => {
        const evidence = wholeEvidence(texts, counts);
        return {
          observations: [
            ...ofTexts,
            ...checks.flatMap((check): [string, Observation][] =>
              check.kind === 'dataset' ? [[check.id, check.observe(evidence)]] : [],
            ),
          ],
          sampledRows: texts.sample.length,
          charts: chartsOf(evidence),
        };
      };
    },
  };
}
