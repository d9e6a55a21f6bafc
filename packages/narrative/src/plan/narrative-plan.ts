import type { CompiledTelling } from '../compile/compile-telling.ts';

/** Added to a token that opens a sentence. */
export const SENTENCE_START = 1 << 30;

/** One planned sentence: its tokens stand at `start` .. `end` (excluded) of the plan. */
export interface PlannedSentence {
  stage: string;
  optional: boolean;
  included: boolean;
  start: number;
  end: number;
  /** Characters. */
  length: number;
}

/**
 * A text with every wording settled and nothing written yet: the telling, what its slots hold, the tokens of its
 * sentences, and which sentences are told. A negative token opens (-2 - label) or closes (-1) a labelled span.
 */
export interface NarrativePlan {
  telling: CompiledTelling;
  /** What each slot holds: the number of the drawn option, -1 where it was not drawn. */
  slots: number[];
  tokens: number[];
  sentences: PlannedSentence[];
  /** Characters of the whole text. */
  length: number;
}
