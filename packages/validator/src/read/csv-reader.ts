import type { RawRow, RowSink } from './raw-row.ts';

/** Delimiters of legal dialects. */
const DELIMITERS = [',', ';', '\t', '|'];

/** Longest row that is read as one, in characters: beyond it a quote was never closed. */
const LONGEST_ROW = 1_000_000;

/** Characters that are kept of a line that is no row: enough to say so, and little to look at. */
const MOST_KEPT = 10_000;

/** What is wrong with a row that is sound. */
const SOUND: readonly string[] = [];

/** Reads text piece by piece and hands on rows. */
export interface TextReader {
  write(text: string): void;
  /** The text has ended: hands on what is left. */
  end(): void;
}

/**
 * Reads CSV (RFC 4180) with comma, semicolon, tab or bar, quotes doubled inside quotes, and LF, CRLF or CR line ends. It is
 * strict: what breaks the rules is read as well as it can be, and its row says what was wrong. A quote that is never closed
 * spoils its own line only: reading starts again at the next one.
 *
 * @param isHeader tells whether names are those of a header, by which the delimiter is found
 * @param sink takes the rows, the header first
 */
export function csvReader(isHeader: (names: readonly string[]) => number, sink: RowSink): TextReader {
  let rest = '';
  let line = 1;
  let delimiter = '';
  let width = -1;

  const hand = (row: RawRow): void => {
    if (width < 0) width = row.fields.length;
    // A blank line is no row (RFC 4180 has none; editors leave them at the end).
    if (row.fields.length === 1 && row.fields[0] === '' && width > 1) return;
    sink(row);
  };

  /** Reads one row from `at`; -1 when the text ends before the row does and more may come. */
  const readRow = (text: string, at: number, isLast: boolean): number => {
    const start = at;
    const fields: string[] = [];
    let form = SOUND;
    const add = (fault: string): void => {
      if (!form.includes(fault)) form = [...form, fault];
    };
    const comma = delimiter.charCodeAt(0);
    let lines = 0;
    for (;;) {
      let field = '';
      if (text.charCodeAt(at) === 34) {
        // Quoted.
        let from = at + 1;
        for (;;) {
          const quote = text.indexOf('"', from);
          if (quote < 0 || quote - start > LONGEST_ROW) {
            if (quote < 0 && !isLast && text.length - start <= LONGEST_ROW) return -1;
            return brokenLine(text, start, 'a quote that is never closed');
          }
          if (quote + 1 >= text.length && !isLast) return -1;
          field += text.slice(from, quote);
          if (text.charCodeAt(quote + 1) === 34) {
            field += '"';
            from = quote + 2;
            continue;
          }
          at = quote + 1;
          break;
        }
        for (let index = field.indexOf('\n'); index >= 0; index = field.indexOf('\n', index + 1)) lines++;
        const code = text.charCodeAt(at);
        if (at < text.length && code !== comma && code !== 10 && code !== 13) {
          if (lines > 0) return brokenLine(text, start, 'a quote in the wrong place');
          add('text after a closing quote');
          const from = at;
          at = endOfPlain(text, at, comma);
          if (at < 0) {
            if (!isLast) return -1;
            at = text.length;
          }
          field += text.slice(from, at);
        }
        if (field.includes('\r')) add('a carriage return inside a field');
      } else {
        const from = at;
        at = endOfPlain(text, at, comma);
        if (at < 0) {
          if (!isLast) {
            if (text.length - start > LONGEST_ROW)
              return brokenLine(text, start, 'a row of more than a million characters');
            return -1;
          }
          at = text.length;
        }
        field = text.slice(from, at);
        if (field.includes('"')) add('a quote inside an unquoted field');
      }
      fields.push(field);
      if (at >= text.length) break;
      const code = text.charCodeAt(at);
      if (code === comma) {
        at++;
        continue;
      }
      // A carriage return at the very end of a piece may be the first half of a line end.
      if (code === 13 && at + 1 >= text.length && !isLast) return -1;
      at += code === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
      break;
    }
    // A row of several lines with a wrong number of fields: its quotes are wrong, not its neighbours.
    if (lines > 0 && width > 0 && fields.length !== width) return brokenLine(text, start, 'a quote in the wrong place');
    hand({ fields, line, form });
    line += lines + 1;
    return at;
  };

  /** Takes the first line alone, as it stands. */
  const brokenLine = (text: string, start: number, fault: string): number => {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    hand({ fields: text.slice(start, Math.min(end, start + MOST_KEPT)).split(delimiter), line, form: [fault] });
    line++;
    return Math.min(text.length, end + 1);
  };

  const readAll = (isLast: boolean): void => {
    let at = 0;
    if (delimiter === '') {
      const end = rest.search(/[\r\n]/);
      if (end < 0 && !isLast && rest.length < LONGEST_ROW) return;
      const first = end < 0 ? rest : rest.slice(0, end);
      let best = -1;
      for (const one of DELIMITERS) {
        const known = isHeader(first.split(one).map((name) => name.replace(/^"|"$/g, '')));
        if (known > best) [best, delimiter] = [known, one];
      }
    }
    while (at < rest.length) {
      const next = readRow(rest, at, isLast);
      if (next < 0) break;
      at = next;
    }
    rest = rest.slice(at);
  };
  return {
    write(text) {
      rest = rest === '' ? text : rest + text;
      readAll(false);
    },
    end() {
      readAll(true);
      rest = '';
    },
  };
}

/** Where an unquoted field ends; -1 when the text ends first. */
function endOfPlain(text: string, from: number, comma: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === comma || code === 10 || code === 13) return at;
  }
  return -1;
}
