import { type AnnotatedText, type SentenceSpan, SPAN_LABELS, type Span } from '@hseg/schema';
import type { CompiledTellings } from '../compile/compile-tellings.ts';
import { SENTENCE_START } from '../compile/token-pool.ts';
import type { NarrativePlan } from '../plan/narrative-plan.ts';

/**
 * Writes the text of a plan, without annotations: the way of bulk generation.
 *
 * @example
 * realizeText(compiled, plan) // 'I had seven that night. ...'
 */
export function realizeText(compiled: CompiledTellings, plan: NarrativePlan): string {
  const { pool } = compiled;
  const { tokens } = plan;
  let text = '';
  for (let index = 0; index < plan.count; index++) {
    const sentence = plan.sentences[index];
    if (!sentence.included) continue;
    if (text !== '') text = sentence.isJoined ? `${text.slice(0, -1)}, ` : `${text} `;
    for (let at = sentence.start; at < sentence.end; at++) {
      const token = tokens[at];
      if (token >= 0) text += token >= SENTENCE_START ? pool.capital(token - SENTENCE_START) : pool.text(token);
    }
  }
  return text;
}

/**
 * Writes the text of a plan and records, while writing, where each sentence and each labelled span stands. A sentence that
 * was joined to the one before is still one of its own, behind a comma.
 *
 * @returns the same text as {@link realizeText}
 */
export function realize(compiled: CompiledTellings, plan: NarrativePlan): AnnotatedText {
  const { pool } = compiled;
  const sentences: SentenceSpan[] = [];
  const spans: Span[] = [];
  const open: Span[] = [];
  let text = '';
  for (let index = 0; index < plan.count; index++) {
    const sentence = plan.sentences[index];
    if (!sentence.included) continue;
    if (text !== '') text = sentence.isJoined ? `${text.slice(0, -1)}, ` : `${text} `;
    const start = text.length;
    for (let at = sentence.start; at < sentence.end; at++) {
      const token = plan.tokens[at];
      if (token >= 0) text += token >= SENTENCE_START ? pool.capital(token - SENTENCE_START) : pool.text(token);
      else if (token === -1) {
        const span = open.pop();
        if (span) span.end = text.length;
      } else {
        const span: Span = { start: text.length, end: text.length, label: SPAN_LABELS[-2 - token], text: '' };
        spans.push(span);
        open.push(span);
      }
    }
    sentences.push({ start, end: text.length, stage: sentence.stage });
  }
  for (const span of spans) span.text = text.slice(span.start, span.end);
  // A choice inside a span may be empty; then there is nothing to label.
  return { text, sentences, spans: spans.filter((span) => span.end > span.start) };
}
