import { posix } from 'node:path';
import { listImports } from '../list-imports.ts';
import { isNodeModule } from '../package-name-of.ts';
import type { Finding, Rule } from '../workspace.ts';

/**
 * Modules of Node are imported only in `src/node/`, and nothing outside that folder imports from it: whatever the entry
 * point `.` reaches runs in a browser.
 */
export const platformNeutral: Rule = ({ packages }) => {
  const found: Finding[] = [];
  for (const { directory, sources } of packages) {
    if (!directory.startsWith('packages/')) continue;
    for (const [path, text] of Object.entries(sources)) {
      if (!path.startsWith('src/') || path.startsWith('src/node/')) continue;
      for (const { specifier, line, typeOnly } of listImports(path, text)) {
        if (typeOnly) continue;
        const target = specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier;
        if (isNodeModule(specifier) || target.startsWith('src/node/') || /^@hseg\/[^/]+\/node$/.test(target))
          found.push({
            where: `${directory}/${path}:${line}`,
            message: `expected an import for every platform (only src/node/ knows Node), got ${specifier}`,
          });
      }
    }
  }
  return found;
};
