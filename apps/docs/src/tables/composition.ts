import { TIER_CODES } from '@hseg/schema';
import type { Counts, DatasetFacts } from './dataset-facts.ts';
import { fixed, percent, whole } from './format-number.ts';
import { code, number, type Table } from './table.ts';

/** Values with their counts and shares, in the order given or by count. */
function countTable(label: string, head: string, counts: Counts, all: number, order?: readonly string[]): Table {
  const names =
    order ?? Object.keys(counts).sort((one, other) => counts[other] - counts[one] || (one < other ? -1 : 1));
  return {
    label,
    columns: [code(head), number('records'), number('share')],
    rows: names.map((name) => [name, whole(counts[name] ?? 0), percent((counts[name] ?? 0) / all)]),
  };
}

/** Records by domain. */
export const domainCounts = ({ domains, records }: DatasetFacts): Table =>
  countTable('Records by domain', 'domain', domains, records);

/** Records by tier. */
export const tierCounts = ({ tiers, records }: DatasetFacts): Table =>
  countTable('Records by tier', 'risk_tier', tiers, records, TIER_CODES);

/** Records by organisation. */
export const organizationCounts = ({ organizations, records }: DatasetFacts): Table =>
  countTable('Records by organisation', 'organization_name', organizations, records);

/** Records by arc of the account. */
export const arcCounts = ({ arcs, records }: DatasetFacts): Table => countTable('Records by arc', 'arc', arcs, records);

/** Records by voice of the writer. */
export const voiceCounts = ({ voices, records }: DatasetFacts): Table =>
  countTable('Records by voice', 'voice', voices, records);

/** Records by category that the account speaks of. */
export const themeCounts = ({ themes, records }: DatasetFacts): Table =>
  countTable('Records by theme', 'theme_category', themes, records, Object.keys(themes).sort());

/** Lengths of the texts by tier. */
export function lengthTable({ lengths }: DatasetFacts): Table {
  return {
    label: 'Characters of the texts by tier',
    columns: [code('risk_tier'), number('shortest'), number('mean'), number('longest')],
    rows: TIER_CODES.map((tier, index) => [
      tier,
      lengths[index].shortest,
      fixed(lengths[index].mean, 0),
      lengths[index].longest,
    ]),
  };
}

/** How often tellings are told, in a few figures. */
export interface Repetition {
  /** Tellings that are told at all. */
  families: number;
  most: number;
  median: number;
  mean: number;
  /** Share of the records that the commonest telling stands behind. */
  largestShare: number;
}

/** How often the tellings of a question are told. */
export function repetitionOf(counts: Counts, records: number): Repetition {
  const sorted = Object.values(counts).sort((one, other) => one - other);
  const most = sorted[sorted.length - 1];
  return {
    families: sorted.length,
    most,
    median: sorted[Math.floor(sorted.length / 2)],
    mean: records / sorted.length,
    largestShare: most / records,
  };
}

/** How often the tellings of each question are told. */
export function repetitionTable({ tellings, records }: DatasetFacts): Table {
  return {
    label: 'How often each telling is told',
    columns: [
      code('question'),
      number('tellings told'),
      number('times, median'),
      number('times, mean'),
      number('times, most'),
      number('largest share of the records'),
    ],
    rows: Object.entries(tellings).map(([question, counts]) => {
      const { families, most, median, mean, largestShare } = repetitionOf(counts, records);
      return [question, whole(families), median, fixed(mean, 1), most, percent(largestShare, 2)];
    }),
  };
}

/** The tellings that are told most often behind q24. */
export function commonestFamilies({ tellings, records }: DatasetFacts, howMany: number): Table {
  const names = Object.keys(tellings.q24).sort((one, other) => tellings.q24[other] - tellings.q24[one]);
  return {
    label: 'The commonest story families',
    columns: [code('story_family'), number('records'), number('share')],
    rows: names.slice(0, howMany).map((name) => [name, tellings.q24[name], percent(tellings.q24[name] / records, 2)]),
  };
}
