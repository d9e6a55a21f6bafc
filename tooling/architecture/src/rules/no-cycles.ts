import type { Finding, Rule } from '../workspace.ts';

/** No package depends on itself over others, not even through the dependencies of its tests. */
export const noCycles: Rule = ({ packages }) => {
  const arrows = new Map(
    packages.map(({ manifest }) => [
      manifest.name ?? '',
      Object.keys({
        ...manifest.dependencies,
        ...manifest.devDependencies,
        ...manifest.optionalDependencies,
        ...manifest.peerDependencies,
      }),
    ]),
  );
  const found: Finding[] = [];
  const finished = new Set<string>();

  const follow = (name: string, path: readonly string[]): void => {
    if (path.includes(name)) {
      const cycle = [...path.slice(path.indexOf(name)), name].join(' -> ');
      found.push({ where: 'packages', message: `expected no cycle, got ${cycle}` });
      return;
    }
    if (finished.has(name)) return;
    for (const next of arrows.get(name) ?? []) if (arrows.has(next)) follow(next, [...path, name]);
    finished.add(name);
  };
  for (const name of arrows.keys()) follow(name, []);
  return found;
};
