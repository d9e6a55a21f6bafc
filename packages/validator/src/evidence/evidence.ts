import { COLUMNS, TIERS } from '@hseg/schema';
import type { Expectations } from '../expectations.ts';
import { FIELD } from '../fields.ts';
import type { ReadFacts } from '../read/read-dataset.ts';
import type { Row } from '../row.ts';
import { ownCopy } from '../text/own-copy.ts';
import { type AnswerCounts, answerCounts, correlations, covariances } from './answer-counts.ts';
import { type Cross, cross } from './crosses.ts';

/** What is counted over all rows: plain data, which one thread may hand to another. */
export interface Counts {
  answers: AnswerCounts;
  people: People;
}

/** What checks of the sampled texts look at. */
export interface TextEvidence {
  expectations: Expectations;
  facts: ReadFacts;
  rows: number;
  /** Rows that were kept, in an order that has nothing to do with the file's. */
  sample: readonly Row[];
  /** The value of a calculation that several checks share, made once. */
  once<Value>(key: string, make: () => Value): Value;
}

/** Everything that checks of the whole dataset look at. */
export interface Evidence extends TextEvidence, Counts {
  /** Covariances and correlations of the items. */
  covariance: Float64Array;
  correlation: Float64Array;
}

/** Counts of who answered. */
export interface People {
  domainTier: Cross;
  domainAge: Cross;
  domainGender: Cross;
  domainPosition: Cross;
  domainTenure: Cross;
  ageTenure: Cross;
  agePosition: Cross;
  positionSupervises: Cross;
  /** Domain and organisation, and both with the tier. */
  domainOrganization: Cross;
  organizationTier: Cross;
  dates: Map<string, number>;
}

/** Counts answers and people while the rows are read. */
export function collectCounts(): { add(row: Row): void; finish(): Counts } {
  const answers = answerCounts(FIELD.domain);
  const of = (field: number) => (row: Row) => row.fields[field];
  // Wrong codes are counted by the schema; here they are nobody's.
  const codeOf = (field: number) => {
    const { codes, type } = COLUMNS[field];
    const known = new Set(codes ?? (type === 'boolean' ? ['True', 'False'] : []));
    return (row: Row) => (known.has(row.fields[field]) ? row.fields[field] : undefined);
  };
  const tierOf = (row: Row) => (row.tier < 0 ? undefined : TIERS[row.tier].code);
  const crosses = {
    domainTier: cross(of(FIELD.domain), tierOf),
    domainAge: cross(of(FIELD.domain), codeOf(FIELD.age)),
    domainGender: cross(of(FIELD.domain), codeOf(FIELD.gender)),
    domainPosition: cross(of(FIELD.domain), codeOf(FIELD.position)),
    domainTenure: cross(of(FIELD.domain), codeOf(FIELD.tenure)),
    ageTenure: cross(codeOf(FIELD.age), codeOf(FIELD.tenure)),
    agePosition: cross(codeOf(FIELD.age), codeOf(FIELD.position)),
    positionSupervises: cross(codeOf(FIELD.position), codeOf(FIELD.supervises)),
    domainOrganization: cross(of(FIELD.domain), of(FIELD.organization)),
    organizationTier: cross((row) => `${row.fields[FIELD.domain]}\u0001${row.fields[FIELD.organization]}`, tierOf),
  };
  const adders = Object.values(crosses);
  const dates = new Map<string, number>();
  return {
    add(row) {
      answers.add(row);
      for (const { add } of adders) add(row);
      const date = row.fields[FIELD.date];
      const count = dates.get(date);
      if (count !== undefined) dates.set(date, count + 1);
      else if (dates.size < 20_000) dates.set(ownCopy(date), 1);
    },
    finish: () => ({
      answers: answers.counts,
      people: {
        ...(Object.fromEntries(Object.entries(crosses).map(([name, { counts }]) => [name, counts()])) as Omit<
          People,
          'dates'
        >),
        dates,
      },
    }),
  };
}

/** What checks of the sampled texts look at. */
export function textEvidence(expectations: Expectations, facts: ReadFacts, sample: readonly Row[]): TextEvidence {
  const known = new Map<string, unknown>();
  return {
    expectations,
    facts,
    rows: facts.rows,
    sample,
    once<Value>(key: string, make: () => Value): Value {
      if (!known.has(key)) known.set(key, make());
      return known.get(key) as Value;
    },
  };
}

/** Everything that checks look at. */
export function wholeEvidence(texts: TextEvidence, counts: Counts): Evidence {
  const covariance = covariances(counts.answers);
  return { ...texts, ...counts, covariance, correlation: correlations(covariance) };
}
