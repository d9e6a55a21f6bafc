import type { Stream } from '@hseg/random';

/** Length, in characters, that all tiers' bands hold or come near: lengths gather here, so that they tell little of the tier. */
const MEETING_POINT = 345;

/** How far a length may be drawn from there: as far in every tier, or the spread itself would tell it. */
const SPREAD = 40;

/**
 * Draws the length that a text should have: near the point where the bands of the tiers meet, or the end of the band that
 * is nearest to it (a triangular distribution, the sum of two even draws).
 *
 * @param band shortest and longest text, both included
 * @returns an integer inside the band
 */
export function drawLength(band: { min: number; max: number }, stream: Stream): number {
  const point = Math.max(band.min, Math.min(band.max, MEETING_POINT));
  const draw = stream.real() + stream.real() - 1;
  return Math.max(band.min, Math.min(band.max, Math.floor(point + SPREAD * draw + 0.5)));
}
