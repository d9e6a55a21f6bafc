import type { Telling } from '@hseg/schema';
import { type Columns, fromColumns, toColumns } from './columns.ts';
import type { CompiledSentence, CompiledTelling } from './compile-telling.ts';
import type { TellingPack } from './pack-tellings.ts';

/** The tellings of a pack by column: what is read soonest from a file. */
export interface TellingColumns {
  /** What authors wrote of each telling, without its sentences. */
  sources: Columns;
  /** What compiling found of each. */
  counts: Columns;
  /** The sentences of all tellings, one telling after the other. */
  sentences: {
    /** How many sentences each telling has. */
    lengths: readonly number[];
    stages: readonly string[];
    /** Five numbers a sentence: address, position of its stage, whether it may be left out (0, 1), shortest, longest. */
    numbers: readonly number[];
    /** Sentences that are one of several aftermaths, by their position among all. */
    aftermaths: readonly (readonly [position: number, aftermaths: NonNullable<CompiledSentence['aftermaths']>])[];
  };
}

const NUMBERS = 5;

/**
 * Sorts the tellings of a pack by column, for `unpackTellings`.
 *
 * @example
 * const pack = packTellings(compiled, tickets);
 * unpackTellings({ ...pack, tellings: columnsOfTellings(pack.tellings) }, english) // tells what `compiled` tells
 */
export function columnsOfTellings(tellings: TellingPack['tellings']): TellingColumns {
  const stages: string[] = [];
  const numbers: number[] = [];
  const aftermaths: [number, NonNullable<CompiledSentence['aftermaths']>][] = [];
  for (const { sentences } of tellings)
    for (const [address, stage, optional, min, max, ofSentence] of sentences) {
      if (!stages.includes(stage)) stages.push(stage);
      if (ofSentence) aftermaths.push([numbers.length / NUMBERS, ofSentence]);
      numbers.push(address, stages.indexOf(stage), optional, min, max);
    }
  return {
    sources: toColumns(tellings.map(({ source }) => source)),
    counts: toColumns(tellings.map(({ source: _, sentences: __, ...counts }) => counts)),
    sentences: { lengths: tellings.map(({ sentences }) => sentences.length), stages, numbers, aftermaths },
  };
}

/** The tellings of columns, as compiled. */
export function tellingsOfColumns({ sources, counts, sentences }: TellingColumns): CompiledTelling[] {
  const { lengths, stages, numbers, aftermaths } = sentences;
  const all: CompiledSentence[] = [];
  for (let at = 0; at < numbers.length; at += NUMBERS)
    all.push({
      address: numbers[at],
      stage: stages[numbers[at + 1]],
      optional: numbers[at + 2] === 1,
      length: { min: numbers[at + 3], max: numbers[at + 4] },
    });
  for (const [position, ofSentence] of aftermaths) all[position].aftermaths = ofSentence;

  const written = fromColumns(sources) as unknown as Telling[];
  const found = fromColumns(counts) as unknown as Omit<TellingPack['tellings'][number], 'source' | 'sentences'>[];
  let next = 0;
  return written.map((source, index): CompiledTelling => {
    source.sentences = [];
    const { capacity, slots, choices, ways, wordings, namesOrganization, tiers } = found[index];
    const first = next;
    next += lengths[index];
    return {
      source,
      sentences: all.slice(first, next),
      capacity,
      slots,
      choices,
      ways: Number(ways),
      wordings: Number(wordings),
      namesOrganization,
      tiers,
    };
  });
}
