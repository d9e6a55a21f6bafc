/** A file of a dataset, in pieces. */
export interface DatasetFile {
  /** As the report names it. */
  name: string;
  /** Bytes of CSV or JSON Lines, gzipped or not. */
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}

/** A row as an object: keyed by the names of the columns. */
export type DatasetRow = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** What can be validated: one file, several files as one dataset, or rows that are in memory or come one by one. */
export type DatasetSource = DatasetFile | readonly DatasetFile[] | Iterable<DatasetRow> | AsyncIterable<DatasetRow>;

/** A source that is no table of this survey at all. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
}
