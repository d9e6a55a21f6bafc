import { content } from '@hseg/content';
import { english } from '@hseg/english';
import { TIER_CODES } from '@hseg/schema';
import { percent } from './format-number.ts';
import { code, number, type Table, text } from './table.ts';

/** The arcs with their stages. */
export function arcTable(): Table {
  return {
    label: 'Arcs and their stages',
    columns: [
      code('arc'),
      text('in words'),
      code('stages'),
      text('tense of each stage'),
      number('least stages'),
      text('source'),
    ],
    rows: Object.values(content.arcs).map(({ id, stages, minimumStages, source }) => [
      id,
      english.arcs[id]?.label ?? id,
      stages.map((stage) => stage.id),
      stages.map(({ tense, excludes }) => (excludes === undefined ? tense : `${tense} (not beside ${excludes})`)),
      minimumStages,
      source,
    ]),
  };
}

/** How often each tier takes each arc. */
export function arcWeightTable(): Table {
  return {
    label: 'Share of the accounts of each tier that take an arc',
    columns: [code('arc'), ...TIER_CODES.map((tier) => number(tier))],
    rows: Object.values(content.arcs).map(({ id, weights }) => [
      id,
      ...TIER_CODES.map((tier) => {
        const weight = weights[tier];
        return weight === undefined ? '-' : percent(weight, 0);
      }),
    ]),
  };
}
