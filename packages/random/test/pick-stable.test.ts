import { describe, expect, it } from 'vitest';
import { openStreams, pickStable } from '../src/index.ts';

const streams = openStreams(42, 'picks');
const PICKS = 20_000;

describe('pickStable', () => {
  it('picks in proportion to the weights', () => {
    const items = [
      { id: 'crisis', weight: 7 },
      { id: 'burnout', weight: 2 },
      { id: 'recovery', weight: 1 },
    ];
    const counts: Record<string, number> = { crisis: 0, burnout: 0, recovery: 0 };
    for (let index = 0; index < PICKS; index++) counts[pickStable(items, streams.at(index)).id]++;
    for (const item of items) expect(Math.abs(counts[item.id] / PICKS - item.weight / 10)).toBeLessThan(0.015);
  });

  it('moves only the picks that a new item wins', () => {
    const before = [
      { id: 'a', weight: 3 },
      { id: 'b', weight: 3 },
    ];
    const after = [...before, { id: 'c', weight: 2 }];
    let moved = 0;
    for (let index = 0; index < PICKS; index++) {
      const old = pickStable(before, streams.at(index)).id;
      const now = pickStable(after, streams.at(index)).id;
      if (old === now) continue;
      expect(now).toBe('c');
      moved++;
    }
    expect(Math.abs(moved / PICKS - 2 / 8)).toBeLessThan(0.015);
  });

  it('does not depend on the order of the items', () => {
    const items = ['x', 'y', 'z'].map((id) => ({ id, weight: 1 }));
    for (let index = 0; index < 200; index++)
      expect(pickStable(items, streams.at(index)).id).toBe(pickStable([...items].reverse(), streams.at(index)).id);
  });

  it('refuses nothing to pick from and weights that are not whole', () => {
    expect(() => pickStable([], streams.at(0))).toThrow(/at least one item/);
    expect(() => pickStable([{ id: 'a', weight: 0.5 }], streams.at(0))).toThrow(/integer from 1 to 65535, got 0.5/);
  });
});
