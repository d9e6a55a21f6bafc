import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configTemplate } from '../src/commands/init.ts';
import { configFileSchema } from '../src/config-file-schema.ts';

describe('config.schema.json', () => {
  it('is what the configuration accepts: run `pnpm content` when this fails', () => {
    expect(JSON.parse(readFileSync(new URL('../config.schema.json', import.meta.url), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(configFileSchema())),
    );
  });

  it('knows every key of the file that `hseg init` writes, and the file names all keys but the commented one', () => {
    const { properties } = configFileSchema() as { properties: Record<string, unknown> };
    expect([...Object.keys(parse(configTemplate())), 'content'].sort()).toEqual(Object.keys(properties).sort());
  });
});
