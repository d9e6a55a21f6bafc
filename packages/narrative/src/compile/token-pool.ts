import type { Grammar } from '@hseg/schema';

/** Bytes that are copied at a time. */
export const STRIDE = 8;

/** Marks of a text that a writer may have to quote: whether it holds commas or line breaks, and quotation marks. */
export const MARK = { separator: 1, quotation: 2 } as const;

/** Added to a token for its form at the start of a sentence. */
export const SENTENCE_START = 1 << 30;

/** How a stretch of text ends, see `TokenPool.endOf`; 0 is what has not been asked for. */
export const END = { other: 1, stop: 2, stopAndBlank: 3, blank: 4 } as const;

const LINE_FEED = 10;
const COMMA = 44;
const QUOTATION_MARK = 34;

/** Tokens that there is room for at first. */
const ROOM = 1 << 10;

/**
 * The stretches of text that programs refer to by number. A token is never split or changed at run time, so its length,
 * its form at the start of a sentence and the article that it takes are settled once, when they are first asked for.
 *
 * A packed pool is one string with the texts on its lines: no string is made for a text until it is asked for, and no
 * index is kept of texts that only programs refer to.
 */
export class TokenPool {
  /** Number of tokens. */
  count = 0;
  /** Characters of each token. Take it anew after adding tokens: it moves when it grows. */
  lengths = new Int32Array(ROOM);
  /** For each token, the `MARK`s that it holds. Moves when it grows. */
  marks = new Uint8Array(ROOM);
  /** Bytes of each token that has been encoded, the same for both forms. Moves when it grows. */
  byteLengths = new Int32Array(ROOM);
  /** UTF-8 of the tokens that have been asked for, one behind the other; see {@link encode}. */
  bytes = new Uint8Array(1 << 16);
  /** The same bytes, to be read eight at a time; at least eight stand behind the last token. */
  view = new DataView(this.bytes.buffer);
  /** Where the bytes of each token start, and those of its form at the start of a sentence; -1 where they are not known. */
  #starts = new Int32Array(ROOM).fill(-1);
  #capitalStarts = new Int32Array(ROOM).fill(-1);
  /** Tokens of the articles that were asked for; few tokens are ever asked. */
  readonly #articles = new Map<number, number>();
  /** For each token, how it ends, see {@link endOf}; 0 where it is not known. */
  #ends = new Uint8Array(ROOM);
  readonly #capitals = new Map<number, string>();
  readonly #continuations = new Map<number, number>();
  #bytesUsed = 0;
  readonly #grammar: Grammar;
  /** Tokens by text; of the packed ones only the empty text. */
  readonly #known = new Map<string, number>([['', 0]]);
  /** The packed texts, and where each starts in them; later ones stand in `#added`. */
  readonly #packed: string;
  readonly #offsets: Int32Array;
  readonly #packedCount: number;
  readonly #added: string[] = [];

  /**
   * @param packed texts of a pool that was made before, in its order, one a line (see {@link pack}); none by default
   */
  constructor(grammar: Grammar, packed = '') {
    this.#grammar = grammar;
    this.#packed = packed;
    // Room for all of them, many in both forms, at once: it takes memory as it is filled, and each growth would leave a copy.
    this.bytes = new Uint8Array(Math.max(this.bytes.length, (5 * packed.length) >> 2));
    this.view = new DataView(this.bytes.buffer);
    let lines = 1;
    for (let at = packed.indexOf('\n'); at >= 0; at = packed.indexOf('\n', at + 1)) lines++;
    this.#packedCount = lines;
    this.count = lines;
    this.#offsets = new Int32Array(lines + 1);
    this.#reserve(lines);
    let line = 0;
    let marks = 0;
    for (let at = 0; at <= packed.length; at++) {
      const code = at === packed.length ? LINE_FEED : packed.charCodeAt(at);
      if (code === LINE_FEED) {
        this.lengths[line] = at - this.#offsets[line];
        this.marks[line] = marks;
        marks = 0;
        this.#offsets[++line] = at + 1;
      } else if (code === COMMA) marks |= MARK.separator;
      else if (code === QUOTATION_MARK) marks |= MARK.quotation;
    }
  }

  /** The text of a token. */
  text(token: number): string {
    if (token >= this.#packedCount) return this.#added[token - this.#packedCount];
    const start = this.#offsets[token];
    return this.#packed.slice(start, start + this.lengths[token]);
  }

  /** The first `count` texts, one a line, for the constructor. */
  pack(count: number): string {
    return Array.from({ length: count }, (_, token) => this.text(token)).join('\n');
  }

  /** The number of a text; 0 is the empty text. A text that is added twice has the same number. */
  add(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const token = this.#append(text);
    this.#known.set(text, token);
    return token;
  }

  /** Adds texts under consecutive numbers and returns the first, so that a drawn index can be added to it. */
  addTable(texts: readonly string[]): number {
    const key = `\u0000${texts.join('\u0000')}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const base = this.count;
    for (const text of texts) this.#append(text);
    this.#known.set(key, base);
    return base;
  }

  /**
   * Adds the texts of another pool (see {@link pack}) behind those that are here, in its order, and returns the number of
   * the first. They are not looked up by later calls of {@link add}.
   */
  addPacked(packed: string): number {
    const base = this.count;
    for (const text of packed.split('\n')) this.#append(text);
    return base;
  }

  /** The token that a sentence begins with when a comma joins it to the one before; -1 where none may. */
  continuation(token: number): number {
    let continuation = this.#continuations.get(token);
    if (continuation === undefined) {
      const text = this.text(token);
      const small = text.slice(0, 1).toLowerCase() + text.slice(1);
      continuation = this.#grammar.continues(small) ? this.add(small) : -1;
      this.#continuations.set(token, continuation);
    }
    return continuation;
  }

  /**
   * How a token ends: in a stop, in a stop and a blank, or a blank is all it is. Not in a stop is what ends in that of an
   * abbreviation ("a.m. ") or of a quotation, which its sentence goes on behind.
   */
  endOf(token: number): number {
    const known = this.#ends[token];
    if (known !== 0) return known;
    const text = this.text(token);
    const stop = /(?:^|[\p{L}\d]{2})[.?!]( ?)$/u.exec(text);
    const end = text === ' ' ? END.blank : stop === null ? END.other : stop[1] ? END.stopAndBlank : END.stop;
    this.#ends[token] = end;
    return end;
  }

  /** Whether a token ends in a stop that is not part of an abbreviation ("a.m."). */
  endsInStop(token: number): boolean {
    const text = this.text(token);
    return /(?:^|[\p{L}\d])\.$/u.test(text) && !/\.\p{L}\.$/u.test(text);
  }

  /** The token as at the start of a sentence. */
  capital(token: number): string {
    let capital = this.#capitals.get(token);
    if (capital === undefined) {
      capital = this.#grammar.capitalize(this.text(token));
      this.#capitals.set(token, capital);
    }
    return capital;
  }

  /** The token of the indefinite article, with the space behind it, that stands before a token. */
  articleOf(token: number): number {
    const known = this.#articles.get(token);
    if (known !== undefined) return known;
    const article = this.add(`${this.#grammar.indefiniteArticle(this.text(token))} `);
    this.#articles.set(token, article);
    return article;
  }

  /**
   * Where the UTF-8 of a token starts in {@link bytes}; its length is in {@link byteLengths}, the same for both forms.
   *
   * @param token a token, or a token plus `SENTENCE_START`
   */
  encode(token: number): number {
    const isStart = token >= SENTENCE_START;
    const plain = isStart ? token - SENTENCE_START : token;
    const starts = isStart ? this.#capitalStarts : this.#starts;
    const known = starts[plain];
    if (known >= 0) return known;
    const text = isStart ? this.#grammar.capitalize(this.text(plain)) : this.text(plain);
    const start = this.#bytesUsed;
    if (start + 3 * text.length + STRIDE > this.bytes.length) {
      const larger = new Uint8Array(2 * this.bytes.length + 3 * text.length);
      larger.set(this.bytes);
      this.bytes = larger;
      this.view = new DataView(larger.buffer);
    }
    this.#bytesUsed = writeUtf8(text, this.bytes, start);
    const length = this.#bytesUsed - start;
    if (this.byteLengths[plain] !== 0 && this.byteLengths[plain] !== length)
      throw new Error(`expected '${text}' to take as many bytes as at the start of a sentence`);
    this.byteLengths[plain] = length;
    starts[plain] = start;
    return start;
  }

  #append(text: string): number {
    if (text.includes('\n')) throw new RangeError(`expected a text on one line, got ${JSON.stringify(text)}`);
    const token = this.count++;
    if (token >= this.lengths.length) this.#reserve(2 * token);
    this.#added.push(text);
    this.lengths[token] = text.length;
    this.marks[token] = (text.includes(',') ? MARK.separator : 0) | (text.includes('"') ? MARK.quotation : 0);
    return token;
  }

  /** Makes room for at least so many tokens, and for some that will be added. */
  #reserve(count: number): void {
    if (count < this.lengths.length) return;
    const size = count + ROOM;
    const unknown = (known: Int32Array) => {
      const larger = new Int32Array(size).fill(-1);
      larger.set(known);
      return larger;
    };
    this.#starts = unknown(this.#starts);
    this.#capitalStarts = unknown(this.#capitalStarts);
    const ends = this.#ends;
    this.#ends = new Uint8Array(size);
    this.#ends.set(ends);
    const { lengths, marks, byteLengths } = this;
    this.lengths = new Int32Array(size);
    this.lengths.set(lengths);
    this.marks = new Uint8Array(size);
    this.marks.set(marks);
    this.byteLengths = new Int32Array(size);
    this.byteLengths.set(byteLengths);
  }
}

/** Writes a text of the Basic Multilingual Plane as UTF-8 and returns the position behind it. */
function writeUtf8(text: string, target: Uint8Array, start: number): number {
  let at = start;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) target[at++] = code;
    else if (code < 0x800) {
      target[at++] = 0xc0 | (code >> 6);
      target[at++] = 0x80 | (code & 63);
    } else {
      target[at++] = 0xe0 | (code >> 12);
      target[at++] = 0x80 | ((code >> 6) & 63);
      target[at++] = 0x80 | (code & 63);
    }
  }
  return at;
}
