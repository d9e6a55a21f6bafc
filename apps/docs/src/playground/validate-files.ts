import { type DatasetFile, renderHtml, validateDataset } from '@hseg/validator';
import type { ValidateResult } from './protocol.ts';

/** The bytes of a file in pieces; not every browser can iterate a stream. */
async function* chunksOf(file: File): AsyncIterable<Uint8Array> {
  const reader = file.stream().getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
}

/** Judges dropped files as `hseg validate` does. They do not leave the machine. */
export async function validateFiles(
  files: readonly File[],
  onProgress: (share: number, doing: string) => void,
): Promise<ValidateResult> {
  const start = performance.now();
  const bytes = Math.max(
    1,
    files.reduce((sum, { size }) => sum + size, 0),
  );
  const source: readonly DatasetFile[] = files.map((file) => ({ name: file.name, chunks: chunksOf(file) }));
  const report = await validateDataset(source, {
    onProgress: (read) =>
      onProgress(Math.min(1, read / bytes), `${Math.round(read / 1024)} of ${Math.round(bytes / 1024)} kB`),
  });
  return {
    score: report.overall.score,
    grade: report.overall.grade,
    rows: report.dataset.rows,
    dimensions: report.dimensions.map(({ title, score }) => ({ title, score })),
    recommendations: report.recommendations,
    html: renderHtml(report),
    seconds: (performance.now() - start) / 1000,
  };
}
