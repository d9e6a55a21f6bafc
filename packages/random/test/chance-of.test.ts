import { describe, expect, it } from 'vitest';
import { chanceOf } from '../src/chance/index.ts';
import { openStream, openStreams, type Stream } from '../src/index.ts';

describe('chanceOf', () => {
  it('draws what the stream decides', () => {
    const draw = (): number[] => {
      const stream = openStream(42, 'chance');
      const chance = chanceOf(() => stream);
      return Array.from({ length: 20 }, () => chance.integer({ min: 0, max: 99 }));
    };
    expect(draw()).toEqual(draw());
  });

  it('holds no state of its own between streams', () => {
    const streams = openStreams(42, 'chance');
    let current: Stream = streams.at(0);
    const chance = chanceOf(() => current);
    const weighted = (index: number): string => {
      current = streams.at(index);
      return chance.weighted(['a', 'b', 'c'], [1, 2, 3]);
    };
    const forwards = Array.from({ length: 50 }, (_, index) => weighted(index));
    const backwards = Array.from({ length: 50 }, (_, index) => weighted(49 - index)).reverse();
    expect(forwards).toEqual(backwards);
  });
});
