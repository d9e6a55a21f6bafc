/** How a file of separated values is written: the options of csv-stringify that concern a text, by its names. */
export interface CsvDialect {
  /** A byte order mark in front, which some spreadsheets need for UTF-8; by default none. */
  readonly bom?: boolean;
  /** Between two fields; by default a comma. */
  readonly delimiter?: string;
  /** Whether the last row has a line end; by default it has. */
  readonly eof?: boolean;
  /** In front of a quotation mark inside quotation marks; by default the quotation mark itself. */
  readonly escape?: string;
  /** Puts `'` in front of a field that a spreadsheet would take for a formula (`=`, `+`, `-`, `@`); by default not. */
  readonly escape_formulas?: boolean;
  /** The names of the columns as the first row; by default not. */
  readonly header?: boolean;
  /** Around a field that needs it; by default `"`. */
  readonly quote?: string | boolean;
  /** Quotation marks around every field that is not empty. */
  readonly quoted?: boolean;
  /** Quotation marks around empty fields. */
  readonly quoted_empty?: boolean;
  /** Quotation marks around what matches. */
  readonly quoted_match?: string | RegExp | (string | RegExp)[];
  /** Quotation marks around every field that is a string. */
  readonly quoted_string?: boolean;
  /** The line end, itself or by name (`windows` is `\r\n`); by default `\n`. */
  readonly record_delimiter?: 'unix' | 'mac' | 'windows' | 'ascii' | 'unicode' | (string & {});
}
