import type { Manifest, Workspace, WorkspacePackage } from '../src/workspace.ts';

const entryPoint = (source: string, name: string): unknown => ({
  '@hseg/source': source,
  import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
  require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
});

const common: Manifest = {
  version: '0.1.0',
  description: 'A package.',
  keywords: ['hseg'],
  license: 'MIT',
  publishConfig: { access: 'public', provenance: true },
  type: 'module',
  sideEffects: false,
  engines: { node: '>=20.19' },
  files: ['dist', 'src'],
  scripts: { build: 'tsup', test: 'vitest run', check: 'tsc --noEmit' },
};

function library(
  folder: string,
  own: Pick<WorkspacePackage, 'manifest' | 'sources'> & { data?: string[] },
): WorkspacePackage {
  return {
    directory: `packages/${folder}`,
    manifest: {
      ...common,
      name: `@hseg/${folder}`,
      exports: { '.': entryPoint('./src/index.ts', 'index') },
      ...own.manifest,
    },
    sources: own.sources,
    files: ['README.md', 'package.json', ...(own.data ?? []), ...Object.keys(own.sources)],
  };
}

/** A small workspace in which every rule holds. */
export const soundWorkspace: Workspace = {
  root: { devDependencies: { turbo: 'catalog:' } },
  packages: [
    library('schema', {
      data: ['tiers.schema.json'],
      manifest: {
        dependencies: { zod: 'catalog:' },
        files: ['dist', 'src', 'tiers.schema.json'],
        exports: {
          '.': entryPoint('./src/index.ts', 'index'),
          './parse': entryPoint('./src/parse/index.ts', 'parse'),
          './tiers.schema.json': './tiers.schema.json',
          './package.json': './package.json',
        },
        typesVersions: { '*': { parse: ['./dist/parse.d.ts'] } },
      },
      sources: {
        'src/index.ts': "export { scoreAnswers } from './score-answers.ts';\nexport type { Tier } from './tier.ts';\n",
        'src/score-answers.ts': 'export const scoreAnswers = (sum: number): number => Math.floor(sum * 2 ** 3);\n',
        'src/tier.ts': "export type Tier = 'Safe';\n",
        'src/parse/index.ts': "export { parseTier } from './parse-tier.ts';\n",
        'src/parse/parse-tier.ts':
          "import * as z from 'zod';\nimport '../tier.ts';\nexport const parseTier = z.string();\n",
      },
    }),
    library('content', {
      manifest: {
        dependencies: { '@hseg/schema': 'workspace:^', yaml: 'catalog:' },
        exports: {
          '.': entryPoint('./src/index.ts', 'index'),
          './node': entryPoint('./src/node/index.ts', 'node'),
        },
        typesVersions: { '*': { node: ['./dist/node.d.ts'] } },
      },
      sources: {
        'src/index.ts': "export { content } from './content.ts';\n",
        'src/content.ts':
          "import all from './generated/all.json' with { type: 'json' };\nexport const content = all;\n",
        'src/node/index.ts': "export { loadContent } from './load-content.ts';\n",
        'src/node/load-content.ts':
          "import { readFileSync } from 'node:fs';\nimport { parse } from 'yaml';\nexport const loadContent = (path: string): unknown => parse(readFileSync(path, 'utf8') + Date.now());\n",
      },
    }),
    library('random', {
      manifest: { dependencies: { chance: 'catalog:' } },
      sources: {
        'src/index.ts': '',
        'src/chance/chance-of.ts': "import Chance from 'chance';\nexport const chanceOf = Chance;\n",
      },
    }),
    library('population', {
      manifest: {
        dependencies: { '@hseg/random': 'workspace:^', '@hseg/schema': 'workspace:^' },
        devDependencies: { '@hseg/content': 'workspace:^', '@hseg/vitest-config': 'workspace:*', vitest: 'catalog:' },
      },
      sources: {
        'src/index.ts': "export { drawRespondent } from './draw-respondent.ts';\n",
        'src/draw-respondent.ts':
          "import { chanceOf } from '@hseg/random';\nimport { scoreAnswers } from '@hseg/schema';\nexport const drawRespondent = [chanceOf, scoreAnswers, { process: 1 }.process];\n",
        'test/draw-respondent.test.ts':
          "import { content } from '@hseg/content';\nimport { test } from 'vitest';\ntest(String(content));\n",
      },
    }),
    {
      directory: 'apps/cli',
      manifest: {
        ...common,
        name: 'hseg',
        files: ['bin', 'dist'],
        bin: { hseg: 'bin/hseg.js' },
        dependencies: { '@hseg/content': 'workspace:^', commander: 'catalog:' },
      },
      sources: { 'src/main.ts': "import 'node:fs';\nimport 'commander';\nimport '@hseg/content/node';\n" },
      files: ['README.md', 'bin/hseg.js', 'src/main.ts'],
    },
  ],
  tools: [],
};

/** The same workspace with other fields in one package's manifest, other sources, or another root manifest. */
export function withChange(change: {
  readonly directory?: string;
  readonly manifest?: Manifest;
  readonly sources?: Readonly<Record<string, string>>;
  readonly without?: string;
  readonly root?: Manifest;
}): Workspace {
  return {
    ...soundWorkspace,
    root: change.root ?? soundWorkspace.root,
    packages: soundWorkspace.packages.map((member) => {
      if (member.directory !== change.directory) return member;
      return {
        directory: member.directory,
        manifest: { ...member.manifest, ...change.manifest },
        sources: { ...member.sources, ...change.sources },
        files: [...member.files, ...Object.keys(change.sources ?? {})].filter((file) => file !== change.without),
      };
    }),
  };
}
