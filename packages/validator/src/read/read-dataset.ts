import { COLUMNS } from '@hseg/schema';
import { Gunzip } from 'fflate';
import type { Row } from '../row.ts';
import { csvReader, type TextReader } from './csv-reader.ts';
import { DatasetError, type DatasetFile, type DatasetRow, type DatasetSource } from './dataset-source.ts';
import { jsonLinesReader } from './json-lines-reader.ts';
import type { RawRow } from './raw-row.ts';
import { type Header, knownNames, readHeader, rowAssembler } from './row-assembler.ts';

/** What reading a dataset found beside its rows. */
export interface ReadFacts {
  files: string[];
  rows: number;
  bytes: number;
  headers: Header[];
  /** Faults of whole files: a mark before the first byte, bytes that are no UTF-8. */
  faults: string[];
}

/** Columns without which a table is none of this survey: half of them. */
const FEWEST_COLUMNS = COLUMNS.length / 2;

/** A gzipped file may unpack to this many bytes, or to so many times its size: real tables are packed 5 to 50 times. */
const MOST_UNPACKED = 256 * 1024 * 1024;
const MOST_TIMES = 200;

const isFile = (source: unknown): source is DatasetFile =>
  typeof source === 'object' && source !== null && 'chunks' in source && 'name' in source;

/**
 * Reads a dataset row by row.
 *
 * @param onRow takes each row; rows are numbered over all files
 * @param onPiece is told the bytes read so far
 * @param asksForm whether somebody looks at `Row.form`: control characters are looked for then alone
 * @throws DatasetError for a file that is no table of this survey: empty, another encoding, other columns.
 */
export async function readDataset(
  source: DatasetSource,
  onRow: (row: Row) => void,
  onPiece: (bytes: number) => void = () => {},
  asksForm = true,
): Promise<ReadFacts> {
  const facts: ReadFacts = { files: [], rows: 0, bytes: 0, headers: [], faults: [] };
  if (isFile(source)) await readFile(source, facts, onRow, onPiece, asksForm);
  else {
    let assemble: ((raw: RawRow, index: number) => Row) | undefined;
    let header: Header | undefined;
    for await (const one of source as AsyncIterable<DatasetFile | DatasetRow>) {
      if (isFile(one)) {
        await readFile(one, facts, onRow, onPiece, asksForm);
        continue;
      }
      if (typeof one !== 'object' || one === null)
        throw new DatasetError(`expected a row as an object, got ${typeof one}`);
      if (assemble === undefined) {
        header = readHeader(Object.keys(one));
        if (knownNames(header.names) < FEWEST_COLUMNS) throw notOurs('the rows', header);
        facts.headers.push(header);
        facts.files.push('rows');
        assemble = rowAssembler(header);
      }
      const fields = (header as Header).names.map((name) => {
        const value = one[name];
        return value === null || value === undefined
          ? ''
          : typeof value === 'boolean'
            ? value
              ? 'True'
              : 'False'
            : String(value);
      });
      onRow(assemble({ fields, line: facts.rows + 1, form: [] }, facts.rows));
      facts.rows++;
    }
  }
  if (facts.rows === 0)
    throw new DatasetError(`expected rows, got none${facts.files.length > 0 ? ` in ${facts.files.join(', ')}` : ''}`);
  return facts;
}

const notOurs = (name: string, header: Header): DatasetError =>
  new DatasetError(
    `${name}: expected a header with the columns of the survey (${COLUMNS[0].name}, ${COLUMNS[1].name}, ... ${COLUMNS[COLUMNS.length - 1].name}), got ${header.names.length === 0 ? 'nothing' : `'${header.names.slice(0, 5).join(', ').slice(0, 120)}'`}`,
  );

/** Control characters but tab, line feed and carriage return. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

const withControl = (raw: RawRow): RawRow => ({ ...raw, form: [...raw.form, 'a control character inside a field'] });

async function readFile(
  file: DatasetFile,
  facts: ReadFacts,
  onRow: (row: Row) => void,
  onPiece: (bytes: number) => void,
  asksForm: boolean,
): Promise<void> {
  facts.files.push(file.name);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let assemble: ((raw: RawRow, index: number) => Row) | undefined;
  let reader: TextReader | undefined;
  let isFirstText = true;
  let hasBadBytes = false;
  let hasControls = false;

  const sink = (raw: RawRow): void => {
    if (assemble === undefined) {
      const header = readHeader(raw.fields);
      if (knownNames(header.names) < FEWEST_COLUMNS) throw notOurs(file.name, header);
      facts.headers.push(header);
      assemble = rowAssembler(header);
      return;
    }
    onRow(
      assemble(hasControls && raw.fields.some((field) => CONTROL.test(field)) ? withControl(raw) : raw, facts.rows),
    );
    facts.rows++;
  };
  const write = (text: string): void => {
    let own = text;
    if (isFirstText && own !== '') {
      isFirstText = false;
      if (own.startsWith('\ufeff')) {
        facts.faults.push(`${file.name}: a byte order mark before the header`);
        own = own.slice(1);
      }
      reader = /^\s*\{/.test(own) ? jsonLinesReader(sink) : csvReader(knownNames, sink);
    }
    if (!hasBadBytes && own.includes('\ufffd')) {
      hasBadBytes = true;
      facts.faults.push(`${file.name}: bytes that are no UTF-8, or characters lost before`);
    }
    // Looked for in whole pieces, since most files have none.
    if (asksForm && !hasControls && CONTROL.test(own)) hasControls = true;
    reader?.write(own);
  };
  let gunzip: Gunzip | undefined;
  let isFirstChunk = true;
  let packed = 0;
  let unpacked = 0;
  for await (const chunk of file.chunks as AsyncIterable<Uint8Array>) {
    if (chunk.length === 0) continue;
    facts.bytes += chunk.length;
    packed += chunk.length;
    if (isFirstChunk) {
      isFirstChunk = false;
      if (chunk[0] === 0x1f && chunk[1] === 0x8b)
        gunzip = new Gunzip((piece) => {
          unpacked += piece.length;
          if (unpacked > MOST_UNPACKED && unpacked > MOST_TIMES * packed)
            throw new DatasetError(
              `${file.name}: expected gzip that unpacks to at most ${MOST_TIMES} times its size, got more`,
            );
          write(decoder.decode(piece, { stream: true }));
        });
      else if ((chunk[0] === 0xff && chunk[1] === 0xfe) || (chunk[0] === 0xfe && chunk[1] === 0xff))
        throw new DatasetError(`${file.name}: expected UTF-8, got UTF-16`);
    }
    if (gunzip) {
      try {
        gunzip.push(chunk, false);
      } catch (error) {
        if (error instanceof DatasetError) throw error;
        throw new DatasetError(`${file.name}: expected gzip, got a damaged file (${(error as Error).message})`);
      }
    } else write(decoder.decode(chunk, { stream: true }));
    onPiece(facts.bytes);
  }
  write(decoder.decode());
  reader?.end();
  if (assemble === undefined) throw notOurs(file.name, readHeader([]));
}
