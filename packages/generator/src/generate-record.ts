import type { GenerationConfig, HsegRecord } from '@hseg/schema';
import { type Generation, prepareGeneration, type World } from './prepare-generation.ts';

const prepared = new WeakMap<GenerationConfig, { world: World; generation: Generation }>();

/** The preparation of a configuration, kept as long as the configuration object lives. */
function generationOf(config: GenerationConfig, world: World): Generation {
  const known = prepared.get(config);
  if (known && known.world.content === world.content && known.world.language === world.language)
    return known.generation;
  const generation = prepareGeneration(config, world);
  prepared.set(config, { world, generation });
  return generation;
}

/**
 * Generates one record: a pure function of configuration, content and number, the same in any order and on any machine.
 * The preparation is kept for the configuration object, which must not be changed afterwards.
 *
 * @param index integer 0 (included) .. `config.records` (excluded)
 * @throws RangeError for another index; ConfigError or ContentError as `prepareGeneration`.
 * @example
 * generateRecord(parseConfig({ records: 100 }), { content, language: english }, 0).labels.storyFamily
 */
export function generateRecord(config: GenerationConfig, world: World, index: number): HsegRecord {
  return generationOf(config, world).record(index);
}
