import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { repositoryRoot } from './repository-root.ts';

/** A change that is not released yet. */
export interface Change {
  /** File name without its ending. */
  name: string;
  /** Package -> how far its version moves. */
  packages: Readonly<Record<string, string>>;
  /** Markdown, without the line about seeds. */
  body: string;
  /** What happens to the bytes that seeds give: `unchanged`, or `changed, because ...`. */
  seeds: string;
}

/** Reads a file of changesets. */
export function parseChange(name: string, file: string): Change {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file);
  if (!match) throw new Error(`${name}: expected a changeset with packages between two lines of ---`);
  const packages = (parse(match[1]) ?? {}) as Record<string, string>;
  const paragraphs = match[2].trim().split(/\n{2,}/);
  const seeds = paragraphs.find((one) => one.startsWith('Seeds: '));
  return {
    name,
    packages,
    body: paragraphs.filter((one) => one !== seeds).join('\n\n'),
    seeds: seeds === undefined ? 'unchanged' : seeds.slice('Seeds: '.length).replace(/\.$/, ''),
  };
}

/** The changes that wait for a release, in the order of their names. */
export function waitingChanges(): Change[] {
  const folder = join(repositoryRoot(), '.changeset');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .map((file) => parseChange(file.slice(0, -'.md'.length), readFileSync(join(folder, file), 'utf8')));
}

/** The changelog of a package that was released. */
export interface ReleasedChanges {
  /** Name of the package. */
  name: string;
  /** Path of the changelog in the repository, with a slash in front. */
  path: string;
}

/** The packages that have a changelog: those that were released. */
export function releasedChanges(): ReleasedChanges[] {
  const root = repositoryRoot();
  return ['packages', 'apps']
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
    .filter((directory) => existsSync(join(root, directory, 'CHANGELOG.md')))
    .map((directory) => ({
      name: (JSON.parse(readFileSync(join(root, directory, 'package.json'), 'utf8')) as { name: string }).name,
      path: `/${directory.slice(directory.indexOf('/') + 1)}/CHANGELOG.md`,
    }));
}
