/** A row as a reader finds it. */
export interface RawRow {
  fields: readonly string[];
  /** Line that it starts at, counted from 1. */
  line: number;
  /** What is wrong with how it is written. */
  form: readonly string[];
}

/** Takes rows, the header first. */
export type RowSink = (row: RawRow) => void;
