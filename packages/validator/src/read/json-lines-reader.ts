import type { TextReader } from './csv-reader.ts';
import type { RowSink } from './raw-row.ts';

/** Longest line that is read, in characters. */
const LONGEST_LINE = 1_000_000;

/** Characters that are kept of a line that is no row. */
const MOST_KEPT = 10_000;

/** A value as it would stand in CSV. */
function fieldOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/**
 * Reads JSON Lines: one object a line, keyed by the names of the columns. The keys of the first object are the header.
 * A line that is none is handed on as a row of one field, which says so.
 *
 * @param sink takes the rows, the header first
 */
export function jsonLinesReader(sink: RowSink): TextReader {
  let rest = '';
  let line = 0;
  let header: readonly string[] | undefined;
  let names = new Set<string>();

  const readLine = (text: string): void => {
    line++;
    if (text.trim() === '') return;
    let value: unknown;
    try {
      value = JSON.parse(text.slice(0, LONGEST_LINE));
    } catch {
      value = undefined;
    }
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
      sink({ fields: [text.slice(0, MOST_KEPT)], line, form: ['not one JSON object a line'] });
      return;
    }
    const object = value as Record<string, unknown>;
    if (header === undefined) {
      header = Object.keys(object);
      names = new Set(header);
      sink({ fields: header, line, form: [] });
    }
    const known = header;
    const others = Object.keys(object).filter((key) => !names.has(key));
    sink({
      fields: [...known.map((key) => fieldOf(Object.hasOwn(object, key) ? object[key] : undefined)), ...others],
      line,
      form: others.length > 0 ? [`keys that the first object does not have: ${others.slice(0, 3).join(', ')}`] : [],
    });
  };
  return {
    write(text) {
      rest += text;
      let from = 0;
      for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', from)) {
        readLine(rest.slice(from, end));
        from = end + 1;
      }
      rest = rest.slice(from);
      if (rest.length > LONGEST_LINE) {
        readLine(rest);
        rest = '';
      }
    },
    end() {
      if (rest !== '') readLine(rest);
      rest = '';
    },
  };
}
