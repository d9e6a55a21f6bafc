// Writes content-schemas/*.json, which editors check the YAML of content by: `pnpm content`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { contentJsonSchemas } from '../src/parse/content-json-schemas.ts';

const folder = new URL('../content-schemas/', import.meta.url);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const [name, schema] of Object.entries(contentJsonSchemas()))
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
