// Compiles data/ to src/generated/content.json: `pnpm content`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileContent } from './compile.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
mkdirSync(here('../src/generated'), { recursive: true });
writeFileSync(here('../src/generated/content.json'), compileContent(here('../data')));
