import { existsSync, realpathSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';

/**
 * Whether a path leads to something in a folder or below it, links followed as far as the path exists.
 *
 * @example
 * isInside('.', 'data/set.csv') // true
 * isInside('.', '../set.csv') // false
 */
export function isInside(folder: string, path: string): boolean {
  let existing = resolve(folder, path);
  const missing: string[] = [];
  while (!existsSync(existing)) {
    missing.unshift(existing.slice(dirname(existing).length));
    existing = dirname(existing);
  }
  const way = relative(realpathSync(folder), realpathSync(existing) + missing.join(''));
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) !== way;
}
