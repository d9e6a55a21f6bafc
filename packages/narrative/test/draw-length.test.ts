import { openStream } from '@hseg/random';
import { LENGTH_PROFILES, lengthBand, OPEN_QUESTION_IDS, TIERS, type TierIndex } from '@hseg/schema';
import { describe, expect, it } from 'vitest';
import { drawLength } from '../src/index.ts';

const DRAWS = 400;
const draws = (band: { min: number; max: number }, reach: number): number[] =>
  Array.from({ length: DRAWS }, (_, draw) => drawLength(band, reach, openStream(7, 'length', String(draw))));
const shareAbove = (lengths: readonly number[], length: number): number =>
  lengths.filter((one) => one > length).length / lengths.length;

const AT_RISK = { min: 300, max: 600 };
const CRISIS = { min: 400, max: 800 };

describe('drawLength', () => {
  it('is an integer inside the band, whatever the telling reaches', () => {
    for (const profile of LENGTH_PROFILES)
      for (const question of OPEN_QUESTION_IDS)
        TIERS.forEach((_, tier) => {
          const band = lengthBand(profile, tier as TierIndex, question);
          for (const reach of [band.min, 500, 900])
            for (const length of draws(band, reach)) {
              expect(Number.isInteger(length)).toBe(true);
              expect(length).toBeGreaterThanOrEqual(band.min);
              expect(length).toBeLessThanOrEqual(band.max);
            }
        });
  });

  it('makes most of the tellings that can be it as long as those of Crisis, and the others no longer than the rest', () => {
    const long = shareAbove(draws(AT_RISK, 700), 490);
    expect(long).toBeGreaterThan(0.5);
    expect(long).toBeLessThan(0.9);
    expect(Math.max(...draws(AT_RISK, 450))).toBeLessThanOrEqual(420);
  });

  it('wants nothing between the short texts and the long ones', () => {
    expect(draws(AT_RISK, 700).filter((length) => length > 420 && length < 480)).toEqual([]);
  });

  it('asks of Crisis no more than it must', () => {
    expect(Math.max(...draws(CRISIS, 800))).toBeLessThan(480);
  });
});
