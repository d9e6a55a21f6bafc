import { parentPort, workerData } from 'node:worker_threads';
import { CHECKS } from '../checks.ts';
import type { Expectations } from '../expectations.ts';
import { readDataset } from '../read/read-dataset.ts';
import { startDatasetChecks } from '../start-dataset-checks.ts';
import { openFiles } from './open-files.ts';

/** The program of the thread that `validateFiles` starts: looks at the dataset as a whole. */
async function observeDataset(): Promise<void> {
  const { paths, expectations } = workerData as { paths: readonly string[]; expectations: Expectations };
  const ofDataset = startDatasetChecks(CHECKS, expectations);
  const facts = await readDataset(openFiles(paths), ofDataset.add, undefined, false);
  parentPort?.postMessage({ facts, whole: ofDataset.finish(facts) });
}

// A failure ends the thread, and the one that started it is told.
void observeDataset();
