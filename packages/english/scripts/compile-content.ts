// Compiles data/ to src/generated/: `pnpm content`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileLanguage } from './compile.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
mkdirSync(here('../src/generated'), { recursive: true });
for (const [name, text] of Object.entries(compileLanguage(here('../data'))))
  writeFileSync(here(`../src/generated/${name}.json`), text);
