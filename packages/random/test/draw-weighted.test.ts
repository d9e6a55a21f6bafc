import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOf } from '../src/chance/index.ts';
import { drawWeighted, openStream } from '../src/index.ts';

const weights = fc
  .array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 9 })), {
    minLength: 1,
    maxLength: 12,
  })
  .filter((list) => list.some((weight) => weight > 0) && Number.isFinite(list.reduce((sum, one) => sum + one, 0)));

describe('drawWeighted', () => {
  it('draws what chance draws, with as many draws of the stream', () => {
    fc.assert(
      fc.property(weights, fc.nat(), (list, seed) => {
        const items = list.map((_, index) => index);
        const [one, other] = [openStream(seed, 'weighted'), openStream(seed, 'weighted')];
        const chance = chanceOf(() => other);
        for (let draw = 0; draw < 5; draw++)
          expect(drawWeighted(items, list, one)).toBe(chance.weighted(items, [...list]));
        expect(one.bits()).toBe(other.bits());
      }),
    );
  });

  it('never draws an item without weight, and each other one as often as its weight says', () => {
    const stream = openStream(1, 'weighted');
    const counts = [0, 0, 0];
    for (let draw = 0; draw < 40_000; draw++) counts[drawWeighted([0, 1, 2], [1, 0, 3], stream)]++;
    expect(counts[1]).toBe(0);
    // Five standard deviations of a binomial of 40,000 draws and p = 1/4.
    expect(Math.abs(counts[0] - 10_000)).toBeLessThan(5 * Math.sqrt(40_000 * 0.25 * 0.75));
  });

  it.each([
    { items: ['a', 'b'], weights: [1], says: 'expected a weight for each of 2 items, got 1' },
    { items: ['a', 'b'], weights: [0, 0], says: 'expected a weight above 0, got 0, 0' },
    { items: ['a', 'b'], weights: [1, Number.NaN], says: 'expected a weight above 0, got 1, NaN' },
  ])('refuses weights $weights for $items', ({ items, weights: list, says }) => {
    expect(() => drawWeighted(items, list, openStream(1, 'weighted'))).toThrow(says);
  });
});
