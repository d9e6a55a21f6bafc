import type { CompiledTellings } from '../compile/compile-tellings.ts';
import { SENTENCE_START, STRIDE } from '../compile/token-pool.ts';
import type { NarrativePlan } from '../plan/narrative-plan.ts';

const SPACE = 32;
const COMMA = 44;

/**
 * Room that `realizeBytes` needs: three bytes for a character of the Basic Multilingual Plane, and the rest of the last
 * stride.
 */
export function mostBytes(plan: NarrativePlan): number {
  return 3 * plan.length + STRIDE;
}

/** `MARK`s of the sentences that a plan tells: whether its text holds commas or line breaks, and quotation marks. */
export function marksOf(plan: NarrativePlan): number {
  let marks = 0;
  for (let index = 0; index < plan.count; index++)
    if (plan.sentences[index].included) marks |= plan.sentences[index].marks;
  return marks;
}

/**
 * Writes the text of a plan as UTF-8: the way of bulk generation, which makes no string. The bytes are those of
 * `realizeText`; a test holds the two together.
 *
 * Eight bytes are copied at a time, as a float of 64 bits: half the time of single bytes. No pattern of UTF-8 without
 * U+007F, which content may not hold, is a NaN, so none is changed on the way.
 *
 * @param target view with room for `mostBytes(plan)` behind `start`; what lies behind the text there is overwritten
 * @returns the position behind the text
 */
export function realizeBytes(compiled: CompiledTellings, plan: NarrativePlan, target: DataView, start: number): number {
  const { pool } = compiled;
  const { tokens } = plan;
  let at = start;
  for (let index = 0; index < plan.count; index++) {
    const sentence = plan.sentences[index];
    if (!sentence.included) continue;
    if (at !== start) {
      if (sentence.isJoined) target.setUint8(at - 1, COMMA);
      target.setUint8(at++, SPACE);
    }
    for (let position = sentence.start; position < sentence.end; position++) {
      const token = tokens[position];
      if (token < 0) continue;
      const from = pool.encode(token);
      const length = pool.places[2 * (token & (SENTENCE_START - 1)) + 1];
      const source = pool.view;
      for (let offset = 0; offset < length; offset += STRIDE)
        target.setFloat64(at + offset, source.getFloat64(from + offset));
      at += length;
    }
  }
  return at;
}
