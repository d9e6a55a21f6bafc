import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { permutation } from '../src/index.ts';

describe('permutation', () => {
  it('is a bijection of 0 .. size - 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.nat(), (size, seed) => {
        const order = permutation(size, seed);
        const image = new Set(Array.from({ length: size }, (_, position) => order.at(position)));
        expect(image.size).toBe(size);
        for (const value of image) expect(value >= 0 && value < size).toBe(true);
      }),
    );
  });

  it('stays inside the largest size', () => {
    const order = permutation(4_294_967_295, 42);
    for (const position of [0, 1, 2 ** 31, 4_294_967_294]) {
      const value = order.at(position);
      expect(Number.isInteger(value) && value >= 0 && value < 4_294_967_295).toBe(true);
    }
  });

  it('leaves no trace of the order: few fixed points, rank correlation near 0', () => {
    const size = 20_000;
    const order = permutation(size, 7, 'trace');
    let fixed = 0;
    let product = 0;
    for (let position = 0; position < size; position++) {
      const value = order.at(position);
      if (value === position) fixed++;
      product += (position / size - 0.5) * (value / size - 0.5);
    }
    expect(fixed).toBeLessThan(12);
    expect(Math.abs((12 * product) / Math.sqrt(size))).toBeLessThan(4.5);
  });

  it('differs by seed and by name', () => {
    const image = (seed: number, name: string): string =>
      Array.from({ length: 50 }, (_, position) => permutation(50, seed, name).at(position)).join();
    expect(image(1, 'a')).not.toBe(image(2, 'a'));
    expect(image(1, 'a')).not.toBe(image(1, 'b'));
  });

  it.each([0, -1, 1.5, 2 ** 33])('refuses the size %d', (size) => {
    expect(() => permutation(size, 1)).toThrow(RangeError);
  });
});
