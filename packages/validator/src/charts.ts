import { COLUMNS, OPEN_QUESTION_IDS, TIERS } from '@hseg/schema';
import type { Cross } from './evidence/crosses.ts';
import type { Evidence } from './evidence/evidence.ts';
import { textDiversity } from './evidence/text-diversity.ts';
import { FIELD, QUESTION } from './fields.ts';
import type { ReportCharts } from './report.ts';
import { lengthOf } from './text/length-of.ts';
import { WORKFORCE } from './vocabulary/workforce.ts';

const PERCENTILES = [0.05, 0.25, 0.5, 0.75, 0.95];

/** Figures of people's texts and of the earlier generator's (first 40 words of 1,500 documents: two corpora of first-person posts on stress and mental health). */
const REFERENCES = [
  { measure: 'moving-average type-token ratio', key: 'mattr', human: '.48-.53', earlier: '.198' },
  { measure: 'distinct pairs of words', key: 'distinct2', human: '.49-.55', earlier: '.005' },
  { measure: 'distinct runs of three words', key: 'distinct3', human: '.83-.89', earlier: '.006' },
  { measure: 'compression ratio', key: 'compression', human: '2.6-2.9', earlier: '32' },
  { measure: 'self-repetition', key: 'selfRepetition', human: '.6-1.0', earlier: '9.6' },
  { measure: 'distinct openings', key: 'openings', human: '.93-.97', earlier: '.003' },
  { measure: 'answers that share eight words', key: 'sharing', human: '.02', earlier: '1.00' },
] as const;

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Figures for the charts of a report. */
export function chartsOf(evidence: Evidence): ReportCharts {
  const { answers, people, sample, expectations } = evidence;
  const domains = people.domainAge.first;
  const distribution = (column: string, table: Cross, expected?: Readonly<Record<string, number>>) => {
    const codes = COLUMNS.find(({ name }) => name === column)?.codes;
    const values = codes ?? [...table.second.keys()].slice(0, 12);
    return {
      column,
      values: values.map((code) => ({
        code,
        share: rounded((table.second.get(code) ?? 0) / Math.max(1, table.rows)),
        ...(expected && { expected: rounded(expected[code] ?? 0) }),
      })),
    };
  };
  /** Workforce shares over the domains as they stand in the file. */
  const workforce = (column: keyof typeof WORKFORCE): Record<string, number> | undefined => {
    const known = Object.entries(WORKFORCE[column]).map(
      ([domain, shares]) => [domains.get(domain) ?? 0, shares] as const,
    );
    const all = known.reduce((sum, [rows]) => sum + rows, 0);
    if (all === 0) return undefined;
    const expected: Record<string, number> = {};
    for (const [rows, shares] of known)
      for (const [code, share] of Object.entries(shares as Record<string, number>))
        expected[code] = (expected[code] ?? 0) + (rows / all) * share;
    return expected;
  };
  const allRows = [...domains.values()].reduce((sum, count) => sum + count, 0);
  return {
    distributions: [
      {
        column: 'domain',
        values: [...new Set([...Object.keys(expectations.domains), ...[...domains.keys()].slice(0, 12)])].map(
          (code) => ({
            code,
            share: rounded((domains.get(code) ?? 0) / Math.max(1, allRows)),
            expected: rounded(expectations.domains[code] ?? 0),
          }),
        ),
      },
      {
        column: 'tier',
        values: TIERS.map(({ code }, tier) => ({
          code,
          share: rounded(answers.tierRows[tier] / Math.max(1, answers.rows)),
          expected: rounded(expectations.tiers[code]),
        })),
      },
      distribution('age_range', people.domainAge, workforce('age_range')),
      distribution('gender_identity', people.domainGender, workforce('gender_identity')),
      distribution('position_level', people.domainPosition, workforce('position_level')),
      distribution('tenure_range', people.domainTenure, workforce('tenure_range')),
    ],
    itemProfiles: TIERS.map(({ code }, tier) => ({
      tier: code,
      means:
        answers.tierRows[tier] > 0
          ? Array.from(answers.tierSums[tier], (sum) => rounded(sum / answers.tierRows[tier]))
          : null,
    })),
    lengths: TIERS.map(({ code, textLength }, tier) => {
      const lengths = sample
        .filter((row) => row.tier === tier && row.fields[FIELD.q24] !== '')
        .map((row) => lengthOf(row.words[QUESTION.q24].text))
        .sort((one, other) => one - other);
      return {
        tier: code,
        percentiles:
          lengths.length === 0 ? [] : PERCENTILES.map((share) => lengths[Math.floor(share * (lengths.length - 1))]),
        band: [textLength.min, textLength.max] as const,
      };
    }),
    diversity: REFERENCES.map(({ measure, key, human, earlier }) => ({
      measure,
      values: OPEN_QUESTION_IDS.map((_, question) => rounded(textDiversity(evidence)[question][key])),
      human,
      earlier,
    })),
    scores: Array.from(answers.scores),
  };
}
