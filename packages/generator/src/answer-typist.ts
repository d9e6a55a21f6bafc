import { type IndexedStreams, openStreams } from '@hseg/random';
import {
  type AnnotatedText,
  type Language,
  type NoiseName,
  OPEN_QUESTION_IDS,
  type OpenQuestionId,
  type TierIndex,
} from '@hseg/schema';
import { drawTypist, MISSING_BY_TIER, NOISE_PRESETS, roughen, type Typist } from '@hseg/text-variation';

/** Tiers from this one on have people who write that there is nothing to say. */
const SAFE = 3;

/** Types an answer as the person of a record would. */
export type TypeAnswer = (
  text: AnnotatedText,
  question: OpenQuestionId,
  tier: TierIndex,
  index: number,
) => AnnotatedText;

/**
 * Prepares the typing of answers: left empty at the rates of the preset by question and tier, "nothing to add" for some
 * accounts of people who are well, and slips by one typist a record. Sentences and spans move along.
 *
 * @returns nothing for `clean`: the texts stay as they are
 */
export function answerTypist(noise: NoiseName, seed: number, language: Language): TypeAnswer | undefined {
  if (noise === 'clean') return undefined;
  const preset = NOISE_PRESETS[noise];
  const nothing = language.lexicon?.noise?.nothing ?? [];
  const people = openStreams(seed, 'typist');
  const streams = Object.fromEntries(
    OPEN_QUESTION_IDS.map((question) => [question, openStreams(seed, 'noise', question)]),
  ) as Record<OpenQuestionId, IndexedStreams>;
  let typist: Typist | undefined;
  let typistOf = -1;
  return ({ text, sentences, spans }, question, tier, index) => {
    if (typist === undefined || typistOf !== index) {
      typist = drawTypist(preset, people.at(index));
      typistOf = index;
    }
    const stream = streams[question].at(index);
    if (stream.real() < preset.missing[question] * MISSING_BY_TIER[tier]) return { text: '', sentences: [], spans: [] };
    const saysNothing = stream.real() < preset.nothing;
    const drawn = stream.real();
    if (saysNothing && question === 'q24' && tier >= SAFE && nothing.length > 0) {
      const own = nothing[Math.floor(drawn * nothing.length)];
      return { text: own, sentences: [{ start: 0, end: own.length, stage: 'nothing' }], spans: [] };
    }
    // Sentences are carried along as spans without a label that anybody looks for.
    const marks = sentences.map(({ start, end }) => ({ start, end, label: 'TIME' as const, text: '' }));
    const typed = roughen(text, preset, stream, { language, typist, spans: [...spans, ...marks] });
    const moved = typed.spans.slice(spans.length);
    return {
      text: typed.text,
      sentences: sentences.map(({ stage }, at) => ({ start: moved[at].start, end: moved[at].end, stage })),
      spans: typed.spans.slice(0, spans.length),
    };
  };
}
