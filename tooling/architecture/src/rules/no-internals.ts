import { posix } from 'node:path';
import { listImports } from '../list-imports.ts';
import { packageNameOf } from '../package-name-of.ts';
import type { Finding, Rule } from '../workspace.ts';

/** A package reaches another one only through the entry points that the other exports, never through its files. */
export const noInternals: Rule = ({ packages, tools }) => {
  const everything = [...packages, ...tools];
  const byName = new Map(everything.map((member) => [member.manifest.name, member.manifest]));
  const found: Finding[] = [];
  for (const { directory, sources } of everything) {
    for (const [path, text] of Object.entries(sources)) {
      for (const { specifier, line } of listImports(path, text)) {
        const where = `${directory}/${path}:${line}`;
        if (specifier.startsWith('.') && posix.join(posix.dirname(path), specifier).startsWith('../')) {
          found.push({
            where,
            message: `expected an import from inside ${directory} or by package name, got ${specifier}`,
          });
        }
        const name = packageNameOf(specifier);
        const exported = byName.get(name)?.exports;
        if (name === undefined || exported === undefined) continue;
        const entryPoint = `.${specifier.slice(name.length)}`;
        if (!(entryPoint in exported))
          found.push({
            where,
            message: `expected an entry point of ${name} (${Object.keys(exported).join(', ')}), got ${entryPoint}`,
          });
      }
    }
  }
  return found;
};
