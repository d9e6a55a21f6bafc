// Writes config.schema.json, which editors check hseg.config.yml by: `pnpm content`.
import { writeFileSync } from 'node:fs';
import { configFileSchema } from '../src/config-file-schema.ts';

writeFileSync(new URL('../config.schema.json', import.meta.url), `${JSON.stringify(configFileSchema(), null, 2)}\n`);
