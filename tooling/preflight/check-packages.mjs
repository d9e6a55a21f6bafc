// The packages as users get them: packs each, lays the tarballs out as an installation, and loads every entry point
// from ESM, CommonJS and TypeScript with nothing beside it but what the package declares.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listNodes } from './list-nodes.mjs';
import { root } from './root.mjs';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'hseg-packages-')));
const problems = [];
try {
  const directories = ['packages', 'apps'].flatMap((parent) =>
    readdirSync(join(root, parent)).map((name) => join(root, parent, name)),
  );
  const packages = directories.filter(isPublished).map(installPacked);
  for (const { name, path, manifest } of packages) checkFiles(name, path, manifest);

  const entryPoints = packages.flatMap(({ name, manifest }) =>
    Object.keys(manifest.exports)
      // Data files are read, not imported.
      .filter((entryPoint) => !entryPoint.endsWith('.json'))
      .map((entryPoint) => name + entryPoint.slice(1)),
  );
  for (const { path: node, version } of listNodes()) {
    checkLoading(entryPoints, node, version);
    checkCommand(
      packages.find(({ name }) => name === 'hseg'),
      node,
      version,
    );
  }
  checkTypes(entryPoints);
  if (problems.length === 0)
    console.log(`${packages.length} packages, ${entryPoints.length} entry points: packed, loaded, type-checked`);
} catch (error) {
  problems.push(error.message);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

function isPublished(directory) {
  const path = join(directory, 'package.json');
  return existsSync(path) && !JSON.parse(readFileSync(path, 'utf8')).private;
}

/** Packs one package, unpacks it into `node_modules` and links the libraries that it declares beside it. */
function installPacked(directory) {
  const before = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  const tarballs = join(folder, 'tarballs', before.name.replace('/', '-'));
  mkdirSync(tarballs, { recursive: true });
  run(process.execPath, [pnpm(), 'pack', '--pack-destination', tarballs], directory);
  const [tarball] = readdirSync(tarballs);
  // Run beside the tarball: some tars take the colon of a Windows path for a host.
  run('tar', ['-xzf', tarball], tarballs);
  const path = join(folder, 'node_modules', before.name);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(join(tarballs, 'package'), path, 'junction');

  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  mkdirSync(join(tarballs, 'node_modules'), { recursive: true });
  for (const dependency of Object.keys(manifest.dependencies ?? {})) {
    const link = join(tarballs, 'node_modules', dependency);
    mkdirSync(dirname(link), { recursive: true });
    const isOurs = dependency.startsWith('@hseg/');
    const target = isOurs
      ? join(folder, 'node_modules', dependency)
      : realpathSync(join(directory, 'node_modules', dependency));
    // A junction to a package that is packed later in this loop is valid as soon as that one is there.
    symlinkSync(target, link, 'junction');
  }
  return { name: before.name, path, manifest };
}

function checkFiles(name, path, manifest) {
  for (const file of ['README.md', 'LICENSE']) {
    if (!existsSync(join(path, file))) problems.push(`${name}: expected ${file} in the tarball, got none`);
  }
  for (const [dependency, range] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
    if (/^(workspace|catalog):/.test(range))
      problems.push(`${name}: expected a version of ${dependency}, got ${range}`);
  }
  const targets = [
    manifest.main,
    manifest.module,
    manifest.types,
    Object.values(manifest.bin ?? {}),
    leaves(manifest.exports),
  ];
  for (const target of targets.flat().filter((target) => target !== undefined)) {
    if (!existsSync(join(path, target))) problems.push(`${name}: expected ${target} in the tarball, got no file`);
  }
}

function checkLoading(entryPoints, node, version) {
  const script = join(folder, 'load.mjs');
  writeFileSync(
    script,
    `import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
for (const name of ${JSON.stringify(entryPoints)}) {
  const [esm, cjs] = [await import(name), require(name)].map((module) => Object.keys(module).filter((key) => key !== '__esModule' && key !== 'default' && key !== 'module.exports').sort().join());
  if (esm !== cjs || esm === '') throw new Error(name + ': expected the same names from import and require, got ' + esm + ' and ' + cjs);
}
`,
  );
  attempt(`loading on ${version}`, node, [script]);
}

function checkCommand({ path, manifest }, node, version) {
  const printed = attempt(`hseg --version on ${version}`, node, [join(path, manifest.bin.hseg), '--version']);
  if (printed !== undefined && printed.trim() !== manifest.version)
    problems.push(`hseg --version on ${version}: expected ${manifest.version}, got ${printed.trim()}`);
}

function checkTypes(entryPoints) {
  const imports = entryPoints.map((name, index) => `import * as module${index} from '${name}';`);
  const uses = entryPoints.map((_, index) => `module${index}`).join(', ');
  for (const ending of ['mts', 'cts'])
    writeFileSync(join(folder, `consumer.${ending}`), `${imports.join('\n')}\nexport const all = [${uses}];\n`);
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2022',
    lib: ['es2022', 'dom'],
    types: [],
    strict: true,
    noEmit: true,
    skipLibCheck: false,
  };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['consumer.mts', 'consumer.cts'] }),
  );
  attempt('types', process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder]);
}

/** Runs a command, notes a problem if it fails, and gives what it printed. */
function attempt(what, command, args) {
  try {
    return run(command, args, folder);
  } catch (error) {
    problems.push(`${what}: ${error.message}`);
    return undefined;
  }
}

function run(command, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')}: expected exit code 0, got ${status}\n${error ?? stdout + stderr}`);
  return stdout;
}

function pnpm() {
  const path = process.env.npm_execpath ?? '';
  if (!/pnpm\.c?js$/.test(path))
    throw new Error('expected to be run by pnpm (pnpm preflight), which names itself in npm_execpath');
  return path;
}

function leaves(value) {
  return typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(leaves);
}
