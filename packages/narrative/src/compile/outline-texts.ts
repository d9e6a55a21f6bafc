const LINE_FEED = 10;
const COMMA = 44;
const QUOTATION_MARK = 34;

/** Marks of a text that a writer may have to quote: whether it holds commas or line breaks, and quotation marks. */
export const MARK = { separator: 1, quotation: 2 } as const;

/** In an outline: whether there are characters beyond ASCII; below this bit stand the `MARK`s. */
export const BEYOND_ASCII = 4;
/** Above it the bytes. */
export const OUTLINE_SHIFT = 3;

/** Bytes that a text may have in an outline. */
const MOST_BYTES = (1 << (16 - OUTLINE_SHIFT)) - 1;

/** Texts of a pool as bytes, with what a pool would have to look for in them; without eight bytes of room they are copied. */
export interface PackedTexts {
  /** UTF-8 of the texts, one a line, and behind them room that the pool writes on; what stands there is lost. */
  bytes: Uint8Array;
  /** Bytes of the texts. */
  length: number;
  /** See {@link outlineTexts}. */
  outline: Uint16Array;
}

/**
 * For each text its bytes and its marks in one number, so that who has kept the outline finds the texts without looking at
 * their bytes.
 *
 * @param texts UTF-8 of the texts, one a line
 * @returns for each text eight times its bytes, plus 1 if it holds a comma, 2 if it holds a quotation mark, 4 if it holds
 * characters beyond ASCII
 * @throws RangeError for a text of more than 8,191 bytes.
 * @example
 * outlineTexts(new TextEncoder().encode('a, b\n"c"')) // Uint16Array [33, 26]
 */
export function outlineTexts(texts: Uint8Array): Uint16Array {
  let lines = 1;
  for (let at = 0; at < texts.length; at++) if (texts[at] === LINE_FEED) lines++;
  const outline = new Uint16Array(lines);
  let line = 0;
  let start = 0;
  let marks = 0;
  for (let at = 0; at <= texts.length; at++) {
    const byte = at === texts.length ? LINE_FEED : texts[at];
    if (byte === LINE_FEED) {
      if (at - start > MOST_BYTES)
        throw new RangeError(
          `expected texts of at most ${MOST_BYTES} bytes, got one of ${at - start} on line ${line + 1}`,
        );
      outline[line++] = ((at - start) << OUTLINE_SHIFT) | marks;
      start = at + 1;
      marks = 0;
    } else if (byte === COMMA) marks |= MARK.separator;
    else if (byte === QUOTATION_MARK) marks |= MARK.quotation;
    else if (byte >= 0x80) marks |= BEYOND_ASCII;
  }
  return outline;
}
