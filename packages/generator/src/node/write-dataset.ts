import { mkdirSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { LABEL_COLUMNS } from '@hseg/schema';
import { csvHeader, csvRow, dataColumns } from '../csv-row.ts';
import { assembleManifest, type Manifest, type ManifestFile } from '../manifest.ts';
import type { Generation } from '../prepare-generation.ts';
import { digestContent } from './digest-content.ts';
import { FileSink } from './file-sink.ts';

/** Where and how a dataset is written. */
export interface WriteOptions {
  /** Path of the data file; the others stand beside it: `<stem>.labels.csv`, `<stem>.manifest.json`. */
  output: string;
  /** Records between two calls of `onProgress`; does not change a byte. */
  batchSize?: number;
  /** Versions that the manifest names. */
  versions?: Readonly<Record<string, string>>;
  /** Called after each batch with the number of records written. */
  onProgress?: (records: number) => void;
  /** Ends the writing: nothing appears under the final names. */
  signal?: AbortSignal;
}

/** Records between two turns of the event loop, in which an interruption is noticed. */
const RECORDS_PER_TURN = 1000;

/** A file name with another ending: `data/set.csv`, `labels.csv` gives `data/set.labels.csv`. */
export function companionPath(output: string, ending: string): string {
  return join(dirname(output), `${basename(output, extname(output))}.${ending}`);
}

/**
 * Writes a dataset: data, labels, manifest. Each file appears whole or not at all, the manifest last.
 *
 * @returns the manifest
 * @throws the reason of `signal` when it is aborted; Error of the file system. Temporary files are removed in any case.
 * @example
 * await writeDataset(prepareGeneration(config, world), { output: 'data/set.csv' });
 */
export async function writeDataset(generation: Generation, options: WriteOptions): Promise<Manifest> {
  const { config } = generation;
  const { output, batchSize = 5000, versions = {}, onProgress, signal } = options;
  const columns = dataColumns(config.labels);
  mkdirSync(dirname(output), { recursive: true });
  const sinks: FileSink[] = [];
  try {
    const open = (path: string): FileSink => {
      const sink = new FileSink(path);
      sinks.push(sink);
      return sink;
    };
    const data = open(output);
    const labels = config.labels === 'companion' ? open(companionPath(output, 'labels.csv')) : undefined;
    const manifestSink = open(companionPath(output, 'manifest.json'));
    data.write(csvHeader(columns));
    labels?.write(csvHeader(LABEL_COLUMNS));
    for (let index = 0; index < config.records; index++) {
      if (index % RECORDS_PER_TURN === 0) {
        await new Promise((resolve) => setImmediate(resolve));
        signal?.throwIfAborted();
      }
      const record = generation.plainRecord(index);
      data.write(csvRow(columns, record));
      labels?.write(csvRow(LABEL_COLUMNS, record));
      const done = index + 1;
      if (done % batchSize === 0 || done === config.records) onProgress?.(done);
    }
    signal?.throwIfAborted();
    const files: ManifestFile[] = [{ name: basename(data.path), role: 'data', rows: config.records, ...data.finish() }];
    if (labels) files.push({ name: basename(labels.path), role: 'labels', rows: config.records, ...labels.finish() });
    const manifest = assembleManifest(generation, files, digestContent(generation.world), versions);
    manifestSink.write(`${JSON.stringify(manifest, null, 2)}\n`);
    manifestSink.finish();
    signal?.throwIfAborted();
    for (const sink of sinks) sink.commit();
    return manifest;
  } finally {
    for (const sink of sinks) sink.discard();
  }
}
