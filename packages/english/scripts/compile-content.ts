// Compiles data/ to src/generated/english.json: `pnpm content`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileLanguage } from './compile.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
mkdirSync(here('../src/generated'), { recursive: true });
writeFileSync(here('../src/generated/english.json'), compileLanguage(here('../data')));
