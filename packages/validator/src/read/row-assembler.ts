import { COLUMNS, ITEM_WEIGHTS, LABEL_COLUMNS, OPEN_QUESTION_IDS, tierOfTotal } from '@hseg/schema';
import type { Row, TextWords } from '../row.ts';
import { type WordBuffer, wordBuffer, wordsOf } from '../text/words-of.ts';
import type { RawRow } from './raw-row.ts';

const FIRST_ANSWER = COLUMNS.findIndex(({ name }) => name === 'q1');
const ANSWERS = 22;
const FIRST_TEXT = COLUMNS.findIndex(({ name }) => name === `${OPEN_QUESTION_IDS[0]}_text`);
const LABEL_NAMES = LABEL_COLUMNS.map(({ name }) => name).filter((name) => name !== 'response_id');

/** What a header says about a file. */
export interface Header {
  names: readonly string[];
  /** Columns of the guide that are not there. */
  missing: readonly string[];
  /** Names that are neither columns nor labels. */
  unknown: readonly string[];
  /** Names that stand there more than once. */
  repeated: readonly string[];
  /** Whether the columns stand in the guide's order, without gaps. */
  isInOrder: boolean;
}

/** How many of the names are columns of a data file: more than half of them, and it is a header. */
export function knownNames(names: readonly string[]): number {
  const given = new Set(names);
  return COLUMNS.filter(({ name }) => given.has(name)).length;
}

/** Reads a header. */
export function readHeader(names: readonly string[]): Header {
  const wanted = COLUMNS.map(({ name }) => name);
  // Sets: a header may have a million names.
  const [given, columns, known] = [new Set(names), new Set(wanted), new Set([...wanted, ...LABEL_NAMES])];
  const seen = new Set<string>();
  const repeated = names.filter((name) => seen.size === seen.add(name).size);
  return {
    names,
    missing: wanted.filter((name) => !given.has(name)),
    unknown: names.filter((name) => !known.has(name)),
    repeated,
    isInOrder: names.filter((name) => columns.has(name)).join() === wanted.filter((name) => given.has(name)).join(),
  };
}

/** The points of an answer as people write them, `1` to `4` and `1.0` to `4.0`; 0 for anything else. */
function pointsOf(field: string): number {
  const value = field.length === 1 ? field.charCodeAt(0) - 48 : field.trim() === '' ? 0 : Number(field);
  return value === 1 || value === 2 || value === 3 || value === 4 ? value : 0;
}

/**
 * A row as it is read: its words are found when somebody first asks for them. A class, since a getter in an object of its
 * own for each row took 60 MB more at 50,000 rows.
 */
class AssembledRow implements Row {
  index: number;
  fields: readonly string[];
  width: number;
  expectedWidth: number;
  form: readonly string[];
  labels?: Readonly<Record<string, string>>;
  answers: Uint8Array;
  total: number;
  tier: Row['tier'];
  readonly #buffer: WordBuffer;
  #words: readonly TextWords[] | undefined;

  constructor(row: Omit<Row, 'words'>, buffer: WordBuffer) {
    this.index = row.index;
    this.fields = row.fields;
    this.width = row.width;
    this.expectedWidth = row.expectedWidth;
    this.form = row.form;
    if (row.labels !== undefined) this.labels = row.labels;
    this.answers = row.answers;
    this.total = row.total;
    this.tier = row.tier;
    this.#buffer = buffer;
  }

  get words(): readonly TextWords[] {
    if (this.#words === undefined) {
      this.#buffer.used = 0;
      this.#words = OPEN_QUESTION_IDS.map((_, question) => wordsOf(this.fields[FIRST_TEXT + question], this.#buffer));
    }
    return this.#words;
  }
}

/** Makes rows out of fields, by the header of their file. The words and answers of a row are written over by the next. */
export function rowAssembler(header: Header): (raw: RawRow, index: number) => Row {
  const places = COLUMNS.map(({ name }) => header.names.indexOf(name));
  const isAsWritten = places.length === header.names.length && places.every((at, column) => at === column);
  const labelPlaces = LABEL_NAMES.map((name) => [name, header.names.indexOf(name)] as const).filter(
    ([, at]) => at >= 0,
  );
  const buffer = wordBuffer();
  const answers = new Uint8Array(ANSWERS);
  return (raw, index) => {
    // Most files have the guide's columns in its order, and their rows are right as they are.
    const fields =
      isAsWritten && raw.fields.length === places.length
        ? raw.fields
        : places.map((at) => (at < 0 ? '' : (raw.fields[at] ?? '')));
    let total = 0;
    let isWhole = true;
    for (let item = 0; item < ANSWERS; item++) {
      const points = pointsOf(fields[FIRST_ANSWER + item]);
      answers[item] = points;
      total += ITEM_WEIGHTS[item] * points;
      if (points === 0) isWhole = false;
    }
    return new AssembledRow(
      {
        index,
        fields,
        width: raw.fields.length,
        expectedWidth: header.names.length,
        form: raw.form,
        ...(labelPlaces.length > 0 && {
          labels: Object.fromEntries(labelPlaces.map(([name, at]) => [name, raw.fields[at] ?? ''])),
        }),
        answers,
        total: isWhole ? total : -1,
        tier: isWhole ? tierOfTotal(total) : -1,
      },
      buffer,
    );
  };
}
