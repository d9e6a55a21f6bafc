import { parentPort, workerData } from 'node:worker_threads';
import { CHECKS } from '../checks.ts';
import type { Counts } from '../evidence/evidence.ts';
import type { Expectations } from '../expectations.ts';
import { readDataset } from '../read/read-dataset.ts';
import { startDatasetChecks } from '../start-dataset-checks.ts';
import { openFiles } from './open-files.ts';

/** What the first thread counts: it is sent when that has read all rows, which may be before or after it is wanted here. */
const counted = new Promise<Counts>((resolve) => parentPort?.once('message', resolve));

/** The program of the thread that `validateFiles` starts: looks at the dataset as a whole. */
async function observeDataset(): Promise<void> {
  const { paths, expectations } = workerData as { paths: readonly string[]; expectations: Expectations };
  const ofDataset = startDatasetChecks(CHECKS, expectations);
  const facts = await readDataset(openFiles(paths), ofDataset.add, undefined, false);
  parentPort?.postMessage({ facts, whole: ofDataset.lookAtTexts(facts)(await counted) });
}

// A failure ends the thread, and the one that started it is told.
void observeDataset();
