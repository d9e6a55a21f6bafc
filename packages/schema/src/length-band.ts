import type { LengthProfile } from './config.ts';
import { OPEN_QUESTIONS, type OpenQuestionId } from './instrument.ts';
import { TIERS, type TierIndex } from './tiers.ts';

/** Shortest text, in characters, of the length profile `survey`; the longest is the question's own limit. */
const SHORTEST_SURVEY_ANSWER = 20;

/**
 * The length band of a text, in characters, both ends included.
 *
 * @example
 * lengthBand('guide', 0, 'q24') // { min: 400, max: 800 }
 * lengthBand('survey', 0, 'q24') // { min: 20, max: 200 }
 */
export function lengthBand(
  profile: LengthProfile,
  tier: TierIndex,
  question: OpenQuestionId,
): { min: number; max: number } {
  if (profile === 'guide') return TIERS[tier].textLength;
  const limit = OPEN_QUESTIONS.find((one) => one.id === question)?.surveyLimit ?? 0;
  return { min: SHORTEST_SURVEY_ANSWER, max: limit };
}
