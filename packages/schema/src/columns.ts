import { ITEMS, OPEN_QUESTIONS } from './instrument.ts';
import { AGE_RANGES, GENDERS, type HsegRecord, POSITIONS, TENURES } from './record.ts';
import { TIER_CODES, TIERS } from './tiers.ts';

/** A column of a file: its name, what it holds, and how a record fills it. */
export interface Column {
  name: string;
  /** What it holds, in a sentence. */
  description: string;
  /** Kind of value. */
  type: 'text' | 'integer' | 'number' | 'code' | 'boolean' | 'date';
  /** Every value that a column of codes can have; domains are those of the content. */
  codes?: readonly string[];
  /** The field of a record as it stands in the file. */
  value(record: HsegRecord): string;
}

const column = (
  name: string,
  type: Column['type'],
  description: string,
  value: Column['value'],
  codes?: readonly string[],
): Column => ({ name, description, type, value, ...(codes === undefined ? {} : { codes }) });

/** Distinct numbers are few (category means, scores), and `toFixed` is ten times dearer than a look-up. */
const fixed = new Map<number, string>();
const MOST_REMEMBERED = 10_000;

/** A number with four decimals. */
const fourDecimals = (value: number): string => {
  let text = fixed.get(value);
  if (text === undefined) {
    text = value.toFixed(4);
    if (fixed.size < MOST_REMEMBERED) fixed.set(value, text);
  }
  return text;
};

const boolean = (value: boolean): string => (value ? 'True' : 'False');

/** The 36 columns of the data file in the guide's order. */
export const COLUMNS: readonly Column[] = [
  column('response_id', 'text', 'Unique id; carries no information about the record.', (record) => record.responseId),
  column(
    'organization_name',
    'text',
    'Organisation. Real names are for realism only.',
    (record) => record.respondent.organization,
  ),
  column('domain', 'code', 'Healthcare, University or Business.', (record) => record.respondent.domain),
  column('employee_count', 'integer', 'Employees of the organisation.', (record) =>
    String(record.respondent.employeeCount),
  ),
  column('department', 'text', 'Department of the respondent.', (record) => record.respondent.department),
  column(
    'position_level',
    'code',
    'Entry, Mid, Senior or Executive.',
    (record) => record.respondent.position,
    POSITIONS,
  ),
  column('age_range', 'code', '18-24, 25-34, 35-44, 45-54 or 55+.', (record) => record.respondent.age, AGE_RANGES),
  column(
    'gender_identity',
    'code',
    'Woman, Man, Non-binary or Prefer_not_to_say.',
    (record) => record.respondent.gender,
    GENDERS,
  ),
  column(
    'tenure_range',
    'code',
    '<1_year, 1-3_years, 4-7_years or 8+_years.',
    (record) => record.respondent.tenure,
    TENURES,
  ),
  column('supervises_others', 'boolean', 'Whether the respondent supervises others.', (record) =>
    boolean(record.respondent.supervises),
  ),
  ...ITEMS.map((item, index) =>
    column(item.id, 'integer', `Scored points 1-4, 4 = healthiest (not the raw option): ${item.construct}.`, (record) =>
      String(record.answers[index]),
    ),
  ),
  ...OPEN_QUESTIONS.map((question, index) =>
    column(`${question.id}_text`, 'text', `Answer to: ${question.wording}`, (record) => record.texts[index].text),
  ),
  column('submission_date', 'date', 'Day of submission, YYYY-MM-DD.', (record) => record.submissionDate),
];

/** The columns of the labels file. Later ones are appended. */
export const LABEL_COLUMNS: readonly Column[] = [
  column('response_id', 'text', 'Joins the labels to the data file.', (record) => record.responseId),
  column(
    'risk_tier',
    'code',
    'Tier of the answers by rule A: Crisis, At_Risk, Mixed, Safe or Thriving.',
    (record) => TIERS[record.labels.tier].code,
    TIER_CODES,
  ),
  column(
    'estimated_risk_tier',
    'code',
    'Always equal to risk_tier; the name that the guide uses.',
    (record) => TIERS[record.labels.tier].code,
    TIER_CODES,
  ),
  column(
    'mean_rule_tier',
    'code',
    'Tier by the plain mean of the answers (2.0, 2.5, 3.0, 3.5): for comparison only.',
    (record) => TIERS[record.labels.meanRuleTier].code,
    TIER_CODES,
  ),
  column('total_t', 'integer', 'Integer total T, 111-444.', (record) => String(record.labels.total)),
  column('score28', 'number', '28-point score 7T/111.', (record) => fourDecimals(record.labels.score28)),
  ...[1, 2, 3, 4, 5, 6].map((category) =>
    column(`category_${category}`, 'number', `Mean of the answers of category ${category}, 1-4.`, (record) =>
      fourDecimals(record.labels.categoryMeans[category - 1]),
    ),
  ),
  column('theme_category', 'integer', 'Category 1-6 that q24 speaks of.', (record) =>
    String(record.labels.themeCategory),
  ),
  column('arc', 'code', 'Arc of q24.', (record) => record.labels.arc),
  column('stressors', 'text', 'Stressors of q24, joined by |; empty for accounts without one.', (record) =>
    record.labels.stressors.join('|'),
  ),
  column('story_family', 'text', 'Telling behind q24.', (record) => record.labels.storyFamily),
  column('voice', 'code', 'Voice of the writer.', (record) => record.labels.voice),
  column(
    'ideation_level',
    'integer',
    'Suicidal ideation told in q24: 0 none, 1 wish to be dead, 2 non-specific active thoughts.',
    (record) => String(record.labels.ideationLevel),
  ),
  column('severity', 'number', 'Severity of the account on the ruler 1-5.', (record) =>
    record.labels.severity.toFixed(1),
  ),
  column('careless', 'boolean', 'Whether the answers were given carelessly.', (record) =>
    boolean(record.labels.careless),
  ),
  column('request_family', 'text', 'Telling behind q23.', (record) => record.labels.requestFamily),
  column('praise_family', 'text', 'Telling behind q25.', (record) => record.labels.praiseFamily),
];
