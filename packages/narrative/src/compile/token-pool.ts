import type { Grammar } from '@hseg/schema';

/**
 * The stretches of text that programs refer to by number. A token is never split or changed at run time, so its length,
 * its form at the start of a sentence and the article that it takes are settled once.
 */
export class TokenPool {
  readonly texts: string[] = [];
  readonly capitals: string[] = [];
  readonly lengths: number[] = [];
  /** For each token, which of the language's indefinite articles stands before it. */
  readonly articles: number[] = [];
  readonly #grammar: Grammar;
  readonly #known = new Map<string, number>();

  constructor(grammar: Grammar) {
    this.#grammar = grammar;
    this.add('');
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

  #append(text: string): number {
    this.texts.push(text);
    this.capitals.push(text === '' ? '' : this.#grammar.capitalize(text));
    this.lengths.push(text.length);
    this.articles.push(
      text === '' ? 0 : this.#grammar.indefiniteArticles.indexOf(this.#grammar.indefiniteArticle(text)),
    );
    return this.texts.length - 1;
  }
}
