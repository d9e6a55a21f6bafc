import type { TellingPack } from './pack-tellings.ts';

/**
 * A pack without its words: what is needed to choose tellings for people, not to tell them. An outline takes a tenth of
 * the bytes, so that a page can start with it and load the words of a telling when it is told for the first time: drawing
 * its wording throws `WordsMissing`, and `addWords` brings the words.
 *
 * @example
 * const outline = outlineTellings(packTellings(compiled, tickets));
 * const told = unpackTellings(outline, english); // chooses as `compiled` does
 */
export function outlineTellings(pack: TellingPack): TellingPack {
  return {
    ...pack,
    program: '',
    texts: '',
    tellings: pack.tellings.map((telling) => ({
      ...telling,
      sentences: telling.sentences.map(([, ...rest]): (typeof telling.sentences)[number] => [-1, ...rest]),
    })),
  };
}
