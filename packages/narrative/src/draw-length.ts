import type { Stream } from '@hseg/random';

/** Length, in characters, that all tiers' bands hold or come near: lengths gather here, so that they tell little of the tier. */
const MEETING_POINT = 343;

/**
 * The same for a band with this upper end. Sentences are whole, and what people in trouble have to tell takes more of them:
 * the further a band reaches, the longer its texts come out than was aimed at. So the aim is shorter by this share of what
 * the band reaches beyond that end, and longer where it ends before.
 */
const MEETING_BAND_END = 400;
const AIM_PER_CHARACTER = 0.3;

/** How far a length may be drawn from there: as far in every tier, or the spread itself would tell it; and far enough for them to mix. */
const SPREAD = 78;

/**
 * Where long texts gather: a Crisis text can hardly be shorter than this. If no other tier wrote so much, the length alone
 * would tell Crisis from the rest.
 */
const LONG_POINT = 552;
const LONG_SPREAD = 65;

/** A telling that cannot be as long as this is told at the meeting point: halfway it would be neither. */
const LONG_ENOUGH = 530;

/** Texts are long in the measure that the band of the tier reaches beyond this: none at 500, five in nine at 600. */
const LONG_FROM = 500;
const LONG_PER_CHARACTER = 1 / 180;

/**
 * Draws the length that a text should have: near the point where the bands of the tiers meet, or the end of the band that
 * is nearest to it; in tiers whose band reaches far enough some of the tellings that can be as long as those of Crisis are
 * (triangular distributions, sums of two even draws).
 *
 * @param band shortest and longest text, both included
 * @param reach length of the text with all its sentences
 * @returns an integer inside the band
 */
export function drawLength(band: { min: number; max: number }, reach: number, stream: Stream): number {
  const mayBeLong = band.min <= MEETING_POINT && reach >= LONG_ENOUGH;
  const isLong = stream.real() < (band.max - LONG_FROM) * LONG_PER_CHARACTER && mayBeLong;
  const [wanted, spread] = isLong
    ? [Math.min(LONG_POINT, band.max - LONG_SPREAD / 2), LONG_SPREAD]
    : [MEETING_POINT - AIM_PER_CHARACTER * (band.max - MEETING_BAND_END), SPREAD];
  const point = Math.max(band.min, Math.min(band.max, wanted));
  const draw = stream.real() + stream.real() - 1;
  return Math.max(band.min, Math.min(band.max, Math.floor(point + spread * draw + 0.5)));
}
