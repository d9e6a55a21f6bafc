import { closeSync, openSync, readSync } from 'node:fs';
import type { DatasetFile } from '../read/dataset-source.ts';

/** Bytes that are read at a time. */
const CHUNK = 1 << 16;

/**
 * Opens files as one dataset, in the order given. Each is read once, when it is its turn; a piece is good until the next.
 *
 * @param paths of CSV or JSON Lines files, gzipped or not
 * @throws the error of the file system, when a file is read
 */
export function openFiles(paths: readonly string[]): DatasetFile[] {
  return paths.map((path) => ({ name: path, chunks: chunksOf(path) }));
}

function* chunksOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    // One buffer for all: a piece is read before the next one is asked for.
    const chunk = new Uint8Array(CHUNK);
    for (;;) {
      const read = readSync(file, chunk, 0, CHUNK, null);
      if (read === 0) return;
      yield chunk.subarray(0, read);
    }
  } finally {
    closeSync(file);
  }
}
