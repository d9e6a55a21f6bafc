import { posix } from 'node:path';
import { listImports } from '../list-imports.ts';
import { packageNameOf } from '../package-name-of.ts';
import type { Finding, Rule } from '../workspace.ts';

/** Big libraries, and the only folder of the packages that may load each. */
const homes: Readonly<Record<string, { readonly directory?: string; readonly folder: string }>> = {
  zod: { directory: 'packages/schema', folder: 'src/parse/' },
  yaml: { folder: 'src/node/' },
  // 75 kB of names and places.
  chance: { directory: 'packages/random', folder: 'src/chance/' },
  // Asks for Node's Buffer when it is loaded.
  'csv-stringify': { directory: 'packages/generator', folder: 'src/csv/' },
};

/**
 * Each of these libraries is loaded only in its home: zod in `packages/schema/src/parse/`, yaml in `src/node/` folders, chance
 * and csv-stringify behind entry points of their own; and schema's other sources do not import from `src/parse/`: who only
 * uses records and texts loads none of them, in a browser either.
 */
export const confinedLibraries: Rule = ({ packages }) => {
  const found: Finding[] = [];
  for (const { directory, sources } of packages) {
    if (!directory.startsWith('packages/')) continue;
    for (const [path, text] of Object.entries(sources)) {
      if (!path.startsWith('src/')) continue;
      for (const { specifier, line, typeOnly } of listImports(path, text)) {
        const where = `${directory}/${path}:${line}`;
        const home = homes[packageNameOf(specifier) ?? ''];
        if (home !== undefined && !(path.startsWith(home.folder) && directory === (home.directory ?? directory)))
          found.push({
            where,
            message: `expected ${specifier} only in ${home.directory ?? 'a'}${home.directory ? '/' : ' package’s '}${home.folder}`,
          });
        if (directory !== 'packages/schema' || path.startsWith('src/parse/') || typeOnly || !specifier.startsWith('.'))
          continue;
        if (posix.join(posix.dirname(path), specifier).startsWith('src/parse/'))
          found.push({ where, message: `expected no import from src/parse/ (it loads zod), got ${specifier}` });
      }
    }
  }
  return found;
};
