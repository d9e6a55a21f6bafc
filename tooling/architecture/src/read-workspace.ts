import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest, Workspace, WorkspacePackage } from './workspace.ts';

const skipped = new Set(['node_modules', 'dist', 'coverage', '.turbo', '.astro', 'generated']);
const isSource = /\.(ts|js|mjs|cjs)$/;

/**
 * Reads what the rules look at from a checkout.
 *
 * @param root the folder of the repository's root package.json
 */
export function readWorkspace(root: string): Workspace {
  const below = (folder: string): WorkspacePackage[] =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${folder}/${entry.name}`)
      .sort()
      .flatMap((directory) => readPackage(root, directory));
  return { root: readManifest(root), packages: [...below('packages'), ...below('apps')], tools: below('tooling') };
}

function readPackage(root: string, directory: string): WorkspacePackage[] {
  const files = listFiles(join(root, directory), '');
  if (!files.includes('package.json')) return [];
  const sources = Object.fromEntries(
    files
      .filter((file) => isSource.test(file))
      .map((file) => [file, readFileSync(join(root, directory, file), 'utf8')]),
  );
  return [{ directory, manifest: readManifest(join(root, directory)), sources, files }];
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function listFiles(folder: string, prefix: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (skipped.has(entry.name)) return [];
      const path = prefix + entry.name;
      return entry.isDirectory() ? listFiles(join(folder, entry.name), `${path}/`) : [path];
    });
}
