import type { GenerationConfig, HsegRecord } from '@hseg/schema';
import { prepareGeneration, type World } from './prepare-generation.ts';

/** Records between two turns of the event loop. */
const RECORDS_PER_TURN = 256;

/**
 * Generates all records of a configuration in file order, in bounded memory.
 *
 * @throws ConfigError or ContentError as `prepareGeneration`, at the first record.
 * @example
 * for await (const record of generateDataset(parseConfig({ records: 10 }), { content, language: english })) use(record);
 */
export async function* generateDataset(config: GenerationConfig, world: World): AsyncIterable<HsegRecord> {
  const generation = prepareGeneration(config, world);
  for (let index = 0; index < config.records; index++) {
    if (index % RECORDS_PER_TURN === 0) await Promise.resolve();
    yield generation.record(index);
  }
}
