import { content } from '@hseg/content';
import { english } from '@hseg/english';
import { generateRecord } from '@hseg/generator';
import { DEFAULT_CONFIG } from '@hseg/schema';
import { type PackedSample, packSample, sampleRecord } from './sample.ts';

/** Records of the sample. */
export const SAMPLE_SIZE = 2000;

/** The sample of the explorer: the first dataset that anybody gets, but smaller. */
export function makeSample(): PackedSample {
  const config = { ...DEFAULT_CONFIG, records: SAMPLE_SIZE };
  const world = { content, language: english };
  const records = Array.from({ length: SAMPLE_SIZE }, (_, index) => sampleRecord(generateRecord(config, world, index)));
  const told = [...new Set(records.map((record) => record.stressor))].filter((id) => id !== '').sort();
  const names = Object.fromEntries(told.map((id) => [id, content.stressors[id].kernel]));
  return packSample(config.seed, records, names);
}
