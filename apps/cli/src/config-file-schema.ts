import { configJsonSchema } from '@hseg/schema/parse';
import * as z from 'zod';

/** The JSON Schema of `hseg.config.yml`: the configuration of a generation, and where it is written. */
export function configFileSchema(): object {
  return configJsonSchema({
    output: z.string().min(1).describe('Data file, in this folder or below it; labels and manifest stand beside it.'),
    batchSize: z
      .int()
      .min(1)
      .max(1_000_000)
      .describe('Records between two reports of progress; does not change a byte.'),
    content: z.string().min(1).describe('Folder of your own content, laid over the built-in one.'),
  });
}
