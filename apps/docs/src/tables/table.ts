/** What a cell shows: one value, or several below one another. */
export type Cell = string | number | readonly string[];

/** A column of a table of the documentation. */
export interface TableColumn {
  name: string;
  /** `code` stands as it stands in files and on the command line; `number` is set to the right. */
  kind: 'text' | 'code' | 'number';
}

/** A table of the documentation. The first cell of a row names the row. */
export interface Table {
  /** What the table holds, for readers who cannot see where it stands. */
  label: string;
  columns: readonly TableColumn[];
  rows: readonly (readonly Cell[])[];
}

/** A column of words. */
export const text = (name: string): TableColumn => ({ name, kind: 'text' });

/** A column of values as they stand in files. */
export const code = (name: string): TableColumn => ({ name, kind: 'code' });

/** A column of numbers. */
export const number = (name: string): TableColumn => ({ name, kind: 'number' });
