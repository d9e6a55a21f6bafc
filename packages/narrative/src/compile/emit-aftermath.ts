import type { Tense } from '@hseg/schema';
import {
  type EmissionContext,
  emitSentence,
  type LengthRange,
  type ParsedAftermath,
  type SharedProgram,
  type TellingScope,
} from './emit-sentence.ts';
import { OPERATION } from './operations.ts';

/** The sentence of a telling that is one of several aftermaths. */
export interface EmittedAftermath {
  address: number;
  length: LengthRange;
  /** The slot of a plan that says which one it is. */
  slot: number;
  /** Integers of the choice and the longest aftermath. */
  size: number;
}

/**
 * Appends a sentence that is one of the aftermaths: a choice that leads to their programs, which are emitted once for all
 * tellings.
 *
 * @param isOptional whether the sentence may be left out
 */
export function emitAftermath(
  aftermaths: readonly ParsedAftermath[],
  tense: Tense,
  isOptional: boolean,
  scope: TellingScope,
  context: EmissionContext,
): EmittedAftermath {
  const { program } = context;
  const shared = aftermaths.map((aftermath) => sharedProgram(aftermath, tense, context));
  const slot = scope.slots++;
  const address = program.length;
  program.push(OPERATION.choice, slot, shared.length, ...shared.map((one) => one.address));
  const ways = shared.reduce((sum, one) => sum + one.ways, 0);
  scope.ways *= isOptional ? 1 + ways : ways;
  if (!isOptional) scope.wordings *= ways;
  scope.choices += 1 + Math.max(...shared.map((one) => one.choices));
  return {
    address,
    slot,
    length: {
      min: Math.min(...shared.map((one) => one.length.min)),
      max: Math.max(...shared.map((one) => one.length.max)),
    },
    size: program.length - address + Math.max(...shared.map((one) => one.size)),
  };
}

function sharedProgram({ source, nodes }: ParsedAftermath, tense: Tense, context: EmissionContext): SharedProgram {
  const key = `${source.id}/${tense}`;
  const known = context.aftermathPrograms.get(key);
  if (known) return known;
  const scope: TellingScope = {
    bindings: new Map(),
    slots: 0,
    isShared: true,
    fewestNames: 0,
    mostNames: 0,
    poolsUsed: new Set(),
    ways: 1,
    wordings: 1,
    choices: 0,
  };
  const address = context.program.length;
  const length = emitSentence(nodes, tense, -1, scope, context);
  const { ways, choices } = scope;
  const emitted = { address, size: context.program.length - address, length, ways, choices };
  context.aftermathPrograms.set(key, emitted);
  return emitted;
}
