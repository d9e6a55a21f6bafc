import { mixHash } from '../src/text/mix-hash.ts';
import type { TestRow } from './test-rows.ts';

/** Whether a row is one of those that a fault is planted in. */
export const isChosen = (index: number, rate: number, salt = 1): boolean =>
  mixHash(index * 7919 + salt * 104_729) / 2 ** 32 < rate;

/** A fault that is planted in a share of the rows. */
export interface PlantedFault {
  name: string;
  dimension: 'schema' | 'likert' | 'narrative' | 'demographics' | 'consistency';
  /** Dimensions that fall as well, and why. */
  also?: Readonly<Record<string, string>>;
  /**
   * Smallest rate at which the dimension loses what is stated for it: 5 points at 1 %, 8 at 5 %, 15 at 20 %, 30 at 50 %.
   * Faults of single rows show at 1 %; what shows only in the sum of many rows does later, and people do some of it, too.
   */
  from: 0.01 | 0.05 | 0.2 | 0.5 | 1;
  /** Rows of the dataset, where it takes more than 2,500. */
  rows?: number;
  /** Makes the rows of a faulty dataset. */
  plant(rows: readonly TestRow[], rate: number): TestRow[];
}

const change =
  (edit: (row: TestRow, index: number, rows: readonly TestRow[]) => Partial<TestRow>, salt = 1) =>
  (rows: readonly TestRow[], rate: number): TestRow[] =>
    rows.map((row, index) => (isChosen(index, rate, salt) ? ({ ...row, ...edit(row, index, rows) } as TestRow) : row));

/** Moves values of columns round among the chosen rows. */
const rotate =
  (columns: readonly string[], step = 1) =>
  (rows: readonly TestRow[], rate: number): TestRow[] => {
    const chosen = rows.map((_, index) => index).filter((index) => isChosen(index, rate));
    // Sorted by a hash, so that rows meet that have nothing in common.
    chosen.sort((one, other) => mixHash(one + 17) - mixHash(other + 17));
    const next = rows.map((row) => ({ ...row }));
    chosen.forEach((index, place) => {
      const from = rows[chosen[(place + step) % chosen.length]];
      for (const column of columns) next[index][column] = from[column];
    });
    return next;
  };

const ITEMS = Array.from({ length: 22 }, (_, index) => `q${index + 1}`);
const TEXTS = ['q23_text', 'q24_text', 'q25_text'];
const tierOf = (row: TestRow): number => {
  const sum = ITEMS.reduce((total, item) => total + Number(row[item]), 0) / 22;
  return sum <= 1.75 ? 0 : sum <= 2.3 ? 1 : sum <= 2.85 ? 2 : sum <= 3.42 ? 3 : 4;
};

/** A text with a sentence in place of its last one, so that it stays as long as it was. */
const ending = (text: string, sentence: string): string =>
  `${text
    .split(/(?<=[.!?]) /)
    .slice(0, -1)
    .join(' ')} ${sentence}`;

/** All kinds of faults that are planted. */
export const PLANTED_FAULTS: readonly PlantedFault[] = [
  // Schema
  { name: 'a missing value', dimension: 'schema', from: 0.01, plant: change(() => ({ department: '' })) },
  { name: "'N/A' for a value", dimension: 'schema', from: 0.01, plant: change(() => ({ position_level: 'N/A' })) },
  {
    name: 'a wrong code of gender',
    dimension: 'schema',
    from: 0.01,
    plant: change(() => ({ gender_identity: 'Female' })),
    also: { demographics: 'the code is none of the workforce table' },
  },
  {
    name: 'a wrong code of tenure',
    dimension: 'schema',
    from: 0.01,
    plant: change(() => ({ tenure_range: '5 years' })),
    also: { demographics: 'the code is none of the workforce table' },
  },
  {
    name: 'yes for True',
    dimension: 'schema',
    from: 0.01,
    plant: change(() => ({ supervises_others: 'yes' })),
    also: { demographics: 'supervision goes less with position' },
  },
  {
    name: 'a headcount with a comma',
    dimension: 'schema',
    from: 0.01,
    plant: change((row) => ({ employee_count: `${row.employee_count.slice(0, -3)},${row.employee_count.slice(-3)}` })),
  },
  {
    name: 'another headcount for the same organisation',
    dimension: 'schema',
    from: 0.01,
    plant: change((row) => ({ employee_count: `${row.employee_count}1` })),
  },
  { name: '1.0 for 1', dimension: 'schema', from: 0.01, plant: change((row) => ({ q7: `${row.q7}.0` })) },
  {
    name: 'a repeated id',
    dimension: 'schema',
    from: 0.01,
    plant: change((_, index, rows) => ({ response_id: rows[(index + 1) % rows.length].response_id })),
  },
  {
    name: 'an id with blanks',
    dimension: 'schema',
    from: 0.01,
    plant: change((row) => ({ response_id: `id ${row.response_id}` })),
  },
  {
    name: 'a date of the future',
    dimension: 'schema',
    from: 0.01,
    plant: change((row) => ({ submission_date: `2099${row.submission_date.slice(4)}` })),
  },
  {
    name: 'a day that does not exist',
    dimension: 'schema',
    from: 0.01,
    plant: change(() => ({ submission_date: '2025-02-30' })),
  },
  {
    name: 'a date in American order',
    dimension: 'schema',
    from: 0.01,
    plant: change((row) => ({
      submission_date: `${row.submission_date.slice(5, 7)}/${row.submission_date.slice(8)}/${row.submission_date.slice(0, 4)}`,
    })),
  },
  // Likert
  { name: 'an answer of 5', dimension: 'likert', from: 0.01, plant: change(() => ({ q11: '5' })) },
  { name: 'an answer of 0', dimension: 'likert', from: 0.01, plant: change(() => ({ q2: '0' })) },
  {
    name: 'straight lines',
    dimension: 'likert',
    from: 0.05,
    plant: change((row) => Object.fromEntries(ITEMS.map((item) => [item, row.q1]))),
    also: { consistency: 'the tier of the answers is another', narrative: 'lengths fit another tier' },
  },
  {
    name: 'answers shuffled inside a person',
    dimension: 'likert',
    from: 1,
    plant: change((row, index) => {
      const order = ITEMS.map((item, place) => [mixHash(index * 31 + place), row[item]] as const).sort(
        ([one], [other]) => one - other,
      );
      return Object.fromEntries(ITEMS.map((item, place) => [item, order[place][1]]));
    }),
    also: { consistency: 'some tiers change', narrative: 'lengths fit another tier' },
  },
  {
    name: 'answers drawn at random',
    dimension: 'likert',
    from: 0.05,
    plant: change((_, index) =>
      Object.fromEntries(ITEMS.map((item, place) => [item, String(1 + (mixHash(index * 97 + place) % 4))])),
    ),
    also: { consistency: 'the tier of the answers is another', narrative: 'lengths fit another tier' },
  },
  {
    name: 'items shuffled between people',
    dimension: 'likert',
    from: 0.2,
    plant: (rows, rate) => ITEMS.reduce((all, item, index) => rotate([item], 1 + index)(all, rate), [...rows]),
    also: { consistency: 'the tier of the answers is another', narrative: 'lengths fit another tier' },
  },
  // Narrative
  {
    name: 'a text that stands twice',
    dimension: 'narrative',
    from: 0.01,
    plant: change((row, index, rows) => ({
      q24_text:
        rows
          .slice(index + 1)
          .concat(rows)
          .find((other) => tierOf(other) === tierOf(row))?.q24_text ?? row.q24_text,
    })),
    also: { demographics: 'the text belongs to another person', consistency: 'the text belongs to another person' },
  },
  {
    name: 'a text that nearly stands twice',
    dimension: 'narrative',
    from: 0.01,
    plant: change((row, index, rows) => {
      const other =
        rows
          .slice(index + 1)
          .concat(rows)
          .find((one) => tierOf(one) === tierOf(row)) ?? row;
      return { q24_text: other.q24_text.replace(/\b(\w+) (\w+)\b/, '$1 really $2').slice(0, 790) };
    }),
    also: { demographics: 'the text belongs to another person', consistency: 'the text belongs to another person' },
  },
  {
    name: 'a text of three words',
    dimension: 'narrative',
    from: 0.01,
    plant: change(() => ({ q23_text: 'More staff please.' })),
  },
  {
    name: 'a text that is too long',
    dimension: 'narrative',
    from: 0.01,
    also: { consistency: 'thoughts of suicide may stand in q25 then' },
    plant: change((row) => ({ q25_text: `${row.q25_text} ${row.q24_text} ${row.q23_text}` })),
  },
  {
    name: 'a truncated text',
    dimension: 'narrative',
    from: 0.01,
    plant: change((row) => ({ q24_text: row.q24_text.slice(0, -20) })),
  },
  {
    name: 'one sentence in many texts',
    dimension: 'narrative',
    from: 0.01,
    plant: change((row) => ({
      q24_text: ending(row.q24_text, 'I am sharing this because it should be heard by everyone here.').trim(),
    })),
  },
  {
    name: 'an unfilled slot',
    dimension: 'narrative',
    from: 0.01,
    plant: change((row) => ({ q23_text: row.q23_text.replace(' the ', ' {place} ') })),
  },
  {
    name: 'an e-mail address',
    dimension: 'narrative',
    from: 0.01,
    plant: change((row, index) => ({ q23_text: ending(row.q23_text, `Write to staff${index}@example.org.`) })),
  },
  {
    name: 'a telephone number',
    dimension: 'narrative',
    from: 0.01,
    plant: change((row, index) => ({ q25_text: ending(row.q25_text, `Ask me at 555-010-${1000 + (index % 9000)}.`) })),
  },
  {
    name: 'a web address',
    dimension: 'narrative',
    from: 0.01,
    plant: change((row, index) => ({ q24_text: ending(row.q24_text, `See www.example.org/${index}.`) })),
  },
  {
    name: 'undefined in a text',
    dimension: 'narrative',
    from: 0.01,
    plant: change((row) => ({ q25_text: row.q25_text.replace(' ', ' undefined ') })),
  },
  {
    name: 'a doubled word',
    dimension: 'narrative',
    from: 0.01,
    plant: change((row) => ({ q24_text: row.q24_text.replace(/ (\w{4,}) /, ' $1 $1 ') })),
  },
  {
    name: 'orphan punctuation',
    dimension: 'narrative',
    from: 0.01,
    plant: change((row) => ({ q24_text: row.q24_text.replace('. ', ' , . ') })),
  },
  {
    name: 'mojibake',
    dimension: 'narrative',
    from: 0.01,
    plant: change((row) => ({ q24_text: row.q24_text.replace(' ', ' caf\u00c3\u00a9 ') })),
  },
  {
    name: 'lost characters',
    dimension: 'narrative',
    from: 0.01,
    plant: change((row) => ({ q25_text: row.q25_text.replace('e', '\ufffd') })),
  },
  {
    name: 'sentences in lower case',
    dimension: 'narrative',
    from: 0.01,
    plant: change((row) => ({ q24_text: row.q24_text.toLowerCase() })),
  },
  {
    name: 'a sentence said twice',
    dimension: 'narrative',
    from: 0.01,
    also: { consistency: 'thoughts of suicide may stand in q25 then' },
    plant: change((row) => ({
      q25_text: row.q24_text
        .split(/(?<=[.!?]) /)
        .slice(0, 3)
        .join(' '),
    })),
  },
  {
    name: 'contrasts of contrasts',
    dimension: 'narrative',
    from: 0.01,
    plant: change((row) => ({
      q24_text: row.q24_text
        .split(/(?<=[.!?]) /)
        .map((sentence, index) => (index > 0 && index < 3 ? `However, ${sentence}` : sentence))
        .join(' '),
    })),
  },
  // Demographics
  {
    name: 'eighteen with eight years',
    dimension: 'demographics',
    from: 0.01,
    plant: change(() => ({ age_range: '18-24', tenure_range: '8+_years' })),
  },
  {
    name: 'a young executive',
    dimension: 'demographics',
    from: 0.01,
    plant: change(() => ({ age_range: '18-24', position_level: 'Executive', supervises_others: 'True' })),
  },
  {
    name: 'twenty years in the first year',
    dimension: 'demographics',
    from: 0.01,
    plant: change((row) => ({
      tenure_range: '<1_year',
      q23_text: `I've been here for twenty years. ${row.q23_text}`.slice(0, 790),
    })),
    also: { narrative: 'the text grows out of its band, and the same sentence stands in many' },
  },
  {
    name: 'staff of people without staff',
    dimension: 'demographics',
    from: 0.01,
    plant: change((row) => ({
      supervises_others: 'False',
      q25_text: `My direct reports say so. ${row.q25_text}`.slice(0, 790),
    })),
    also: { narrative: 'the text grows out of its band, and the same sentence stands in many' },
  },
  { name: 'departments of another domain', dimension: 'demographics', from: 0.01, plant: rotate(['department'], 3) },
  { name: 'tenure shuffled between people', dimension: 'demographics', from: 0.5, plant: rotate(['tenure_range'], 5) },
  // Consistency
  {
    name: 'texts moved to other rows',
    dimension: 'consistency',
    from: 0.01,
    rows: 10_000,
    plant: rotate(TEXTS, 1),
    also: {
      narrative: 'lengths fit another tier, and the organisation named is another',
      demographics: 'texts speak of other people',
    },
  },
  {
    name: 'answers moved to other rows',
    dimension: 'consistency',
    from: 0.05,
    rows: 10_000,
    plant: rotate(ITEMS, 1),
    also: { narrative: 'lengths fit another tier', likert: 'profiles go with other domains' },
  },
  {
    name: 'unsafe wording',
    dimension: 'consistency',
    from: 0.01,
    plant: change((row) => ({
      q24_text: ending(row.q24_text, 'My cousin committed suicide.'),
    })),
    also: { narrative: 'the same sentence stands in many texts' },
  },
  {
    name: 'thoughts of suicide outside Crisis',
    dimension: 'consistency',
    from: 0.01,
    plant: change((row) =>
      tierOf(row) > 0
        ? {
            q24_text: ending(row.q24_text, 'Some nights I hoped I would not wake up.'),
          }
        : {},
    ),
    also: { narrative: 'the same sentence stands in many texts' },
  },
];
