import type { Grammar } from '@hseg/schema';

/** Bytes that are copied at a time. */
export const STRIDE = 8;

/** Marks of a text that a writer may have to quote: whether it holds commas or line breaks, and quotation marks. */
export const MARK = { separator: 1, quotation: 2 } as const;

/** Added to a token for its form at the start of a sentence. */
export const SENTENCE_START = 1 << 30;

/**
 * The stretches of text that programs refer to by number. A token is never split or changed at run time, so its length,
 * its form at the start of a sentence and the article that it takes are settled once, when they are first asked for.
 */
export class TokenPool {
  readonly texts: string[] = [];
  readonly lengths: number[] = [];
  readonly #capitals: (string | undefined)[] = [];
  readonly #articles: (number | undefined)[] = [];
  /** For each token, the `MARK`s that it holds. */
  readonly marks: number[] = [];
  /** UTF-8 of the tokens that have been asked for, one behind the other; see {@link encode}. */
  bytes = new Uint8Array(1 << 16);
  /** The same bytes, to be read eight at a time; at least eight stand behind the last token. */
  view = new DataView(this.bytes.buffer);
  /** For each token, then for its form at the start of a sentence: where its bytes start, -1 where they are not known. */
  readonly #starts: number[] = [];
  readonly #capitalStarts: number[] = [];
  readonly byteLengths: number[] = [];
  #bytesUsed = 0;
  readonly #grammar: Grammar;
  readonly #known = new Map<string, number>();

  /**
   * @param texts texts of a pool that was made before, in its order; none by default
   */
  constructor(grammar: Grammar, texts: readonly string[] = ['']) {
    this.#grammar = grammar;
    for (const text of texts) {
      const token = this.#append(text);
      if (!this.#known.has(text)) this.#known.set(text, token);
    }
  }

  /** The number of a text; 0 is the empty text. The same text always has the same number. */
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
    const base = this.texts.length;
    for (const text of texts) this.#append(text);
    this.#known.set(key, base);
    return base;
  }

  /** The token as at the start of a sentence. */
  capital(token: number): string {
    let capital = this.#capitals[token];
    if (capital === undefined) {
      capital = this.#grammar.capitalize(this.texts[token]);
      this.#capitals[token] = capital;
    }
    return capital;
  }

  /** The token of the indefinite article, with the space behind it, that stands before a token. */
  articleOf(token: number): number {
    let article = this.#articles[token];
    if (article === undefined) {
      article = this.add(`${this.#grammar.indefiniteArticle(this.texts[token])} `);
      this.#articles[token] = article;
    }
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
    const text = isStart ? this.capital(plain) : this.texts[plain];
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
    this.texts.push(text);
    this.lengths.push(text.length);
    // Filled from the start: an array with holes is many times slower.
    this.#capitals.push(undefined);
    this.#articles.push(undefined);
    this.#starts.push(-1);
    this.#capitalStarts.push(-1);
    this.byteLengths.push(0);
    this.marks.push((/[,\n\r]/.test(text) ? MARK.separator : 0) | (text.includes('"') ? MARK.quotation : 0));
    return this.texts.length - 1;
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
