import type { Teller } from '@hseg/schema';
import type { CompiledTelling } from '../compile/compile-telling.ts';
import type { Narrator } from '../narrator.ts';
import { realizeText } from '../realize/realize.ts';
import { always } from './always.ts';

/** An aftermath behind one of the tellings that may take it. */
export interface AftermathPrint {
  telling: CompiledTelling;
  text: string;
}

/**
 * Prints an aftermath behind tellings that may take it, with every sentence: seams are read here. The tellings are spread
 * over all that may take it, and each print takes other options.
 *
 * @param tellerOf somebody who may tell a telling; those that nobody may tell are left out
 * @param prints how many at most
 */
export function proveAftermath(
  narrator: Narrator,
  id: string,
  tellerOf: (telling: CompiledTelling) => Teller | undefined,
  prints: number,
): AftermathPrint[] {
  const takers = narrator.compiled.tellings.flatMap((telling) => {
    const teller = tellerOf(telling);
    const ids = telling.sentences.find((sentence) => sentence.aftermaths?.ids.includes(id))?.aftermaths?.ids;
    return teller && ids ? [{ telling, teller, ids }] : [];
  });
  const count = Math.min(prints, takers.length);
  return Array.from({ length: count }, (_, print) => {
    const { telling, teller, ids } = takers[Math.floor((print * takers.length) / count)];
    const option = ids.indexOf(id) + print * ids.length;
    return { telling, text: realizeText(narrator.compiled, narrator.tellWhole(telling, teller, 30, always(option))) };
  });
}
