import type { Stream } from '@hseg/random';
import { SPAN_LABELS } from '@hseg/schema';
import type { CompiledTelling } from '../compile/compile-telling.ts';
import type { CompiledTellings } from '../compile/compile-tellings.ts';
import { FACT, OPERATION } from '../compile/operations.ts';
import {
  END,
  SENTENCE_START,
  TOKEN_END_SHIFT,
  TOKEN_LENGTH,
  TOKEN_MARKS,
  TOKEN_MARKS_SHIFT,
} from '../compile/token-pool.ts';
import { WordsMissing } from '../compile/words-missing.ts';
import { emptyPlan, type NarrativePlan } from './narrative-plan.ts';

/** How a fact of a respondent is written: words outside the labelled span, words inside it, and its label (-1: none). */
export interface FactTokens {
  /** For every fact (see `FACT`): token before the span, e.g. the article of a name; 0 for none. */
  before: readonly number[];
  /** For every fact: token of the fact itself. */
  token: readonly number[];
  /** For every fact: position in `SPAN_LABELS`, or -1. */
  label: readonly number[];
  /** For every habit of `WRITING_HABITS`, in its order: 1 where the writer has it, else 0. */
  habits: readonly number[];
}

/** Labels by the number of the fact that carries them. */
export const FACT_LABELS: readonly number[] = (() => {
  const labels: number[] = [];
  labels[FACT.organization] = SPAN_LABELS.indexOf('ORG');
  labels[FACT.organizationBare] = SPAN_LABELS.indexOf('ORG');
  labels[FACT.organizationLocative] = SPAN_LABELS.indexOf('ORG');
  labels[FACT.place] = -1;
  labels[FACT.thisPlace] = -1;
  labels[FACT.role] = SPAN_LABELS.indexOf('ROLE');
  labels[FACT.department] = SPAN_LABELS.indexOf('DEPARTMENT');
  labels[FACT.unit] = SPAN_LABELS.indexOf('DEPARTMENT');
  labels[FACT.years] = SPAN_LABELS.indexOf('TIME');
  labels[FACT.culturePhrase] = SPAN_LABELS.indexOf('PHRASE');
  return labels;
})();

/**
 * Walks the program of every sentence of a telling, draws each choice in the order of the text, and lays down the
 * tokens. Optional sentences are drawn as well, so that leaving one out moves no other choice.
 *
 * Where a card is given, the choices of the required sentences are its digits, in the mixed radix of their numbers of
 * options, until these tell all cards apart, and drawn from there on: two cards never give the same text, as long as the
 * telling has that many wordings.
 *
 * @param plan a plan to write over, so that bulk generation need not make new ones; a new one by default
 * @param card number of the wording, 0 (included) .. `cards` (excluded); 0 of 1 by default: everything is drawn
 * @throws WordsMissing for a telling of an outline whose words have not been added.
 */
export function drawWording(
  compiled: CompiledTellings,
  telling: CompiledTelling,
  facts: FactTokens,
  stream: Stream,
  plan: NarrativePlan = emptyPlan(),
  card = 0,
  cards = 1,
): NarrativePlan {
  const { program, pool } = compiled;
  // What is known of each token; taken anew when articles, which may be new tokens, have moved it.
  let known = pool.facts;
  if (telling.sentences[0]?.address === -1) throw new WordsMissing(telling.source.id, telling.source.question);
  plan.telling = telling;
  plan.count = telling.sentences.length;
  if (plan.slots.length < telling.slots) plan.slots = new Int32Array(telling.slots);
  if (plan.tokens.length < telling.capacity) plan.tokens = new Int32Array(telling.capacity);
  const { slots, tokens, sentences } = plan;
  slots.fill(-1, 0, telling.slots);
  let top = 0;
  let digits = card;
  let undecided = cards;
  for (let index = 0; index < telling.sentences.length; index++) {
    const sentence = telling.sentences[index];
    const start = top;
    let length = 0;
    let marks = 0;
    let initial = true;
    let article = false;
    let stopped = false;
    let at = sentence.address;
    const isDealt = !sentence.optional;

    for (;;) {
      let token = 0;
      let before = 0;
      let label = -1;
      const operation = program[at];
      if (operation === OPERATION.token) {
        token = program[at + 1];
        at += 2;
      } else if (operation === OPERATION.written) {
        token = program[at + 2] + facts.habits[program[at + 1]];
        at += 3;
      } else if (
        operation === OPERATION.table ||
        operation === OPERATION.writtenTable ||
        operation === OPERATION.choice
      ) {
        let table = 0;
        if (operation === OPERATION.writtenTable) {
          // From here on like a table, one integer further on.
          table = facts.habits[program[at + 1]] * program[at + 4];
          at++;
        }
        const isTable = operation !== OPERATION.choice;
        const options = program[isTable ? at + 3 : at + 2];
        let drawn: number;
        if (isDealt && undecided > 1) {
          drawn = digits % options;
          digits = (digits - drawn) / options;
          undecided = Math.ceil(undecided / options);
        } else drawn = stream.below(options);
        slots[program[at + 1]] = drawn;
        if (!isTable) {
          at = program[at + 3 + drawn];
          continue;
        }
        token = program[at + 2] + table + drawn;
        at += 4;
      } else if (operation === OPERATION.goto) {
        at = program[at + 1];
        continue;
      } else if (operation === OPERATION.mention) {
        token = program[at + 2] + slots[program[at + 1]];
        at += 3;
      } else if (operation === OPERATION.writtenMention) {
        token = program[at + 3] + facts.habits[program[at + 1]] * program[at + 4] + slots[program[at + 2]];
        at += 5;
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
        tokens[top++] = -2 - program[at + 1];
        at += 2;
        continue;
      } else if (operation === OPERATION.close) {
        tokens[top++] = -1;
        at++;
        continue;
      } else break;

      const ofToken = known[token];
      if ((ofToken & TOKEN_LENGTH) === 0) continue;
      if (article) {
        const written = pool.articleOf(before === 0 ? token : before);
        insertBeforeOpenSpans(tokens, start, top++, initial ? written + SENTENCE_START : written);
        known = pool.facts;
        length += known[written] & TOKEN_LENGTH;
        article = false;
        initial = false;
      }
      if (before !== 0) {
        tokens[top++] = initial ? before + SENTENCE_START : before;
        length += known[before] & TOKEN_LENGTH;
        initial = false;
      }
      if (label >= 0) tokens[top++] = -2 - label;
      tokens[top++] = initial ? token + SENTENCE_START : token;
      if (label >= 0) tokens[top++] = -1;
      length += ofToken & TOKEN_LENGTH;
      marks |= (ofToken >> TOKEN_MARKS_SHIFT) & TOKEN_MARKS;
      // A wording may hold two sentences: "... on days off. The hospital ...".
      const end = ofToken >> TOKEN_END_SHIFT || pool.endOf(token);
      initial = end === END.stopAndBlank || (end === END.blank && stopped);
      stopped = end === END.stop;
    }
    const planned = sentences[index];
    if (planned === undefined)
      sentences.push({
        stage: sentence.stage,
        optional: sentence.optional,
        included: !sentence.optional,
        start,
        end: top,
        length,
        marks,
        isJoined: false,
      });
    else {
      planned.isJoined = false;
      planned.stage = sentence.stage;
      planned.optional = sentence.optional;
      planned.included = !sentence.optional;
      planned.start = start;
      planned.end = top;
      planned.length = length;
      planned.marks = marks;
    }
  }
  return plan;
}

/** An article belongs in front of a span that it introduces, not inside it: the marks that opened move up by one. */
function insertBeforeOpenSpans(tokens: Int32Array, start: number, top: number, token: number): void {
  let position = top;
  while (position > start && tokens[position - 1] < -1) {
    tokens[position] = tokens[position - 1];
    position--;
  }
  tokens[position] = token;
}
