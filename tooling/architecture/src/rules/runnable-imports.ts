import { listImports } from '../list-imports.ts';
import type { Finding, Rule } from '../workspace.ts';

/**
 * Relative imports name the file with its ending and JSON says that it is JSON, so that Node runs the sources as they
 * are (`node --conditions=@hseg/source script.ts`); TypeScript alone would let both pass.
 */
export const runnableImports: Rule = ({ packages, tools }) => {
  const found: Finding[] = [];
  for (const { directory, sources } of [...packages, ...tools]) {
    for (const [path, text] of Object.entries(sources)) {
      for (const { specifier, line, asJson } of listImports(path, text)) {
        if (!specifier.startsWith('.')) continue;
        const where = `${directory}/${path}:${line}`;
        if (!/\.(ts|js|mjs|cjs|json)$/.test(specifier))
          found.push({ where, message: `expected a file with its ending, got ${specifier}` });
        if (specifier.endsWith('.json') && !asJson)
          found.push({ where, message: `expected with { type: 'json' } after ${specifier}` });
      }
    }
  }
  return found;
};
