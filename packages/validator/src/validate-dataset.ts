import type { Check } from './check.ts';
import { CHECKS } from './checks.ts';
import { composeReport } from './compose-report.ts';
import { collectCounts } from './evidence/evidence.ts';
import { type Expectations, GUIDE_EXPECTATIONS } from './expectations.ts';
import type { DatasetSource } from './read/dataset-source.ts';
import { readDataset } from './read/read-dataset.ts';
import type { ValidationReport } from './report.ts';
import { startDatasetChecks } from './start-dataset-checks.ts';
import { startRowChecks } from './start-row-checks.ts';

/** What a validation may be told. */
export interface ValidationOptions {
  /** What the dataset should be; by default what the guide says. */
  expectations?: Expectations;
  /** Checks to run, each id once; by default all of {@link CHECKS}. */
  checks?: readonly Check[];
  /** Is told how far it is, in bytes of the files. */
  onProgress?(bytes: number): void;
}

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
  const { expectations = GUIDE_EXPECTATIONS, checks = CHECKS } = options;
  const ofRows = startRowChecks(checks, expectations);
  const ofDataset = startDatasetChecks(checks, expectations);
  const counts = collectCounts();
  const facts = await readDataset(
    source,
    (row) => {
      ofDataset.add(row);
      counts.add(row);
      ofRows.add(row);
    },
    options.onProgress,
  );
  return composeReport(facts, checks, ofRows.observations(facts.rows), ofDataset.lookAtTexts(facts)(counts.finish()));
}
