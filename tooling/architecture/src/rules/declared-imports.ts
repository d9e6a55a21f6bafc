import { listImports } from '../list-imports.ts';
import { packageNameOf } from '../package-name-of.ts';
import type { Finding, Rule } from '../workspace.ts';

/**
 * Every imported package is declared: by the sources among the dependencies that users install too, by tests, scripts
 * and configuration among those or the development dependencies.
 */
export const declaredImports: Rule = ({ packages, tools }) => {
  const found: Finding[] = [];
  for (const { directory, manifest, sources } of [...packages, ...tools]) {
    const installed = {
      ...manifest.dependencies,
      ...manifest.optionalDependencies,
      ...manifest.peerDependencies,
    };
    for (const [path, text] of Object.entries(sources)) {
      const forUsers = !manifest.private && path.startsWith('src/');
      const declared = forUsers ? installed : { ...installed, ...manifest.devDependencies };
      for (const { specifier, line } of listImports(path, text)) {
        const name = packageNameOf(specifier);
        if (name === undefined || name === manifest.name || name in declared) continue;
        found.push({
          where: `${directory}/${path}:${line}`,
          message: `expected ${name} among the ${forUsers ? 'dependencies' : 'dependencies or devDependencies'} of ${directory}/package.json`,
        });
      }
    }
  }
  return found;
};
