import type { Stream } from './stream.ts';

/**
 * One of the items, each with a probability in proportion to its weight.
 *
 * Draws what chance's `weighted` draws from the same stream (the tests hold it to that), without its 75 kB of names and
 * places, which a page in a browser would have to load.
 *
 * @param items one or more
 * @param weights one for each item, numbers >= 0; an item of weight 0 is never drawn
 * @param stream moves on by one `real()`
 * @throws RangeError when the lists differ in length or no weight is above 0.
 * @example
 * drawWeighted(['a', 'b', 'c'], [1, 0, 3], openStream(42, 'demo')) // 'c'
 */
export function drawWeighted<Item>(items: readonly Item[], weights: readonly number[], stream: Stream): Item {
  if (items.length !== weights.length)
    throw new RangeError(`expected a weight for each of ${items.length} items, got ${weights.length}`);
  let sum = 0;
  for (let index = 0; index < weights.length; index++) sum += weights[index];
  if (!(sum > 0)) throw new RangeError(`expected a weight above 0, got ${weights.join(', ')}`);
  const selected = stream.real() * sum;
  let total = 0;
  let last = 0;
  for (let index = 0; index < weights.length; index++) {
    if (weights[index] === 0) continue;
    total += weights[index];
    last = index;
    if (selected <= total) break;
  }
  return items[last];
}
