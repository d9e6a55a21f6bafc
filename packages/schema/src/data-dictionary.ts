import { COLUMNS, type Column, LABEL_COLUMNS } from './columns.ts';
import { ITEMS, SCALES } from './instrument.ts';

/** One line of the data dictionary. */
export interface DictionaryEntry {
  file: 'data' | 'labels';
  column: string;
  type: Column['type'];
  description: string;
  /** Values of a column of codes; for an item, the options from 4 points to 1 point. */
  values: readonly string[];
}

/**
 * The data dictionary: every column of the data and the labels file with its type, meaning and values.
 *
 * @example
 * dataDictionary().find((entry) => entry.column === 'q16')?.values
 * // ['4 = No day', '3 = 1-7 days', '2 = 8-14 days', '1 = 15 days or more']
 */
export function dataDictionary(): DictionaryEntry[] {
  const entry =
    (file: DictionaryEntry['file']) =>
    ({ name, type, description, codes }: Column): DictionaryEntry => {
      const item = ITEMS.find((one) => one.id === name);
      const options = item
        ? SCALES[item.scale][item.direction].map((option, index) => `${4 - index} = ${option}`)
        : undefined;
      return { file, column: name, type, description, values: codes ?? options ?? [] };
    };
  return [...COLUMNS.map(entry('data')), ...LABEL_COLUMNS.map(entry('labels'))];
}
