import { COLUMNS } from '@hseg/schema';
import { CHECKS, type CheckResult, type Expectations, validateDataset } from '../src/index.ts';
import type { TestRow } from './test-rows.ts';

/** A row of somebody in the tier Mixed (all answers 2 and 3), with texts of 260 characters and more. */
export const PERSON: TestRow = {
  ...Object.fromEntries(COLUMNS.map(({ name }) => [name, ''])),
  response_id: 'row_1',
  organization_name: 'Riverside',
  domain: 'Healthcare',
  employee_count: '900',
  department: 'Laboratory',
  position_level: 'Mid',
  age_range: '35-44',
  gender_identity: 'Woman',
  tenure_range: '4-7_years',
  supervises_others: 'False',
  ...Object.fromEntries(Array.from({ length: 22 }, (_, item) => [`q${item + 1}`, item % 3 === 0 ? '2' : '3'])),
  q23_text:
    'The printer on our floor has been out since spring, and every form has to be fetched from the basement, which takes a quarter of an hour. I asked twice. A second one beside the front desk would do, and somebody who calls when the paper is out. It would save us an hour a day.',
  q24_text:
    'Most weeks are fine at Riverside, but in the fall two people left and nobody came after them, so I took their phones as well. I was tired all the time and snapped at my sister. My manager asked how I was doing, and since then one of the lines goes to another floor. It is better now.',
  q25_text:
    'When somebody is out, the others split the work among them before anyone has to ask. I was sick for a week in March, and I came back to an empty tray and a card. I have not seen that at another place, and it makes me want to do the same when my turn comes. That is what I would copy.',
  submission_date: '2025-03-04',
};

/** Copies of the person, each with an id of its own and what is given. */
export const people = (...changes: Partial<TestRow>[]): TestRow[] =>
  changes.map((change, index) => ({ ...PERSON, response_id: `row_${index + 1}`, ...change }) as TestRow);

/** The result of one check on rows. */
export async function checkOf(id: string, rows: readonly TestRow[], expectations?: Expectations): Promise<CheckResult> {
  const check = CHECKS.find((one) => one.id === id);
  if (!check) throw new Error(`expected a check, got '${id}'`);
  const report = await validateDataset(rows, { checks: [check], ...(expectations && { expectations }) });
  return report.dimensions.flatMap(({ checks }) => checks)[0];
}

/** The reason that a check gives for a single row; nothing when the row is sound. */
export async function reasonOf(
  id: string,
  change: Partial<TestRow>,
  expectations?: Expectations,
): Promise<string | undefined> {
  const { score, worst } = await checkOf(id, people(change), expectations);
  // One row in one is more than is tolerated anywhere.
  if ((worst === undefined) !== (score === 100))
    throw new Error(`expected a reason with a loss, got ${score} and ${JSON.stringify(worst)}`);
  return worst?.[0].reason;
}
