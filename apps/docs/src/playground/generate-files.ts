import { csvHeader, csvRow, dataColumns, prepareGeneration } from '@hseg/generator';
import { DEFAULT_CONFIG, type GenerationConfig, LABEL_COLUMNS } from '@hseg/schema';
import type { OpenWorld } from './open-world.ts';
import type { GeneratedFiles, GenerateRequest } from './protocol.ts';

/** Records between two reports of progress. */
const RECORDS_PER_TURN = 100;

/** Share of the work that reading the words is taken for. */
const READING = 0.2;

/** The configuration of a request: what `hseg generate` makes of the same options. */
function configOf(request: GenerateRequest): GenerationConfig {
  const { records, seed, domain, noise, labels } = request;
  return {
    ...DEFAULT_CONFIG,
    records,
    seed,
    noise,
    labels,
    ...(domain !== undefined && { domainWeights: { [domain]: 1 } }),
  };
}

/**
 * Generates a dataset as `hseg generate` does, byte by byte.
 *
 * @param onProgress called with the share that is done, 0 .. 1, and what is being done
 * @param turn awaited now and then: it lets messages in, and throws to end the work
 */
export async function generateFiles(
  opened: OpenWorld,
  request: GenerateRequest,
  onProgress: (share: number, doing: string) => void,
  turn: () => Promise<void>,
): Promise<GeneratedFiles> {
  const start = performance.now();
  await opened.readAllWords((read, all) =>
    onProgress((READING * read) / all, `reading words, ${read} of ${all} files`),
  );
  await turn();
  const config = configOf(request);
  const generation = prepareGeneration(config, request.noise === 'clean' ? opened.world : await opened.withLexicon());
  const columns = dataColumns(config.labels);
  // Strings that a Blob has taken are out of this thread's memory.
  const data: BlobPart[] = [csvHeader(columns)];
  const labels: BlobPart[] = [csvHeader(LABEL_COLUMNS)];
  for (let index = 0; index < config.records; index += RECORDS_PER_TURN) {
    let rows = '';
    let labelRows = '';
    const end = Math.min(config.records, index + RECORDS_PER_TURN);
    for (let at = index; at < end; at++) {
      const record = generation.plainRecord(at);
      rows += csvRow(columns, record);
      if (config.labels === 'companion') labelRows += csvRow(LABEL_COLUMNS, record);
    }
    data.push(rows);
    labels.push(labelRows);
    onProgress(READING + ((1 - READING) * end) / config.records, `${end} of ${config.records} records`);
    await turn();
  }
  return {
    data: new Blob(data, { type: 'text/csv' }),
    ...(config.labels === 'companion' && { labels: new Blob(labels, { type: 'text/csv' }) }),
    seconds: (performance.now() - start) / 1000,
  };
}
