import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the repository: the nearest one above the working folder that holds the workspace's file. */
export function repositoryRoot(): string {
  let folder = process.cwd();
  while (!existsSync(join(folder, 'pnpm-workspace.yaml'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error(`expected a folder inside the repository, got ${process.cwd()}`);
    folder = above;
  }
  return folder;
}
