import type { Language, Telling } from '@hseg/schema';
import type { CompiledSentence, CompiledTelling } from './compile-telling.ts';
import type { CompiledTellings, DealTickets } from './compile-tellings.ts';
import type { PackedTexts } from './outline-texts.ts';
import { packNumbers, unpackNumbers } from './pack-numbers.ts';
import { type TellingColumns, tellingsOfColumns } from './telling-columns.ts';
import { TokenPool } from './token-pool.ts';

/** A sentence as it is packed: address, stage, whether it may be left out, shortest and longest. */
type PackedSentence = readonly [
  address: number,
  stage: string,
  optional: 0 | 1,
  min: number,
  max: number,
  aftermaths?: CompiledSentence['aftermaths'],
];

/** Compiled tellings as plain data, to be kept in a file: reading them takes a tenth of the time of compiling them. */
export interface TellingPack {
  /** Grows with every change of the shape or of the operations. */
  version: 3;
  language: string;
  /** The program, see {@link packNumbers}. */
  program: string;
  /** Texts of the tokens, one a line. */
  texts: string;
  /** The tellings without their sentences; numbers that do not fit JSON are texts. */
  tellings: readonly (Omit<CompiledTelling, 'source' | 'sentences' | 'ways' | 'wordings'> & {
    source: Omit<Telling, 'sentences' | 'plain'>;
    sentences: readonly PackedSentence[];
    ways: string;
    wordings: string;
  })[];
  tickets: DealTickets;
}

/**
 * Packs compiled tellings; see {@link unpackTellings}. The text that authors wrote is left out.
 *
 * @param tickets those of the narrator that compiled them
 */
export function packTellings(compiled: CompiledTellings, tickets: DealTickets): TellingPack {
  return {
    version: 3,
    tickets,
    language: compiled.language.tag,
    program: packNumbers(compiled.program),
    texts: compiled.pool.pack(compiled.tokens),
    tellings: compiled.tellings.map(({ source, sentences, ways, wordings, ...rest }) => {
      const { sentences: _, plain: __, ...about } = source;
      return {
        ...rest,
        source: about,
        ways: String(ways),
        wordings: String(wordings),
        sentences: sentences.map(
          ({ address, stage, optional, length: { min, max }, aftermaths }): PackedSentence =>
            aftermaths
              ? [address, stage, optional ? 1 : 0, min, max, aftermaths]
              : [address, stage, optional ? 1 : 0, min, max],
        ),
      };
    }),
  };
}

/**
 * Makes compiled tellings of a pack. They tell exactly what the ones that were packed tell; only `source.sentences`, the
 * text that authors wrote, is empty.
 *
 * @param pack a pack; its program and its texts may be the bytes of files of their own (UTF-8), of which no string has
 * to be made. Soonest read are the numbers of the program as `CompiledTellings` has them, and texts with their outline:
 * both are used where they are and not copied. Its tellings may be by column (`columnsOfTellings`), which are read soonest.
 * @throws RangeError when the pack is of another version or language, its program is no packed numbers, or an outline is of
 * other texts.
 * @example
 * const pack = JSON.parse(JSON.stringify(packTellings(compiled, tickets)));
 * unpackTellings(pack, english) // tells what `compiled` tells
 */
export function unpackTellings(
  pack: Omit<TellingPack, 'program' | 'texts' | 'tellings'> & {
    program: string | Uint8Array | Int32Array;
    texts: string | Uint8Array | PackedTexts;
    tellings: TellingPack['tellings'] | TellingColumns;
  },
  language: Language,
): CompiledTellings {
  if (pack.version !== 3 || pack.language !== language.tag)
    throw new RangeError(
      `expected a pack of version 3 in ${language.tag}, got version ${pack.version} in ${pack.language}`,
    );
  const pool = new TokenPool(language.grammar, pack.texts);
  return {
    language,
    program: pack.program instanceof Int32Array ? pack.program : unpackNumbers(pack.program),
    pool,
    tokens: pool.count,
    tickets: pack.tickets,
    tellings: isByColumn(pack.tellings) ? tellingsOfColumns(pack.tellings) : pack.tellings.map(unpackTelling),
  };
}

const isByColumn = (tellings: TellingPack['tellings'] | TellingColumns): tellings is TellingColumns =>
  'sources' in tellings;

const unpackTelling = ({
  source,
  sentences,
  ways,
  wordings,
  ...rest
}: TellingPack['tellings'][number]): CompiledTelling => ({
  ...rest,
  source: { ...source, sentences: [] },
  ways: Number(ways),
  wordings: Number(wordings),
  sentences: sentences.map(
    ([address, stage, optional, min, max, aftermaths]): CompiledSentence => ({
      address,
      stage,
      optional: optional === 1,
      length: { min, max },
      ...(aftermaths && { aftermaths }),
    }),
  ),
});
