import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openStream, openStreams } from '../src/index.ts';

/** z-score of a chi-square statistic by the normal approximation of Fisher. */
const zOfChiSquare = (statistic: number, degrees: number): number =>
  Math.sqrt(2 * statistic) - Math.sqrt(2 * degrees - 1);

const chiSquare = (counts: ArrayLike<number>, expected: number): number =>
  Array.from(counts).reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);

const RECORDS = 200_000;
const LIMIT = 4.5;

describe('streams by index', () => {
  const streams = openStreams(42, 'test');
  const first = Uint32Array.from({ length: RECORDS }, (_, index) => streams.at(index).bits());

  it.each([
    ['top eight bits', 256, (word: number) => word >>> 24],
    ['low eight bits', 256, (word: number) => word & 255],
    ['forty bins', 40, (word: number) => Math.floor((word / 2 ** 32) * 40)],
  ])('spread the first draw evenly: %s', (_, bins, binOf) => {
    const counts = new Uint32Array(bins);
    for (const word of first) counts[binOf(word)]++;
    expect(Math.abs(zOfChiSquare(chiSquare(counts, RECORDS / bins), bins - 1))).toBeLessThan(LIMIT);
  });

  it('make neighbouring records independent (64 x 64 serial test)', () => {
    const counts = new Uint32Array(4096);
    for (let index = 0; index + 1 < RECORDS; index++) counts[(first[index] >>> 26) * 64 + (first[index + 1] >>> 26)]++;
    expect(Math.abs(zOfChiSquare(chiSquare(counts, (RECORDS - 1) / 4096), 4095))).toBeLessThan(LIMIT);
  });

  it.each([1, 2, 7, 1000])('do not correlate at lag %i', (lag) => {
    let sum = 0;
    for (let index = 0; index + lag < RECORDS; index++)
      sum += (first[index] / 2 ** 32 - 0.5) * (first[index + lag] / 2 ** 32 - 0.5);
    expect(Math.abs((12 * sum) / Math.sqrt(RECORDS - lag))).toBeLessThan(LIMIT);
  });

  it('do not correlate between names', () => {
    const other = openStreams(42, 'another test');
    let sum = 0;
    for (let index = 0; index < RECORDS; index++)
      sum += (first[index] / 2 ** 32 - 0.5) * (other.at(index).bits() / 2 ** 32 - 0.5);
    expect(Math.abs((12 * sum) / Math.sqrt(RECORDS))).toBeLessThan(LIMIT);
  });

  it('change half of the bits of the first draw with any bit of the index or the seed', () => {
    for (let bit = 0; bit < 32; bit++) {
      let flips = 0;
      for (let index = 0; index < 2000; index++) {
        let changed = streams.at(index).bits() ^ streams.at((index ^ (1 << bit)) >>> 0).bits();
        for (; changed !== 0; changed &= changed - 1) flips++;
      }
      expect(Math.abs(flips / (2000 * 32) - 0.5)).toBeLessThan(0.02);
    }
    let flips = 0;
    for (let seed = 0; seed < 4000; seed++) {
      let changed = openStream(seed, 'x').bits() ^ openStream(seed + 1, 'x').bits();
      for (; changed !== 0; changed &= changed - 1) flips++;
    }
    expect(Math.abs(flips / (4000 * 32) - 0.5)).toBeLessThan(0.02);
  });

  it('never repeat a first pair of draws', () => {
    const seen = new Set<string>();
    for (let index = 0; index < RECORDS; index++) {
      const stream = streams.at(index);
      seen.add(`${stream.bits()}/${stream.bits()}`);
    }
    expect(seen.size).toBe(RECORDS);
  });

  it('catch seeding by addition: the test of neighbours fails on it', () => {
    // A planted fault: the state is the index itself, as "seed + i" would have it.
    const counts = new Uint32Array(4096);
    const draw = (index: number): number => (Math.imul(index, 1664525) + 1013904223) >>> 26;
    for (let index = 0; index + 1 < RECORDS; index++) counts[draw(index) * 64 + draw(index + 1)]++;
    expect(zOfChiSquare(chiSquare(counts, (RECORDS - 1) / 4096), 4095)).toBeGreaterThan(LIMIT);
  });
});

describe('openStream', () => {
  it('gives the same stream for the same name and another for every other', () => {
    const seed = fc.nat({ max: Number.MAX_SAFE_INTEGER });
    const path = fc.array(fc.oneof(fc.string(), fc.nat({ max: Number.MAX_SAFE_INTEGER })), { maxLength: 4 });
    fc.assert(
      fc.property(seed, path, seed, path, (one, onePath, other, otherPath) => {
        const draw = (value: number, steps: (string | number)[]): string => {
          const stream = openStream(value, ...steps);
          return [stream.bits(), stream.bits(), stream.bits()].join();
        };
        expect(draw(one, onePath)).toBe(draw(one, onePath));
        if (JSON.stringify([one, onePath]) !== JSON.stringify([other, otherPath]))
          expect(draw(one, onePath)).not.toBe(draw(other, otherPath));
      }),
    );
  });

  it('tells steps apart by where they end', () => {
    expect(openStream(1, 'ab', 'c').bits()).not.toBe(openStream(1, 'a', 'bc').bits());
    expect(openStream(1, '1').bits()).not.toBe(openStream(1, 1).bits());
  });

  it('uses all 53 bits of the seed', () => {
    expect(openStream(2 ** 40, 'x').bits()).not.toBe(openStream(0, 'x').bits());
  });

  it.each([-1, 0.5, 2 ** 53, Number.NaN])('refuses the seed %d', (seed) => {
    expect(() => openStream(seed)).toThrow(RangeError);
  });
});

describe('a stream', () => {
  it('draws reals and integers in their bounds', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 1 << 20 }), (seed, count) => {
        const stream = openStream(seed, 'bounds');
        const real = stream.real();
        const integer = stream.below(count);
        expect(real >= 0 && real < 1).toBe(true);
        expect(Number.isInteger(integer) && integer >= 0 && integer < count).toBe(true);
      }),
    );
  });
});
