import { allowedArrows } from '../allowed-arrows.ts';
import type { Finding, Manifest, Rule } from '../workspace.ts';

const presets = ['@hseg/tsup-config', '@hseg/vitest-config'];

/**
 * The dependencies in each package.json stay inside the table of allowed arrows, a package that is not in the table is
 * reported, and the root depends on no package of the workspace (a change of the app would rebuild everything).
 */
export const dependencyArrows: Rule = ({ root, packages }) => {
  const names = new Set(packages.map(({ manifest }) => manifest.name));
  const inWorkspace = (name: string): boolean => names.has(name) || name in allowedArrows || name.startsWith('@hseg/');
  const found: Finding[] = [];

  for (const name of [...runtimeDependencies(root), ...Object.keys(root.devDependencies ?? {})]) {
    if (inWorkspace(name))
      found.push({ where: 'package.json', message: `the root must not depend on a package of the workspace: ${name}` });
  }

  for (const { directory, manifest } of packages) {
    const where = `${directory}/package.json`;
    const arrows = allowedArrows[manifest.name ?? ''];
    if (arrows === undefined) {
      found.push({ where, message: `expected a row for ${manifest.name} in allowed-arrows.ts, got none` });
      continue;
    }
    for (const name of runtimeDependencies(manifest)) {
      const allowed = inWorkspace(name) ? arrows.uses : arrows.libraries;
      if (!allowed.includes(name)) found.push({ where, message: expected(manifest, 'depend on', allowed, name) });
    }
    for (const name of Object.keys(manifest.devDependencies ?? {})) {
      const allowed = [...arrows.uses, ...arrows.usesInTests, ...presets];
      if (inWorkspace(name) && !allowed.includes(name))
        found.push({ where, message: expected(manifest, 'use in tests', allowed, name) });
    }
  }
  return found;
};

function runtimeDependencies(manifest: Manifest): string[] {
  return [manifest.dependencies, manifest.optionalDependencies, manifest.peerDependencies].flatMap((group) =>
    Object.keys(group ?? {}),
  );
}

function expected(manifest: Manifest, verb: string, allowed: readonly string[], got: string): string {
  return `${manifest.name} may ${verb} ${allowed.length > 0 ? allowed.join(', ') : 'nothing'}, got ${got}`;
}
