import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { CHECKS } from '../checks.ts';
import { composeReport } from '../compose-report.ts';
import { collectCounts } from '../evidence/evidence.ts';
import { GUIDE_EXPECTATIONS } from '../expectations.ts';
import { type ReadFacts, readDataset } from '../read/read-dataset.ts';
import type { ValidationReport } from '../report.ts';
import type { DatasetObservations } from '../start-dataset-checks.ts';
import { startRowChecks } from '../start-row-checks.ts';
import { type ValidationOptions, validateDataset } from '../validate-dataset.ts';
import { openFiles } from './open-files.ts';

/** Bytes from which on a second thread is worth its start. */
const WORTH_A_THREAD = 4 * 1024 * 1024;

/** Most megabytes of the second thread's young generation: it keeps what it reads, or drops it at once. */
const YOUNG_MEGABYTES = 16;

/** Where this file is: CommonJS has no `import.meta.url`, modules have no `__filename`. */
const HERE = typeof __filename === 'string' ? pathToFileURL(__filename) : new URL(import.meta.url);

/** The second thread's program lies beside this one, in the sources as in a build. */
const ENDING = extname(HERE.pathname);
const PROGRAM = new URL(`./dataset-worker${ENDING}`, HERE);

/** Where this is run from the sources, so are the packages that it needs. */
const ARGUMENTS = ENDING === '.ts' ? { execArgv: ['--conditions=@hseg/source'] } : {};

/**
 * Judges files as one dataset, like `validateDataset`, with the same report: on a machine with two cores and for files of
 * some megabytes a second thread reads them as well and looks at the texts of a sample, while this one checks and counts all rows.
 *
 * @param paths of CSV or JSON Lines files, gzipped or not
 * @throws DatasetError when a file is no table of this survey; the error of the file system when it cannot be read; Error
 *   when a file changes while it is read
 * @example
 * const report = await validateFiles(['data/hseg_50k_synthetic_dataset.csv']);
 * report.overall // { score: 98.73, grade: 'A+' }
 */
export async function validateFiles(
  paths: readonly string[],
  options: ValidationOptions = {},
): Promise<ValidationReport> {
  if (options.checks !== undefined || !isWorthAThread(paths)) return validateDataset(openFiles(paths), options);
  const { expectations = GUIDE_EXPECTATIONS } = options;
  const worker = new Worker(PROGRAM, {
    workerData: { paths, expectations },
    ...ARGUMENTS,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  const answer = answerOf(worker);
  // Waited for below; until then a failure is nobody's.
  answer.catch(() => {});
  try {
    const ofRows = startRowChecks(CHECKS, expectations);
    const counts = collectCounts();
    const facts = await readDataset(
      openFiles(paths),
      (row) => {
        ofRows.add(row);
        counts.add(row);
      },
      options.onProgress,
    );
    worker.postMessage(counts.finish());
    const other = await answer;
    if (other.facts.rows !== facts.rows || other.facts.bytes !== facts.bytes)
      throw new Error(
        `${paths.join(', ')}: expected files that stay as they are while they are read, got ${facts.bytes} bytes and ${other.facts.bytes}`,
      );
    return composeReport(facts, CHECKS, ofRows.observations(facts.rows), other.whole);
  } finally {
    await worker.terminate();
  }
}

function answerOf(worker: Worker): Promise<{ facts: ReadFacts; whole: DatasetObservations }> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`expected an answer of the second thread, got exit ${code}`)));
  });
}

/** Files can be read twice, pipes cannot; and a bundle that somebody else made may lack the program. */
function isWorthAThread(paths: readonly string[]): boolean {
  if (availableParallelism() < 2 || !existsSync(fileURLToPath(PROGRAM))) return false;
  let bytes = 0;
  for (const path of paths) {
    const file = statSync(path, { throwIfNoEntry: false });
    if (!file?.isFile()) return false;
    bytes += file.size;
  }
  return bytes >= WORTH_A_THREAD;
}
