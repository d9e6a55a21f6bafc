import { mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { LABEL_COLUMNS } from '@hseg/schema';
import { annotationLines } from '../annotation-lines.ts';
import { csvHeader, csvRow, dataColumns } from '../csv-row.ts';
import { assembleManifest, type Manifest, type ManifestFile } from '../manifest.ts';
import type { Generation } from '../prepare-generation.ts';
import { digestContent } from './digest-content.ts';
import { FileSink } from './file-sink.ts';
import { prepareColumns, writeCsvRow } from './write-csv-row.ts';

/** Where and how a dataset is written. */
export interface WriteOptions {
  /** Path of the data file; the others stand beside it: `<stem>.labels.csv`, `<stem>.manifest.json`. */
  output: string;
  /** Records between two calls of `onProgress`; does not change a byte. */
  batchSize?: number;
  /** Whether to write `<stem>.annotations.jsonl` as well: sentences with stages, and labelled spans. */
  annotations?: boolean;
  /** Versions that the manifest names. */
  versions?: Readonly<Record<string, string>>;
  /** Called after each batch with the number of records written. */
  onProgress?: (records: number) => void;
  /** Ends the writing: nothing appears under the final names. */
  signal?: AbortSignal;
}

/** Files that may stand beside the data. */
const COMPANIONS = ['labels.csv', 'annotations.jsonl'];

/** Records between two turns of the event loop, in which an interruption is noticed. */
const RECORDS_PER_TURN = 1000;

/** A file name with another ending: `data/set.csv`, `labels.csv` gives `data/set.labels.csv`. */
export function companionPath(output: string, ending: string): string {
  return join(dirname(output), `${basename(output, extname(output))}.${ending}`);
}

/**
 * Writes a dataset: data, labels, on request annotations, and the manifest. Companions that an earlier dataset of the
 * same name had and this one has not are removed. Each file appears whole or not at all, the manifest last.
 *
 * @returns the manifest
 * @throws the reason of `signal` when it is aborted; Error of the file system. Temporary files are removed in any case.
 * @example
 * await writeDataset(prepareGeneration(config, world), { output: 'data/set.csv' });
 */
export async function writeDataset(generation: Generation, options: WriteOptions): Promise<Manifest> {
  const { config } = generation;
  const { output, batchSize = 5000, annotations: annotate = false, versions = {}, onProgress, signal } = options;
  const columns = prepareColumns(dataColumns(config.labels));
  const labelColumns = prepareColumns(LABEL_COLUMNS);
  const { compiled } = generation.narrator;
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
    const annotations = annotate ? open(companionPath(output, 'annotations.jsonl')) : undefined;
    const manifestSink = open(companionPath(output, 'manifest.json'));
    data.write(csvHeader(columns.columns));
    labels?.write(csvHeader(LABEL_COLUMNS));
    const writeTurn = (start: number, end: number): void => {
      for (let index = start; index < end; index++) {
        if (config.noise === 'clean') {
          const unwritten = generation.unwrittenRecord(index);
          writeCsvRow(columns, unwritten, compiled, data);
          if (labels) writeCsvRow(labelColumns, unwritten, compiled, labels);
        } else {
          // What is typed is a string of its own.
          const record = generation.plainRecord(index);
          data.write(csvRow(columns.columns, record));
          labels?.write(csvRow(LABEL_COLUMNS, record));
        }
        annotations?.write(annotationLines(generation.record(index)));
        const done = index + 1;
        if (done % batchSize === 0 || done === config.records) onProgress?.(done);
      }
    };
    for (let start = 0; start < config.records; start += RECORDS_PER_TURN) {
      await new Promise((resolve) => setImmediate(resolve));
      signal?.throwIfAborted();
      writeTurn(start, Math.min(start + RECORDS_PER_TURN, config.records));
    }
    signal?.throwIfAborted();
    const files: ManifestFile[] = [{ name: basename(data.path), role: 'data', rows: config.records, ...data.finish() }];
    if (labels) files.push({ name: basename(labels.path), role: 'labels', rows: config.records, ...labels.finish() });
    if (annotations)
      files.push({
        name: basename(annotations.path),
        role: 'annotations',
        rows: 3 * config.records,
        ...annotations.finish(),
      });
    const manifest = assembleManifest(generation, files, digestContent(generation.world), versions);
    manifestSink.write(`${JSON.stringify(manifest, null, 2)}\n`);
    manifestSink.finish();
    signal?.throwIfAborted();
    for (const sink of sinks) sink.commit();
    // Companions of an earlier dataset of this name would be taken for this one's.
    for (const ending of COMPANIONS) {
      const path = companionPath(output, ending);
      if (!sinks.some((sink) => sink.path === path)) rmSync(path, { force: true });
    }
    return manifest;
  } finally {
    for (const sink of sinks) sink.discard();
  }
}
