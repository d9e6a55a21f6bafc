/** A word of a text, and how it stands in it. */
export interface Word {
  start: number;
  end: number;
  /** The word in lower case. */
  lower: string;
  /** How it is written: all small, a capital first, or anything else (acronyms, digits, camel case). */
  shape: 'small' | 'capital' | 'other';
  /** Whether it is the first word of its sentence. */
  isInitial: boolean;
  /** Number of its sentence, from 0. */
  sentence: number;
  /** Whether one plain space and nothing else stands between it and the word before. */
  isJoined: boolean;
  /** Whether it stands inside double quotation marks. */
  isQuoted: boolean;
  /** Whether a hyphen, digit or other sign touches it, so that it is part of something longer. */
  isPart: boolean;
}

/** What the first 128 code units are: 1 a small letter, 2 a capital, 3 a digit, 4 a stop, 0 anything else. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) =>
  code >= 97 && code <= 122
    ? 1
    : code >= 65 && code <= 90
      ? 2
      : code >= 48 && code <= 57
        ? 3
        : '.!?\n'.includes(String.fromCharCode(code))
          ? 4
          : 0,
);

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000) || code > 0x2e7f;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
const ELLIPSIS = 0x2026;
const SPACE = 32;

/**
 * The words of a text. Letters of any script and apostrophes inside make words; so do digits. A sentence ends at a stop, a
 * question or exclamation mark, or a line break, where a space or the end follows.
 *
 * One pass over the code units, without regular expressions: a text of 350 characters takes a few microseconds.
 *
 * @example
 * wordsOf('No. We left.').map((word) => [word.lower, word.sentence]) // [['no', 0], ['we', 1], ['left', 1]]
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let isInitial = true;
  let isQuoted = false;
  let previousEnd = -1;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? KINDS[code] : isLetter(code) ? 1 : 0;
    if (kind === 0 || kind === 4) {
      if (code === 34 || code === 0x201c || code === 0x201d) isQuoted = code === 34 ? !isQuoted : code === 0x201c;
      else if (code === 10 && text.charCodeAt(at + 1) === 10) isQuoted = false;
      if ((kind === 4 || code === ELLIPSIS) && !isInitial) {
        let behind = at + 1;
        while (behind < text.length && `"')]\u201d\u2019`.includes(text[behind])) behind++;
        const next = text.charCodeAt(behind);
        if (code === 10 || behind >= text.length || next === SPACE || next === 10 || next === 13) {
          sentence++;
          isInitial = true;
        }
      }
      at++;
      continue;
    }
    const start = at;
    let hasDigit = false;
    let capitals = 0;
    let isCurly = false;
    while (at < text.length) {
      const own = text.charCodeAt(at);
      if (own < 128 && KINDS[own] === 1) {
        at++;
        continue;
      }
      if (isDigit(own)) hasDigit = true;
      else if (own >= 65 && own <= 90) capitals++;
      else if (own >= 0xc0 && own < 0x2000 && text[at] !== text[at].toLowerCase()) capitals++;
      else if (!isLetter(own) && !(isApostrophe(own) && isLetter(text.charCodeAt(at + 1)))) break;
      if (own === 0x2019) isCurly = true;
      at++;
    }
    const written = text.slice(start, at);
    const first = text.charCodeAt(start);
    const startsLarge =
      (first >= 65 && first <= 90) || (first >= 0xc0 && first < 0x2000 && written[0] !== written[0].toLowerCase());
    const before = start === 0 ? SPACE : text.charCodeAt(start - 1);
    const after = at < text.length ? text.charCodeAt(at) : SPACE;
    words.push({
      start,
      end: at,
      lower: lowered(written, capitals > 0, isCurly),
      shape: hasDigit ? 'other' : capitals === 0 ? 'small' : capitals === 1 && startsLarge ? 'capital' : 'other',
      isInitial,
      sentence,
      isJoined: previousEnd >= 0 && start - previousEnd === 1 && before === SPACE,
      isQuoted,
      isPart: isMark(before) || isMark(after) || (after === 46 && isLetter(text.charCodeAt(at + 1))),
    });
    previousEnd = at;
    isInitial = false;
  }
  return words;
}

/** A word in lower case, with straight apostrophes. */
function lowered(written: string, hasCapitals: boolean, isCurly: boolean): string {
  const lower = hasCapitals ? written.toLowerCase() : written;
  return isCurly ? lower.replaceAll('\u2019', "'") : lower;
}

/** Signs that make a longer thing of the word they touch: hyphen, underscore, slash, at, hash, apostrophe. */
function isMark(code: number): boolean {
  return (
    code === 45 ||
    code === 95 ||
    code === 47 ||
    code === 64 ||
    code === 35 ||
    code === 92 ||
    code === 43 ||
    code === 38 ||
    code === 39 ||
    code === 0x2019 ||
    code === 0x2010 ||
    code === 0x2011 ||
    (code >= 0xd800 && code <= 0xdfff)
  );
}
