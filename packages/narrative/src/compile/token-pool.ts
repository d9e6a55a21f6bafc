import type { Grammar } from '@hseg/schema';
import { BEYOND_ASCII, MARK, OUTLINE_SHIFT, outlineTexts, type PackedTexts } from './outline-texts.ts';

/** Bytes that are copied at a time. */
export const STRIDE = 8;

/** Added to a token for its form at the start of a sentence. */
export const SENTENCE_START = 1 << 30;

/** How a stretch of text ends, see `TokenPool.endOf`; 0 is what has not been asked for. */
export const END = { other: 1, stop: 2, stopAndBlank: 3, blank: 4 } as const;

/**
 * What a plan asks of every token stands in one integer, so that it is fetched from memory once: the characters in the
 * lower bits, above them the `MARK`s and the `END`.
 */
export const TOKEN_LENGTH = (1 << 24) - 1;
export const TOKEN_MARKS_SHIFT = 24;
export const TOKEN_MARKS = 3;
export const TOKEN_END_SHIFT = 26;
const TOKEN_END = 7;

/** Characters that show how a token ends: two letters, a stop and a blank. */
const ENDING = 4;

/** Tokens that there is room for at first, or behind the packed ones: names and facts of respondents are some thousand. */
const ROOM = 1 << 12;

/** By what part room grows when it runs out: doubling would ask for as much again as all that is there. */
const GROWTH = 0.125;

/**
 * How long an array to put packed texts in, so that a pool that uses it where it is need not move to a larger one as soon
 * as the first records add names and forms at the start of a sentence.
 *
 * @param texts bytes of the texts
 * @returns bytes: an eighth more, and 65,536 (included) at least
 * @example
 * roomFor(1_000_000) // 1125000
 */
export const roomFor = (texts: number): number => Math.max(1 << 16, Math.ceil((1 + GROWTH) * texts));

/**
 * The stretches of text that programs refer to by number. A token is never split or changed at run time, so its length,
 * its form at the start of a sentence and the article that it takes are settled once, when they are first asked for.
 *
 * A packed pool is the UTF-8 of the texts, one a line: these bytes are what texts are written from, no string is made of
 * them until one is asked for, and no index is kept of texts that only programs refer to.
 */
export class TokenPool {
  /** Number of tokens. */
  count = 0;
  /**
   * For each token its characters, its `MARK`s, and its `END` once it has been asked for, see {@link TOKEN_LENGTH}. Take it
   * anew after adding tokens: it moves when it grows.
   */
  facts = new Int32Array(ROOM);
  /**
   * For each token two numbers: where its bytes start (-1 where that is not known), and how many it has if it is packed or
   * has been encoded, the same for both forms. Moves when it grows.
   */
  places = new Int32Array(2 * ROOM).fill(-1);
  /** UTF-8 of the packed tokens, and behind them of what else has been asked for; see {@link encode}. */
  bytes: Uint8Array;
  /** The same bytes, to be read eight at a time; at least eight stand behind the last token. */
  view: DataView;
  /** Where the bytes of the form at the start of a sentence start; -1 where that is not known. */
  #capitalStarts = new Int32Array(ROOM).fill(-1);
  /** Tokens of the articles that were asked for; few tokens are ever asked. */
  readonly #articles = new Map<number, number>();
  readonly #capitals = new Map<number, string>();
  readonly #continuations = new Map<number, number>();
  #bytesUsed = 0;
  readonly #grammar: Grammar;
  /** Tokens by text; of the packed ones only the empty text. */
  readonly #known = new Map<string, number>([['', 0]]);
  /** How many are packed, and their bytes as a string of one character each, once texts have been asked for. */
  readonly #packedCount: number;
  readonly #packedEnd: number;
  #packed: string | undefined;
  /** Texts of the tokens behind the packed ones. */
  readonly #added: string[] = [];

  /**
   * @param packed texts of a pool that was made before, in its order, one a line (see {@link pack}), as a string, its
   * UTF-8, or with their outline; none by default
   * @throws RangeError for an outline of other texts, and without one for a text of more than 8,191 bytes.
   */
  constructor(grammar: Grammar, packed: string | Uint8Array | PackedTexts = '') {
    this.#grammar = grammar;
    const { bytes, length, outline } =
      isOutlined(packed) && packed.bytes.length >= packed.length + STRIDE ? packed : withRoom(packed);
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset);
    this.#bytesUsed = length;
    this.#packedEnd = length;
    this.#packedCount = outline.length;
    this.count = outline.length;
    this.#reserve(outline.length);
    const { facts, places } = this;
    let start = 0;
    for (let token = 0; token < outline.length; token++) {
      const about = outline[token];
      const size = about >> OUTLINE_SHIFT;
      places[2 * token] = start;
      places[2 * token + 1] = size;
      const characters = (about & BEYOND_ASCII) === 0 ? size : charactersOf(bytes, start, start + size);
      facts[token] = characters | ((about & TOKEN_MARKS) << TOKEN_MARKS_SHIFT);
      start += size + 1;
    }
    if (start !== length + 1)
      throw new RangeError(`expected an outline of ${length} bytes of texts, got one of ${start - 1}`);
  }

  /** Characters of a token. */
  lengthOf(token: number): number {
    return this.facts[token] & TOKEN_LENGTH;
  }

  /** The text of a token. */
  text(token: number): string {
    if (token >= this.#packedCount) return this.#added[token - this.#packedCount];
    const start = this.places[2 * token];
    const length = this.places[2 * token + 1];
    if (this.lengthOf(token) !== length) return new TextDecoder().decode(this.bytes.subarray(start, start + length));
    this.#packed ??= new TextDecoder('latin1').decode(this.bytes.subarray(0, this.#packedEnd));
    return this.#packed.slice(start, start + length);
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
      const text = this.#read(token);
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
    const known = (this.facts[token] >> TOKEN_END_SHIFT) & TOKEN_END;
    if (known !== 0) return known;
    const text = this.#read(token, ENDING);
    const stop = /(?:^|[\p{L}\d]{2})[.?!]( ?)$/u.exec(text);
    const end = text === ' ' ? END.blank : stop === null ? END.other : stop[1] ? END.stopAndBlank : END.stop;
    this.facts[token] |= end << TOKEN_END_SHIFT;
    return end;
  }

  /** Whether a token ends in a stop that is not part of an abbreviation ("a.m."). */
  endsInStop(token: number): boolean {
    const text = this.#read(token);
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
    const article = this.add(`${this.#grammar.indefiniteArticle(this.#read(token))} `);
    this.#articles.set(token, article);
    return article;
  }

  /**
   * Where the UTF-8 of a token starts in {@link bytes}; its length is in {@link places}, the same for both forms.
   *
   * @param token a token, or a token plus `SENTENCE_START`
   */
  encode(token: number): number {
    const isStart = token >= SENTENCE_START;
    const plain = isStart ? token - SENTENCE_START : token;
    const known = isStart ? this.#capitalStarts[plain] : this.places[2 * plain];
    if (known >= 0) return known;
    const text = isStart ? this.#grammar.capitalize(this.#read(plain)) : this.text(plain);
    const start = this.#bytesUsed;
    if (start + 3 * text.length + STRIDE > this.bytes.length) {
      const larger = new Uint8Array(Math.ceil((1 + GROWTH) * this.bytes.length) + 3 * text.length + STRIDE);
      larger.set(this.bytes);
      this.bytes = larger;
      this.view = new DataView(larger.buffer);
    }
    this.#bytesUsed = writeUtf8(text, this.bytes, start);
    const length = this.#bytesUsed - start;
    const other = this.places[2 * plain + 1];
    if (other >= 0 && other !== length)
      throw new Error(`expected '${text}' to take as many bytes as at the start of a sentence`);
    this.places[2 * plain + 1] = length;
    if (isStart) this.#capitalStarts[plain] = start;
    else this.places[2 * plain] = start;
    return start;
  }

  /** The text of a token that is asked for once, or its last characters: no string is made of all texts. */
  #read(token: number, most = Number.POSITIVE_INFINITY): string {
    const length = this.places[2 * token + 1];
    if (token >= this.#packedCount || this.lengthOf(token) !== length) return this.text(token);
    const end = this.places[2 * token] + length;
    let text = '';
    for (let at = end - Math.min(length, most); at < end; at++) text += String.fromCharCode(this.bytes[at]);
    return text;
  }

  #append(text: string): number {
    if (text.includes('\n')) throw new RangeError(`expected a text on one line, got ${JSON.stringify(text)}`);
    const token = this.count++;
    if (token >= this.facts.length) this.#reserve(Math.ceil((1 + GROWTH) * token));
    this.#added.push(text);
    const marks = (text.includes(',') ? MARK.separator : 0) | (text.includes('"') ? MARK.quotation : 0);
    this.facts[token] = text.length | (marks << TOKEN_MARKS_SHIFT);
    return token;
  }

  /** Makes room for at least so many tokens, and for some that will be added. */
  #reserve(count: number): void {
    if (count < this.facts.length) return;
    const size = count + ROOM;
    const larger = (known: Int32Array, room: number) => {
      const moved = new Int32Array(room).fill(-1, known.length);
      moved.set(known);
      return moved;
    };
    this.places = larger(this.places, 2 * size);
    this.#capitalStarts = larger(this.#capitalStarts, size);
    const { facts } = this;
    this.facts = new Int32Array(size);
    this.facts.set(facts);
  }
}

const isOutlined = (packed: string | Uint8Array | PackedTexts): packed is PackedTexts =>
  typeof packed !== 'string' && 'outline' in packed;

/** Texts copied to where the forms at the start of a sentence have room behind them. */
function withRoom(packed: string | Uint8Array | PackedTexts): PackedTexts {
  const source = typeof packed === 'string' ? new TextEncoder().encode(packed) : packed;
  const texts = isOutlined(source) ? source.bytes.subarray(0, source.length) : source;
  const bytes = new Uint8Array(roomFor(texts.length));
  bytes.set(texts);
  return { bytes, length: texts.length, outline: isOutlined(source) ? source.outline : outlineTexts(texts) };
}

/** Characters of UTF-8; bytes that continue one begin with the bits 10. */
function charactersOf(bytes: Uint8Array, start: number, end: number): number {
  let characters = 0;
  for (let at = start; at < end; at++) if ((bytes[at] & 0xc0) !== 0x80) characters++;
  return characters;
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
