import { contentPackages, engines } from '../allowed-arrows.ts';
import { listImports } from '../list-imports.ts';
import { packageNameOf } from '../package-name-of.ts';
import type { Finding, Rule } from '../workspace.ts';

/** The sources of the engines import no content and the content imports no engine; tests of the engines may. */
export const enginesWithoutContent: Rule = ({ packages }) => {
  const found: Finding[] = [];
  for (const { directory, manifest, sources } of packages) {
    const name = manifest.name ?? '';
    const forbidden = engines.includes(name) ? contentPackages : contentPackages.includes(name) ? engines : [];
    for (const [path, text] of Object.entries(sources)) {
      if (!path.startsWith('src/')) continue;
      for (const { specifier, line } of listImports(path, text)) {
        if (forbidden.includes(packageNameOf(specifier) ?? ''))
          found.push({
            where: `${directory}/${path}:${line}`,
            message: `engines and content are joined by their callers only: ${name} must not import ${specifier}`,
          });
      }
    }
  }
  return found;
};
