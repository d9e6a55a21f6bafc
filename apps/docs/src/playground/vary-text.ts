import { openStream } from '@hseg/random';
import { roughen, shiftIntensity, undo, vary } from '@hseg/text-variation';
import type { OpenWorld } from './open-world.ts';
import type { VaryRequest, VaryResult } from './protocol.ts';

/** Changes a pasted text as asked, and takes everything back again to show that it can be. */
export async function varyText(opened: OpenWorld, request: VaryRequest): Promise<VaryResult> {
  const { text, how, seed, severity, rate } = request;
  const { language } = await opened.withLexicon();
  const changed = (() => {
    switch (how) {
      case 'words':
        return vary(text, { language, seed, severity, rate });
      case 'weaker':
        return shiftIntensity(text, { language, seed, by: -1 });
      case 'stronger':
        return shiftIntensity(text, { language, seed, by: 1 });
      default:
        return roughen(text, how, openStream(seed, 'noise'), { language });
    }
  })();
  return { text: changed.text, edits: changed.edits, restored: undo(changed) };
}
