import type { HsegRecord, TierCode } from '@hseg/schema';
import { ITEMS, TIER_CODES } from '@hseg/schema';

/** What the charts need of a record. */
export interface SampleRecord {
  domain: string;
  tier: TierCode;
  department: string;
  position: string;
  age: string;
  gender: string;
  tenure: string;
  /** 22 scored points 1..4. */
  answers: readonly number[];
  /** Category 1..6 that q24 speaks of. */
  theme: number;
  /** Id of the stressor of q24, empty where the account has none. */
  stressor: string;
  arc: string;
  /** Characters of q23, q24 and q25. */
  lengths: readonly [number, number, number];
  /** 1..12 */
  month: number;
}

/** The fields whose few values stand once, in a list. */
const CODED = ['domain', 'department', 'position', 'age', 'gender', 'tenure', 'stressor', 'arc'] as const;
type Coded = (typeof CODED)[number];

/** The sample as it travels: by column, so that it compresses to a third. */
export interface PackedSample {
  seed: number;
  /** What a stressor is, by its id. */
  stressors: Readonly<Record<string, string>>;
  coded: Readonly<Record<Coded, { values: readonly string[]; codes: readonly number[] }>>;
  tiers: readonly number[];
  /** 22 digits each. */
  answers: readonly string[];
  themes: readonly number[];
  lengths: readonly (readonly [number, number, number])[];
  months: readonly number[];
}

/** Takes from a record what the charts need. */
export function sampleRecord({ respondent, answers, texts, submissionDate, labels }: HsegRecord): SampleRecord {
  return {
    domain: respondent.domain,
    tier: TIER_CODES[labels.tier],
    department: respondent.department,
    position: respondent.position,
    age: respondent.age,
    gender: respondent.gender,
    tenure: respondent.tenure,
    answers: [...answers],
    theme: labels.themeCategory,
    stressor: labels.stressors[0] ?? '',
    arc: labels.arc,
    lengths: [texts[0].text.length, texts[1].text.length, texts[2].text.length],
    month: Number(submissionDate.slice(5, 7)),
  };
}

/** Packs records by column; `unpackSample` is its inverse. */
export function packSample(
  seed: number,
  records: readonly SampleRecord[],
  stressors: PackedSample['stressors'],
): PackedSample {
  const coded = Object.fromEntries<{ values: string[]; codes: number[] }>(
    CODED.map((field) => {
      const values = [...new Set(records.map((record) => record[field]))].sort();
      const place = new Map(values.map((value, index) => [value, index]));
      return [field, { values, codes: records.map((record) => place.get(record[field]) ?? 0) }];
    }),
  ) as Record<Coded, { values: string[]; codes: number[] }>;
  return {
    seed,
    stressors,
    coded,
    tiers: records.map((record) => TIER_CODES.indexOf(record.tier)),
    answers: records.map((record) => record.answers.join('')),
    themes: records.map((record) => record.theme),
    lengths: records.map((record) => record.lengths),
    months: records.map((record) => record.month),
  };
}

/** The records of a packed sample. */
export function unpackSample(packed: PackedSample): SampleRecord[] {
  return packed.tiers.map((tier, index) => {
    const coded = Object.fromEntries(
      CODED.map((field) => [field, packed.coded[field].values[packed.coded[field].codes[index]]]),
    ) as Record<Coded, string>;
    return {
      ...coded,
      tier: TIER_CODES[tier],
      answers: Array.from({ length: ITEMS.length }, (_, item) => Number(packed.answers[index][item])),
      theme: packed.themes[index],
      lengths: packed.lengths[index],
      month: packed.months[index],
    };
  });
}
