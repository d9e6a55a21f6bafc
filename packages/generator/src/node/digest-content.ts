import { createHash } from 'node:crypto';
import type { World } from '../prepare-generation.ts';

/** sha256, in hexadecimal, of the content and the words of the language: what besides the configuration decides a dataset. */
export function digestContent(world: World): string {
  const { content, language } = world;
  const { tag, tellings, pools, terms } = language;
  return createHash('sha256')
    .update(JSON.stringify(content))
    .update(JSON.stringify({ tag, tellings, pools, terms }))
    .digest('hex');
}
