import type { Stream } from '@hseg/random';
import type { Teller } from '@hseg/schema';
import type { CompiledTelling } from '../compile/compile-telling.ts';
import type { Narrator } from '../narrator.ts';
import { realizeText } from '../realize/realize.ts';
import { always } from './always.ts';

/**
 * The proof sheet of a telling: printed once for each option of its widest choice, the k-th print taking option k
 * everywhere, with every sentence. Each option is read once in its sentence at least.
 *
 * @param teller somebody who may tell it
 */
export function proveTelling(narrator: Narrator, telling: CompiledTelling, teller: Teller): string[] {
  const prints: string[] = [];
  let widest = 1;
  for (let option = 0; option < widest; option++) {
    const stream = always(option);
    const counting: Stream = {
      ...stream,
      below: (count) => {
        widest = Math.max(widest, Math.min(count, MOST_PRINTS));
        return stream.below(count);
      },
    };
    prints.push(realizeText(narrator.compiled, narrator.tellWhole(telling, teller, 30, counting)));
  }
  return prints;
}

/** Months and numbers have more values than anybody wants to read. */
const MOST_PRINTS = 8;
