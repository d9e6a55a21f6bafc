/** What a span of a text is. Further labels are appended, never renamed. */
export const SPAN_LABELS = [
  'ORG',
  'DEPARTMENT',
  'ROLE',
  'STRESSOR',
  'SYMPTOM',
  'BODY',
  'COPING',
  'HELP',
  'TIME',
  'QUOTE',
  'PHRASE',
] as const;

/** One of {@link SPAN_LABELS}. */
export type SpanLabel = (typeof SPAN_LABELS)[number];

/** A labelled stretch of a text. Offsets are UTF-16 code units, as in `String.slice`; `end` is excluded. */
export interface Span {
  start: number;
  end: number;
  label: SpanLabel;
  /** `text.slice(start, end)` of the text that the span belongs to. */
  text: string;
}

/** A sentence of a text with the stage of the arc that it tells. `end` is excluded. */
export interface SentenceSpan {
  start: number;
  end: number;
  stage: string;
}

/**
 * A text with what is known about it by construction. Sentences cover the text, with nothing but single spaces
 * between them; spans are ordered by `start`, and an inner span follows the outer one.
 */
export interface AnnotatedText {
  text: string;
  sentences: readonly SentenceSpan[];
  spans: readonly Span[];
}
