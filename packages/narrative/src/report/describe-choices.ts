import type { CompiledTellings } from '../compile/compile-tellings.ts';
import { OPERANDS, OPERATION } from '../compile/operations.ts';
import type { NarrativePlan } from '../plan/narrative-plan.ts';

/** Characters of a whole wording that stand for it. */
const LEAD_LENGTH = 48;

/** One choice that was made on the way to a text. */
export interface TakenChoice {
  /** Number of the sentence in the telling, counted from 0. */
  sentence: number;
  /** The options, as a writer without habits of spelling has them; of a longer one the words that it begins with. */
  options: readonly string[];
  /** Which of them was taken, counted from 0. */
  taken: number;
}

/**
 * The choices behind the told sentences of a plan, in the order of the text: what was drawn, and what else might have been.
 * Choices inside aftermaths, which many tellings share, are not recorded and so not told.
 *
 * @example
 * describeChoices(narrator.compiled, trace.planned[1].plan)[0]
 * // { sentence: 0, options: ['Monday', 'Tuesday', 'Friday'], taken: 1 }
 */
export function describeChoices(compiled: CompiledTellings, plan: NarrativePlan): TakenChoice[] {
  const { program, pool } = compiled;
  const choices: TakenChoice[] = [];
  for (let sentence = 0; sentence < plan.count; sentence++) {
    const told = plan.telling?.sentences[sentence];
    if (told === undefined || !plan.sentences[sentence].included) continue;
    let at = told.address;
    while (program[at] !== OPERATION.end) {
      const operation = program[at];
      if (operation === OPERATION.goto) {
        at = program[at + 1];
        continue;
      }
      if (operation === OPERATION.choice) {
        const [slot, count] = [program[at + 1], program[at + 2]];
        // Slot 0 is for choices that nobody looks up again.
        if (slot === 0 || plan.slots[slot] < 0) break;
        const addresses = Array.from({ length: count }, (_, option) => program[at + 3 + option]);
        choices.push({
          sentence,
          options: addresses.map((address) => leadOf(compiled, address)),
          taken: plan.slots[slot],
        });
        at = addresses[plan.slots[slot]];
        continue;
      }
      const shift = operation === OPERATION.writtenTable ? 1 : 0;
      if (operation === OPERATION.table || operation === OPERATION.writtenTable) {
        const [slot, base, count] = [program[at + 1 + shift], program[at + 2 + shift], program[at + 3 + shift]];
        if (slot > 0 && plan.slots[slot] >= 0)
          choices.push({
            sentence,
            options: Array.from({ length: count }, (_, option) => pool.text(base + option)),
            taken: plan.slots[slot],
          });
      }
      at += 1 + OPERANDS[operation].length;
    }
  }
  return choices;
}

/** The words that a wording begins with, the first option of each choice taken. */
function leadOf({ program, pool }: CompiledTellings, address: number): string {
  let lead = '';
  for (let at = address; lead.length < LEAD_LENGTH; ) {
    const operation = program[at];
    if (operation === OPERATION.end) return lead;
    if (operation === OPERATION.goto) {
      // Where the option ends, the program goes on to what stands behind all of them.
      return lead;
    }
    if (operation === OPERATION.choice) {
      at = program[at + 3];
      continue;
    }
    const token = OPERANDS[operation].indexOf('token');
    if (token >= 0 && operation !== OPERATION.mention && operation !== OPERATION.writtenMention)
      lead += pool.text(program[at + 1 + token]);
    else if (operation === OPERATION.fact || token >= 0) lead += '…';
    else if (operation === OPERATION.article) lead += 'a ';
    at += 1 + OPERANDS[operation].length;
  }
  return `${lead.slice(0, LEAD_LENGTH).trimEnd()}…`;
}
