import type { Stream } from '@hseg/random';

/** Length, in characters, that all tiers' bands hold or come near: lengths gather here, so that they tell little of the tier. */
const MEETING_POINT = 345;

/**
 * Draws the length that a text should have: anywhere in its band, most often near the point where the bands meet.
 *
 * @param band shortest and longest text, both included
 * @returns an integer inside the band
 */
export function drawLength(band: { min: number; max: number }, stream: Stream): number {
  const point = Math.max(band.min, Math.min(band.max, MEETING_POINT));
  const width = band.max - band.min;
  if (width === 0) return point;
  const side = stream.real() * width < point - band.min ? band.min : band.max;
  const draw = stream.real();
  return Math.floor(point + (side - point) * draw * draw * draw * draw + 0.5);
}
