import type { Finding, Manifest, Rule, WorkspacePackage } from '../workspace.ts';

const scripts = { build: 'tsup', test: 'vitest run', check: 'tsc --noEmit' };

/**
 * Published packages look alike: names, licence, engines, scripts, entry points with the source condition first or files of data,
 * a README; versions come from the catalogue, packages of the workspace from the workspace. An app that is private is not
 * published, so only its versions are looked at.
 */
export const packageShape: Rule = ({ packages }) => packages.flatMap(checkPackage);

function checkPackage(member: WorkspacePackage): Finding[] {
  const { directory, manifest, files } = member;
  const where = `${directory}/package.json`;
  const found: Finding[] = [];
  const expect = (field: string, expected: unknown, got: unknown): void => {
    if (JSON.stringify(got) !== JSON.stringify(expected))
      found.push({ where, message: `${field}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}` });
  };
  const isApp = directory.startsWith('apps/');
  if (isApp && manifest.private) return checkVersions(where, manifest);
  const folder = directory.slice(directory.lastIndexOf('/') + 1);

  expect('name', isApp ? 'hseg' : `@hseg/${folder}`, manifest.name);
  expect('license', 'MIT', manifest.license);
  expect('type', 'module', manifest.type);
  expect('sideEffects', false, manifest.sideEffects);
  expect('private', undefined, manifest.private);
  expect('engines', { node: '>=20.19' }, manifest.engines);
  for (const [name, command] of Object.entries(scripts)) expect(`scripts.${name}`, command, manifest.scripts?.[name]);
  if (!/^\d+\.\d+\.\d+$/.test(manifest.version ?? ''))
    found.push({ where, message: `version: expected three numbers, got ${manifest.version}` });
  if (!manifest.description?.endsWith('.'))
    found.push({ where, message: `description: expected a sentence, got ${manifest.description}` });
  expect('publishConfig', { access: 'public', provenance: true }, manifest.publishConfig);
  if (!manifest.keywords?.includes('hseg'))
    found.push({ where, message: `keywords: expected hseg among them, got ${JSON.stringify(manifest.keywords)}` });
  // The maps of a library name its sources; the command line is one bundle without maps.
  for (const needed of ['dist', isApp ? 'bin' : 'src']) {
    if (!manifest.files?.includes(needed)) found.push({ where, message: `files: expected ${needed} among them` });
  }
  if (!files.includes('README.md'))
    found.push({ where: `${directory}/README.md`, message: 'expected the file, got none' });
  for (const target of Object.values(manifest.bin ?? {})) {
    if (!files.includes(target)) found.push({ where, message: `bin: expected the committed file ${target}, got none` });
  }
  return [...found, ...checkVersions(where, manifest), ...(isApp ? [] : checkEntryPoints(member))];
}

function checkVersions(where: string, manifest: Manifest): Finding[] {
  const isOfWorkspace = (name: string): boolean => name === 'hseg' || name.startsWith('@hseg/');
  return (['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const).flatMap((group) =>
    Object.entries(manifest[group] ?? {}).flatMap(([name, range]) => {
      const expected = isOfWorkspace(name) ? ['workspace:^', 'workspace:*'] : ['catalog:'];
      if (expected.includes(range) && !(group === 'dependencies' && range === 'workspace:*')) return [];
      return [{ where, message: `${group}.${name}: expected ${expected[0]}, got ${range}` }];
    }),
  );
}

function checkEntryPoints({ directory, manifest, files }: WorkspacePackage): Finding[] {
  const where = `${directory}/package.json`;
  const found: Finding[] = [];
  const entryPoints = Object.keys(manifest.exports ?? {});
  if (!entryPoints.includes('.')) found.push({ where, message: 'exports: expected the entry point ., got none' });
  for (const [entryPoint, got] of Object.entries(manifest.exports ?? {})) {
    if (entryPoint === './package.json') continue;
    // A file of data is published as it is committed.
    if (entryPoint.endsWith('.json')) {
      if (got !== entryPoint)
        found.push({
          where,
          message: `exports["${entryPoint}"]: expected "${entryPoint}", got ${JSON.stringify(got)}`,
        });
      if (!files.includes(entryPoint.slice(2)))
        found.push({ where, message: `exports["${entryPoint}"]: expected the committed file, got none` });
      if (!manifest.files?.includes(entryPoint.slice(2)))
        found.push({ where, message: `files: expected ${entryPoint.slice(2)} among them` });
      continue;
    }
    const name = entryPoint === '.' ? 'index' : entryPoint.slice(2);
    const source = entryPoint === '.' ? './src/index.ts' : `./src/${name}/index.ts`;
    // Conditions are tried in the order written, so the order is part of the shape.
    const expected = {
      '@hseg/source': source,
      import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
      require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
    };
    if (JSON.stringify(got) !== JSON.stringify(expected))
      found.push({
        where,
        message: `exports["${entryPoint}"]: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`,
      });
    if (!files.includes(source.slice(2)))
      found.push({
        where: `${directory}/${source.slice(2)}`,
        message: `expected the sources of the entry point ${entryPoint}, got no file`,
      });
  }
  const subpaths = entryPoints.filter((entryPoint) => entryPoint !== '.' && !entryPoint.endsWith('.json'));
  const expected =
    subpaths.length === 0
      ? undefined
      : { '*': Object.fromEntries(subpaths.map((path) => [path.slice(2), [`./dist/${path.slice(2)}.d.ts`]])) };
  // TypeScript's old resolution (`node10`) knows no exports.
  if (JSON.stringify(manifest.typesVersions) !== JSON.stringify(expected))
    found.push({
      where,
      message: `typesVersions: expected ${JSON.stringify(expected)}, got ${JSON.stringify(manifest.typesVersions)}`,
    });
  return found;
}
