import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { responseIds } from '../src/index.ts';

describe('response ids', () => {
  it('are syn_ and 13 base-32 digits', () => {
    fc.assert(
      fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), fc.nat({ max: 4_294_967_295 }), (seed, index) => {
        expect(responseIds(seed)(index)).toMatch(/^syn_[0-9a-hjkmnp-tv-z]{13}$/);
      }),
    );
  });

  it('are unique, and in no order', () => {
    const idOf = responseIds(42);
    const ids = Array.from({ length: 100_000 }, (_, index) => idOf(index));
    expect(new Set(ids).size).toBe(ids.length);
    let rising = 0;
    for (let index = 1; index < ids.length; index++) if (ids[index] > ids[index - 1]) rising++;
    expect(Math.abs(rising / (ids.length - 1) - 0.5)).toBeLessThan(0.01);
  });

  it('keep both halves of the 64 bits: any bit of the index changes many digits', () => {
    const idOf = responseIds(1);
    for (let bit = 0; bit < 32; bit++) {
      let same = 0;
      for (let index = 0; index < 200; index++) {
        const [one, other] = [idOf(index), idOf((index ^ (1 << bit)) >>> 0)];
        for (let at = 5; at < 17; at++) if (one[at] === other[at]) same++;
      }
      expect(same / (200 * 12)).toBeLessThan(0.1);
    }
  });

  it('differ between seeds', () => {
    expect(responseIds(1)(0)).not.toBe(responseIds(2)(0));
  });
});
