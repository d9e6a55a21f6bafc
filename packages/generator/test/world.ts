import { content } from '@hseg/content';
import { english } from '@hseg/english';
import { DEFAULT_CONFIG, type GenerationConfig } from '@hseg/schema';
import { type Generation, prepareGeneration } from '../src/index.ts';

export const world = { content, language: english };

/** A generation of the built-in world. */
export const generationOf = (records: number, more: Partial<GenerationConfig> = {}): Generation =>
  prepareGeneration({ ...DEFAULT_CONFIG, records, ...more }, world);
