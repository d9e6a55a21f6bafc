import { describe, expect, test } from 'vitest';
import { rules } from '../src/rules.ts';
import type { Workspace } from '../src/workspace.ts';
import { soundWorkspace, withChange } from './sound-workspace.ts';

type RuleName = keyof typeof rules;

const inSchema = (text: string, path = 'src/planted.ts'): Workspace =>
  withChange({ directory: 'packages/schema', sources: { [path]: text } });
const inPopulation = (text: string, path = 'src/planted.ts'): Workspace =>
  withChange({ directory: 'packages/population', sources: { [path]: text } });
const ofSchema = (manifest: object): Workspace => withChange({ directory: 'packages/schema', manifest });
const exportsOfSchema = soundWorkspace.packages.find(({ directory }) => directory === 'packages/schema')?.manifest
  .exports;

/** For each rule: faults, each with a part of the only message that the rule must give. */
const faults: Record<RuleName, readonly (readonly [fault: string, planted: Workspace, message: string])[]> = {
  dependencyArrows: [
    [
      'an engine that depends on content',
      withChange({ directory: 'packages/random', manifest: { dependencies: { '@hseg/content': 'workspace:^' } } }),
      'got @hseg/content',
    ],
    [
      'a library that nobody allowed',
      ofSchema({ dependencies: { zod: 'catalog:', lodash: 'catalog:' } }),
      'got lodash',
    ],
    [
      'a package without a row',
      withChange({ directory: 'packages/schema', manifest: { name: '@hseg/other' } }),
      'expected a row for @hseg/other',
    ],
    [
      'tests that use a package above',
      ofSchema({ devDependencies: { '@hseg/random': 'workspace:^' } }),
      'got @hseg/random',
    ],
    ['an optional dependency', ofSchema({ optionalDependencies: { lodash: 'catalog:' } }), 'got lodash'],
    ['a peer dependency', ofSchema({ peerDependencies: { '@hseg/random': 'workspace:^' } }), 'got @hseg/random'],
    [
      'a root that depends on the app',
      withChange({ root: { devDependencies: { hseg: 'workspace:*' } } }),
      'the root must not',
    ],
  ],
  noCycles: [
    [
      'two packages that use each other',
      withChange({ directory: 'packages/random', manifest: { dependencies: { '@hseg/population': 'workspace:^' } } }),
      '@hseg/random -> @hseg/population -> @hseg/random',
    ],
    [
      'a cycle through tests',
      ofSchema({ devDependencies: { '@hseg/content': 'workspace:^' } }),
      '@hseg/schema -> @hseg/content -> @hseg/schema',
    ],
    [
      'a package that uses itself',
      ofSchema({ dependencies: { '@hseg/schema': 'workspace:^' } }),
      '@hseg/schema -> @hseg/schema',
    ],
  ],
  declaredImports: [
    ['sources that import an undeclared package', inSchema("import 'lodash';"), 'expected lodash'],
    [
      'sources that import a development dependency',
      inPopulation("import 'vitest';"),
      'expected vitest among the dependencies of',
    ],
    ['a type of an undeclared package', inSchema("export type { A } from '@hseg/random';"), 'expected @hseg/random'],
    ['a dynamic import', inSchema("await import('lodash/get.js');"), 'expected lodash'],
    ['a required package', inSchema("require('lodash');"), 'expected lodash'],
    ['an inline import type', inSchema("let a: import('lodash').A;"), 'expected lodash'],
    [
      'a test that imports an undeclared package',
      inSchema("import 'lodash';", 'test/planted.test.ts'),
      'dependencies or devDependencies',
    ],
  ],
  noInternals: [
    ['a path into another package', inPopulation("import '../../schema/src/tier.ts';"), 'got ../../schema/src/tier.ts'],
    [
      'the same from a test',
      inPopulation("import '../../schema/src/tier.ts';", 'test/planted.test.ts'),
      'expected an import from inside packages/population',
    ],
    ['a file behind a package name', inPopulation("import '@hseg/schema/src/tier.ts';"), 'got ./src/tier.ts'],
    ['an entry point that does not exist', inPopulation("import '@hseg/random/node';"), 'got ./node'],
  ],
  packageShape: [
    ['another name than the folder', ofSchema({ name: '@hseg/other' }), 'name: expected "@hseg/schema"'],
    ['no licence', ofSchema({ license: undefined }), 'license'],
    ['CommonJS sources', ofSchema({ type: 'commonjs' }), 'type'],
    ['side effects', ofSchema({ sideEffects: undefined }), 'sideEffects'],
    ['a private package', ofSchema({ private: true }), 'private'],
    ['another Node', ofSchema({ engines: { node: '>=24' } }), 'engines'],
    ['no build', ofSchema({ scripts: { test: 'vitest run', check: 'tsc --noEmit' } }), 'scripts.build'],
    ['no test', ofSchema({ scripts: { build: 'tsup', check: 'tsc --noEmit' } }), 'scripts.test'],
    ['no check', ofSchema({ scripts: { build: 'tsup', test: 'vitest run' } }), 'scripts.check'],
    ['a version that is none', ofSchema({ version: 'next' }), 'version: expected three numbers'],
    ['no description', ofSchema({ description: undefined }), 'description'],
    ['a build that is not published', ofSchema({ files: ['src', 'tiers.schema.json'] }), 'files: expected dist'],
    ['sources that are not published', ofSchema({ files: ['dist', 'tiers.schema.json'] }), 'files: expected src'],
    ['no README', withChange({ directory: 'packages/schema', without: 'README.md' }), 'expected the file'],
    ['a command that is not committed', withChange({ directory: 'apps/cli', without: 'bin/hseg.js' }), 'bin/hseg.js'],
    ['a version beside the catalogue', ofSchema({ dependencies: { zod: '^4.0.0' } }), 'expected catalog:, got ^4.0.0'],
    [
      'a package of the workspace by version',
      ofSchema({ devDependencies: { '@hseg/vitest-config': '1.0.0' } }),
      'got 1.0.0',
    ],
    [
      'a pinned dependency of the workspace',
      withChange({ directory: 'packages/content', manifest: { dependencies: { '@hseg/schema': 'workspace:*' } } }),
      'expected workspace:^, got workspace:*',
    ],
    ['no entry point', ofSchema({ exports: {}, typesVersions: undefined }), 'expected the entry point .'],
    ['no keywords', ofSchema({ keywords: [] }), 'keywords: expected hseg'],
    ['no provenance', ofSchema({ publishConfig: { access: 'public' } }), 'publishConfig: expected'],
    [
      'an entry point that the old resolution cannot find',
      ofSchema({ typesVersions: undefined }),
      'typesVersions: expected {"*":{"parse"',
    ],
    [
      'an entry point without sources',
      withChange({ directory: 'packages/schema', without: 'src/parse/index.ts' }),
      'expected the sources of the entry point ./parse',
    ],
    [
      'a published file of data that is not there',
      withChange({ directory: 'packages/schema', without: 'tiers.schema.json' }),
      'exports["./tiers.schema.json"]: expected the committed file',
    ],
    [
      'a published file of data under another name',
      ofSchema({ exports: { ...exportsOfSchema, './tiers.schema.json': './tiers.json' } }),
      'exports["./tiers.schema.json"]: expected "./tiers.schema.json", got "./tiers.json"',
    ],
    [
      'a published file of data that is not packed',
      ofSchema({ files: ['dist', 'src'] }),
      'files: expected tiers.schema.json among them',
    ],
    [
      'the source condition after the others',
      ofSchema({
        exports: {
          '.': {
            import: { types: './dist/index.d.ts', default: './dist/index.js' },
            require: { types: './dist/index.d.cts', default: './dist/index.cjs' },
            '@hseg/source': './src/index.ts',
          },
        },
        typesVersions: undefined,
      }),
      'exports["."]: expected {"@hseg/source"',
    ],
  ],
  namedExports: [
    ['a star', inSchema("export * from '../tier.ts';", 'src/parse/index.ts'), 'got export *'],
    ['a named star', inSchema("export * as tiers from './tier.ts';", 'src/index.ts'), 'got export * as tiers'],
    ['code in an index', inSchema('export const version = 1;', 'src/index.ts'), 'got export const version'],
    ['a default export', inSchema('export default 1;', 'src/index.ts'), 'got export default'],
  ],
  forbiddenCalls: (
    [
      ['Date.now()', 'Date.now'],
      ['new Date()', 'new Date()'],
      ['new Date', 'new Date()'],
      ['Date()', 'Date()'],
      ['new Date(2025, 0, 1)', 'the time zone'],
      ['date.getDay()', 'getDay'],
      ['date.setHours(1)', 'setHours'],
      ['Math.random()', 'Math.random'],
      ["Math['random']()", 'Math.random'],
      ['globalThis.Math.random()', 'Math.random'],
      ['[0].map(Math.random)', 'Math.random'],
      ['process.env', 'process'],
      ['typeof process', 'process'],
      ['performance.now()', 'performance'],
      ['globalThis.performance', 'performance'],
      ['crypto.randomUUID()', 'crypto'],
      ["Buffer.from('')", 'Buffer'],
      ["'a'.localeCompare('b')", 'localeCompare'],
      ['(1).toLocaleString()', 'toLocaleString'],
      ["'a'.toLocaleUpperCase()", 'toLocaleUpperCase'],
      ['new Intl.NumberFormat()', 'Intl'],
      ...['log', 'exp', 'pow', 'sin', 'cos', 'tan', 'cbrt', 'hypot', 'log2', 'atan2'].map((name) => [
        `Math.${name}(x)`,
        `Math.${name}`,
      ]),
      ['2 ** x', '** with'],
      ['x ** 0.5', '** with'],
      ['x **= y', '** with'],
    ] as [string, string][]
  ).map(([code, message]) => [code, inSchema(`export const planted = ${code};`), message] as const),
  platformNeutral: [
    ['a module of Node', inSchema("import { readFileSync } from 'node:fs';"), 'got node:fs'],
    ['a module of Node without the prefix', inSchema("import fs from 'fs';"), 'got fs'],
    ['a dynamic import of a module of Node', inSchema("await import('node:fs');"), 'got node:fs'],
    [
      'a way into src/node/',
      withChange({
        directory: 'packages/content',
        sources: { 'src/index.ts': "export { loadContent } from './node/load-content.ts';" },
      }),
      'got ./node/load-content.ts',
    ],
    [
      'the entry point ./node of another package',
      inPopulation("import '@hseg/content/node';"),
      'got @hseg/content/node',
    ],
  ],
  confinedLibraries: [
    [
      'zod outside src/parse/',
      inSchema("import * as z from 'zod';"),
      'expected zod only in packages/schema/src/parse/',
    ],
    [
      'zod in another package',
      inPopulation("import * as z from 'zod';", 'src/parse/planted.ts'),
      'expected zod only in packages/schema/src/parse/',
    ],
    ['yaml outside src/node/', inSchema("import 'yaml';"), 'expected yaml only in'],
    [
      'chance in another package',
      inPopulation("import Chance from 'chance';"),
      'expected chance only in packages/random/src/chance/',
    ],
    [
      'csv-stringify beside the rows',
      inPopulation("import { stringify } from 'csv-stringify/sync';"),
      'expected csv-stringify/sync only in packages/generator/src/csv/',
    ],
    [
      'a way into src/parse/',
      inSchema("export { parseTier } from './parse/parse-tier.ts';", 'src/index.ts'),
      'expected no import from src/parse/',
    ],
  ],
  enginesWithoutContent: [
    [
      'an engine that imports content',
      inPopulation("import { content } from '@hseg/content';"),
      'must not import @hseg/content',
    ],
    [
      'an engine that imports the type of a language',
      inPopulation("import type { A } from '@hseg/english';"),
      'must not import @hseg/english',
    ],
    [
      'content that imports an engine',
      withChange({ directory: 'packages/content', sources: { 'src/planted.ts': "import '@hseg/random';" } }),
      'must not import @hseg/random',
    ],
  ],
  runnableImports: [
    ['a file without its ending', inSchema("import './tier';"), 'got ./tier'],
    ['a folder', inSchema("import './parse/index';"), 'got ./parse/index'],
    ['JSON that does not say so', inSchema("import a from './generated/a.json';"), "with { type: 'json' }"],
  ],
};

describe.each(Object.entries(rules))('%s', (name, rule) => {
  test('finds nothing in a sound workspace and has faults to find', () => {
    expect(rule(soundWorkspace)).toEqual([]);
    expect(faults[name as RuleName].length).toBeGreaterThan(0);
  });

  test.each(faults[name as RuleName])('finds %s', (_, planted, message) => {
    const found = rule(planted);
    expect(found).toHaveLength(1);
    expect(found[0].message).toContain(message);
  });
});

test('forbiddenCalls leaves alone what only looks alike', () => {
  const text = `
    import { process } from './process.ts';
    interface Step { process: string; log(x: number): void }
    export const a = (step: Step, performance: number): number => {
      step.log(performance);
      return process(step.process) + Math.floor(2 ** 32) + Math.sqrt(performance) + x ** -2 + Date.UTC(2025, 0, 1);
    };
    export const b = new Date('2025-01-01').getUTCDay();
    export const c = { process: 1, 'crypto': 2, Buffer: 3 };
  `;
  expect(rules.forbiddenCalls(inSchema(text))).toEqual([]);
  expect(rules.forbiddenCalls(inSchema('Date.now();', 'src/node/clock.ts'))).toEqual([]);
  expect(rules.forbiddenCalls(inSchema('Date.now();', 'test/clock.test.ts'))).toEqual([]);
});
