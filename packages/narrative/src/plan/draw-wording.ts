import type { Stream } from '@hseg/random';
import { SPAN_LABELS } from '@hseg/schema';
import type { CompiledTelling } from '../compile/compile-telling.ts';
import type { CompiledTellings } from '../compile/compile-tellings.ts';
import { FACT, OPERATION } from '../compile/operations.ts';
import { type NarrativePlan, SENTENCE_START } from './narrative-plan.ts';

/** How a fact of a respondent is written: words outside the labelled span, words inside it, and its label (-1: none). */
export interface FactTokens {
  /** For every fact (see `FACT`): token before the span, e.g. the article of a name; 0 for none. */
  before: readonly number[];
  /** For every fact: token of the fact itself. */
  token: readonly number[];
  /** For every fact: position in `SPAN_LABELS`, or -1. */
  label: readonly number[];
}

/** Labels by the number of the fact that carries them. */
export const FACT_LABELS: readonly number[] = (() => {
  const labels: number[] = [];
  labels[FACT.organization] = SPAN_LABELS.indexOf('ORG');
  labels[FACT.organizationBare] = SPAN_LABELS.indexOf('ORG');
  labels[FACT.place] = -1;
  labels[FACT.thisPlace] = -1;
  labels[FACT.role] = SPAN_LABELS.indexOf('ROLE');
  labels[FACT.department] = SPAN_LABELS.indexOf('DEPARTMENT');
  labels[FACT.unit] = SPAN_LABELS.indexOf('DEPARTMENT');
  labels[FACT.years] = SPAN_LABELS.indexOf('TIME');
  return labels;
})();

/**
 * Walks the program of every sentence of a telling, draws each choice in the order of the text, and lays down the
 * tokens. Optional sentences are drawn as well, so that leaving one out moves no other choice.
 */
export function drawWording(
  compiled: CompiledTellings,
  telling: CompiledTelling,
  facts: FactTokens,
  stream: Stream,
): NarrativePlan {
  const { program, pool } = compiled;
  const { lengths, articles } = pool;
  const articleTokens = articleTokensOf(compiled);
  const slots: number[] = new Array(telling.slots).fill(-1);
  const tokens: number[] = [];
  const sentences = new Array(telling.sentences.length);
  for (let index = 0; index < telling.sentences.length; index++) {
    const sentence = telling.sentences[index];
    const start = tokens.length;
    let length = 0;
    let initial = true;
    let article = false;
    let at = sentence.address;

    for (;;) {
      let token = 0;
      let before = 0;
      let label = -1;
      const operation = program[at];
      if (operation === OPERATION.token) {
        token = program[at + 1];
        at += 2;
      } else if (operation === OPERATION.table) {
        const drawn = stream.below(program[at + 3]);
        slots[program[at + 1]] = drawn;
        token = program[at + 2] + drawn;
        at += 4;
      } else if (operation === OPERATION.choice) {
        const drawn = stream.below(program[at + 2]);
        slots[program[at + 1]] = drawn;
        at = program[at + 3 + drawn];
        continue;
      } else if (operation === OPERATION.goto) {
        at = program[at + 1];
        continue;
      } else if (operation === OPERATION.mention) {
        token = program[at + 2] + slots[program[at + 1]];
        at += 3;
      } else if (operation === OPERATION.fact) {
        const fact = program[at + 1];
        token = facts.token[fact];
        before = facts.before[fact];
        label = facts.label[fact];
        at += 2;
      } else if (operation === OPERATION.article) {
        article = true;
        at++;
        continue;
      } else if (operation === OPERATION.open) {
        tokens.push(-2 - program[at + 1]);
        at += 2;
        continue;
      } else if (operation === OPERATION.close) {
        tokens.push(-1);
        at++;
        continue;
      } else break;

      if (lengths[token] === 0) continue;
      if (article) {
        const written = articleTokens[articles[before === 0 ? token : before]];
        insertBeforeOpenSpans(tokens, start, initial ? written + SENTENCE_START : written);
        length += lengths[written];
        article = false;
        initial = false;
      }
      if (before !== 0) {
        tokens.push(initial ? before + SENTENCE_START : before);
        length += lengths[before];
        initial = false;
      }
      if (label >= 0) tokens.push(-2 - label);
      tokens.push(initial ? token + SENTENCE_START : token);
      if (label >= 0) tokens.push(-1);
      length += lengths[token];
      initial = false;
    }
    sentences[index] = {
      stage: sentence.stage,
      optional: sentence.optional,
      included: !sentence.optional,
      start,
      end: tokens.length,
      length,
    };
  }
  return { telling, slots, tokens, sentences, length: 0 };
}

/** An article belongs in front of a span that it introduces, not inside it. */
function insertBeforeOpenSpans(tokens: number[], start: number, token: number): void {
  let position = tokens.length;
  while (position > start && tokens[position - 1] < -1) position--;
  if (position === tokens.length) tokens.push(token);
  else tokens.splice(position, 0, token);
}

const articleTokenCache = new WeakMap<CompiledTellings, number[]>();

/** Tokens of the indefinite articles with the space behind them, in the order of the grammar. */
function articleTokensOf(compiled: CompiledTellings): number[] {
  let tokens = articleTokenCache.get(compiled);
  if (!tokens) {
    tokens = compiled.language.grammar.indefiniteArticles.map((article) => compiled.pool.add(`${article} `));
    articleTokenCache.set(compiled, tokens);
  }
  return tokens;
}
