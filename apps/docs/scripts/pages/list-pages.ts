import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from './page.ts';

/** The folder of the pages. */
export const PAGES = fileURLToPath(new URL('../../src/content/docs/', import.meta.url));

/** All pages that somebody wrote; those below `api/` are made from the doc comments by each build. */
export function listPages(): Page[] {
  return readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.mdx?$/.test(path) && !path.startsWith('api/'))
    .sort()
    .map((path) => ({ path, source: readFileSync(`${PAGES}${path}`, 'utf8') }));
}
