import type { Options } from 'tsup';

/**
 * The build of a published package: ESM and CommonJS, declarations, source maps, for any JavaScript platform.
 *
 * @param entry entry points by the name of their file in `dist`, e.g. `{ index: 'src/index.ts' }`
 */
export function libraryBuild(entry: Record<string, string>): Options;

/**
 * The build of the command line: ESM for Node with the workspace's packages bundled in and the libraries left outside.
 *
 * @param entry entry points by the name of their file in `dist`, e.g. `{ main: 'src/main.ts' }`
 * @param afterwards a script of the package that ends the build, e.g. `scripts/pack-tellings.mjs`
 */
export function commandLineBuild(entry: Record<string, string>, afterwards: string): Options;
