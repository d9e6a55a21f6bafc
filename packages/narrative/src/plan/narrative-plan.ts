import type { CompiledTelling } from '../compile/compile-telling.ts';

/** One planned sentence: its tokens stand at `start` .. `end` (excluded) of the plan. */
export interface PlannedSentence {
  stage: string;
  optional: boolean;
  included: boolean;
  start: number;
  end: number;
  /** Characters. */
  length: number;
  /** `MARK`s of its tokens: what a writer may have to quote. */
  marks: number;
  /** Whether a comma joins it to the sentence before, instead of a stop between them. */
  isJoined: boolean;
}

/**
 * A text with every wording settled and nothing written yet: the telling, what its slots hold, the tokens of its
 * sentences, and which sentences are told. A negative token opens (-2 - label) or closes (-1) a labelled span.
 *
 * A plan that is written over again and again keeps its arrays at their largest size: only the first `count` sentences,
 * and the tokens between their bounds, belong to the text.
 */
export interface NarrativePlan {
  telling?: CompiledTelling;
  /** What each slot of the telling holds: the number of the drawn option, -1 where it was not drawn. */
  slots: Int32Array;
  tokens: Int32Array;
  sentences: PlannedSentence[];
  /** How many sentences the telling has. */
  count: number;
  /** Characters of the whole text. */
  length: number;
}

/** A plan to write over; see `drawWording`. */
export function emptyPlan(): NarrativePlan {
  return { slots: new Int32Array(0), tokens: new Int32Array(0), sentences: [], count: 0, length: 0 };
}
