import Chance from 'chance';
import type { Stream } from '../stream.ts';

/**
 * Chance over a stream: every method of chance, drawing from `current()`. One Chance serves any number of streams (a
 * new one costs 15 microseconds when it seeds itself, 50 ns over a function), because it asks for the stream at each draw.
 *
 * Chance's own seeds are not used: its text seeds collide and fractions collapse. Its dates read the clock and its
 * `normal` calls Math.log, so neither belongs on the way of a record.
 *
 * @example
 * const chance = chanceOf(() => openStream(42, 'demo'));
 * chance.weighted(['a', 'b'], [1, 3]);
 */
export function chanceOf(current: () => Stream): Chance.Chance {
  return new Chance(() => current().real());
}
