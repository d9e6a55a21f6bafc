/** Words beside a place; `''` stands for none (a sentence begins or ends, or a sign stands between), `undefined` for unknown ones. */
export type Neighbours = ReadonlySet<string> | undefined;

/** A stretch of fixed words in the notation of tellings, and what may stand directly beside it. */
export interface FixedStretch {
  start: number;
  end: number;
  before: () => Neighbours;
  after: () => Neighbours;
}

type Piece =
  | { kind: 'text'; start: number; end: number }
  | { kind: 'unknown' }
  | { kind: 'choice'; options: readonly (readonly Piece[])[]; isBound: boolean }
  | { kind: 'span'; pieces: readonly Piece[] };

const NONE: ReadonlySet<string> = new Set(['']);

/** What opens a labelled span, or is a pool. */
const ANGLE = /<[a-z_]+([|>])/y;

/** What an option begins with that is bound or taken up by a pronoun: its words are said again elsewhere. */
const BOUND = /[a-z]\w*=|@[mft] /y;

/**
 * The fixed stretches of a sentence in the notation of tellings: outside slots and pools, also inside labelled spans and the
 * options of choices, since an option may be a whole wording; not inside a bound choice, which is said again elsewhere, nor an
 * option that is a single stretch beside others, since there an author chose the words. None where the notation is broken:
 * the parser tells that better.
 *
 * @example
 * fixedStretches('It was [so|very] dark.').map(({ start, end }) => [start, end]) // [[0, 7], [16, 22]]
 */
export function fixedStretches(text: string): FixedStretch[] {
  const pieces = parse(text);
  if (pieces === undefined) return [];
  const stretches: FixedStretch[] = [];
  const visit = (among: readonly Piece[], before: () => Neighbours, after: () => Neighbours): void => {
    among.forEach((piece, at) => {
      const left = (): Neighbours => edgeOf(text, among, at - 1, -1, before);
      const right = (): Neighbours => edgeOf(text, among, at + 1, 1, after);
      if (piece.kind === 'text') stretches.push({ start: piece.start, end: piece.end, before: left, after: right });
      else if (piece.kind === 'span') visit(piece.pieces, left, right);
      else if (piece.kind === 'choice' && !piece.isBound)
        for (const option of piece.options)
          if (option.length > 1 || option[0]?.kind !== 'text' || isWording(text, option[0])) visit(option, left, right);
    });
  };
  const none = (): Neighbours => NONE;
  visit(pieces, none, none);
  return stretches.sort((one, other) => one.start - other.start);
}

/** Words enough that the words of an option are no choice of words. */
const WORDING_WORDS = 3;

const isWording = (text: string, { start, end }: { start: number; end: number }): boolean =>
  text.slice(start, end).trim().split(' ').length >= WORDING_WORDS;

/** The words that may stand at the near edge of the pieces from a place on, in a direction. */
function edgeOf(
  text: string,
  pieces: readonly Piece[],
  at: number,
  step: 1 | -1,
  beyond: () => Neighbours,
): Neighbours {
  const piece = pieces[at];
  if (piece === undefined) return beyond();
  const further = (): Neighbours => edgeOf(text, pieces, at + step, step, beyond);
  if (piece.kind === 'unknown') return undefined;
  if (piece.kind === 'span') return edgeOf(text, piece.pieces, step === 1 ? 0 : piece.pieces.length - 1, step, further);
  if (piece.kind === 'text') {
    const words = text.slice(piece.start, piece.end);
    if (words.trim() === '') return further();
    const edge = (step === 1 ? /^ ?([\p{L}\d'-]+)/u : /([\p{L}\d'-]+) ?$/u).exec(words);
    return edge === null ? NONE : new Set([edge[1].toLowerCase()]);
  }
  const words = new Set<string>();
  for (const option of piece.options) {
    const edge = edgeOf(text, option, step === 1 ? 0 : option.length - 1, step, further);
    if (edge === undefined) return undefined;
    for (const word of edge) words.add(word);
  }
  return words;
}

function parse(text: string): readonly Piece[] | undefined {
  let at = 0;
  // Reads until a sign that ends what is open; undefined where the notation is broken.
  const read = (ends: string): Piece[] | undefined => {
    const pieces: Piece[] = [];
    let start = at;
    const close = (): void => {
      if (at > start) pieces.push({ kind: 'text', start, end: at });
    };
    while (at < text.length && !ends.includes(text[at])) {
      const sign = text[at];
      if (sign === ']' || sign === '>' || sign === '}') return undefined;
      if (!'[{<'.includes(sign)) {
        at++;
        continue;
      }
      close();
      const piece = sign === '[' ? readChoice() : sign === '{' ? readSlot() : readAngle();
      if (piece === undefined) return undefined;
      pieces.push(piece);
      start = at;
    }
    close();
    return pieces;
  };
  const readChoice = (): Piece | undefined => {
    BOUND.lastIndex = at + 1;
    const isBound = BOUND.test(text);
    const options: Piece[][] = [];
    do {
      at++;
      const option = read('|]');
      if (option === undefined || at >= text.length) return undefined;
      options.push(option);
    } while (text[at] === '|');
    at++;
    return isBound
      ? { kind: 'choice', options: options.map(withoutMark), isBound }
      : { kind: 'choice', options, isBound };
  };
  const withoutMark = (option: Piece[]): Piece[] => {
    const [first] = option;
    if (first?.kind !== 'text') return option;
    const mark = /^(?:[a-z]\w*=)?(?:@[mft] )?/.exec(text.slice(first.start, first.end)) as RegExpExecArray;
    return [{ ...first, start: first.start + mark[0].length }, ...option.slice(1)];
  };
  const readSlot = (): Piece | undefined => {
    const end = text.indexOf('}', at);
    if (end < 0) return undefined;
    at = end + 1;
    return { kind: 'unknown' };
  };
  const readAngle = (): Piece | undefined => {
    ANGLE.lastIndex = at;
    const angle = ANGLE.exec(text);
    if (angle === null) return undefined;
    at = ANGLE.lastIndex;
    if (angle[1] === '>') return { kind: 'unknown' };
    const pieces = read('>');
    if (pieces === undefined || at >= text.length) return undefined;
    at++;
    return { kind: 'span', pieces };
  };
  return read('');
}
