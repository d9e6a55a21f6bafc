import { mix } from './mix.ts';
import type { Stream } from './stream.ts';

/** Something to pick from: a stable id and an integer weight, 1 (included) .. 65,535 (included). */
export interface StableItem {
  id: string;
  weight: number;
}

/** Hash of an id, for {@link pickStable}; compute it once for each item. */
export function hashId(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/**
 * Picks one item with probability in proportion to its weight so that adding an item moves only the picks that it wins:
 * rendezvous hashing, each item drawing `weight` tickets of which the highest counts. No logarithm, so the same on every
 * machine. Meant for coarse choices among tens of items; its cost is the sum of the weights.
 *
 * Draws one word of the stream, whatever the number of items.
 *
 * @throws RangeError for no items or a weight that is not an integer 1 .. 65,535.
 * @example
 * pickStable([{ id: 'crisis', weight: 7 }, { id: 'burnout', weight: 2 }], stream)
 */
export function pickStable<Item extends StableItem>(items: readonly Item[], stream: Stream): Item {
  if (items.length === 0) throw new RangeError('expected at least one item to pick from, got none');
  const draw = stream.bits();
  let best = items[0];
  let highest = -1;
  for (const item of items) {
    if (!Number.isInteger(item.weight) || item.weight < 1 || item.weight > 65_535)
      throw new RangeError(`expected the weight of '${item.id}' to be an integer from 1 to 65535, got ${item.weight}`);
    const hash = hashId(item.id);
    for (let ticket = 0; ticket < item.weight; ticket++) {
      const value = mix(mix(draw ^ hash) + Math.imul(ticket + 1, 0x9e3779b9)) >>> 0;
      if (value > highest) {
        highest = value;
        best = item;
      }
    }
  }
  return best;
}
