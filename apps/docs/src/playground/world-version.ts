import { createHash } from 'node:crypto';
import { worldFiles } from './world-files.ts';

let known: { version: string; texts: ReadonlyMap<string, string> } | undefined;

/**
 * The files of the world as text, and a version that names their folder: a page that stays open while the site is replaced
 * must not mix the words of one world with the outline of another.
 */
export function publishedWorld(): { version: string; texts: ReadonlyMap<string, string> } {
  if (known === undefined) {
    const texts = new Map([...worldFiles()].map(([name, value]) => [name, JSON.stringify(value)]));
    const digest = createHash('sha256');
    for (const [name, text] of texts) digest.update(`${name}\n${text}\n`);
    known = { version: digest.digest('hex').slice(0, 12), texts };
  }
  return known;
}
