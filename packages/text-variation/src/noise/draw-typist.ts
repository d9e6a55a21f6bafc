import { drawNormal, type Stream } from '@hseg/random';
import type { NoisePreset } from './noise-preset.ts';

/** How one person types, in everything that he or she types. */
export interface Typist {
  /** Typing errors in proportion to those of all people. */
  factor: number;
  lowerCaseStart: boolean;
  lowerCaseI: boolean;
  apostrophe: boolean;
  fragment: boolean;
  abbreviation: boolean;
  spelling: boolean;
}

/** Standard deviation of the logarithm of the factor: most people make few errors, a few make many. */
const DEVIATION = 0.7;

/**
 * e^x for -4 .. 4 by halving and Taylor's series, with exactly rounded operations only, so that every machine draws the same
 * typist. Off by less than 1e-9 of the value.
 */
function exponential(x: number): number {
  const small = x / 16;
  let term = 1;
  let sum = 1;
  for (let order = 1; order <= 8; order++) {
    term = (term * small) / order;
    sum += term;
  }
  const fourth = sum * sum * sum * sum;
  return fourth * fourth * fourth * fourth;
}

/**
 * Draws how a person types: a log-normal factor of mean 1, and the habits at the shares of the preset.
 *
 * @example
 * drawTypist(NOISE_PRESETS.realistic, openStream(42, 'typist', 7)).factor // a number above 0, 1 on average
 */
export function drawTypist(preset: NoisePreset, stream: Stream): Typist {
  const normal = Math.max(-4, Math.min(4, drawNormal(stream)));
  return {
    factor: exponential(DEVIATION * normal - (DEVIATION * DEVIATION) / 2),
    lowerCaseStart: stream.real() < preset.lowerCaseStart,
    lowerCaseI: stream.real() < preset.lowerCaseI,
    apostrophe: stream.real() < preset.apostrophe,
    fragment: stream.real() < preset.fragment,
    abbreviation: stream.real() < preset.abbreviation,
    spelling: stream.real() < preset.spelling,
  };
}
