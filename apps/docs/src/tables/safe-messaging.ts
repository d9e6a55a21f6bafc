import { english } from '@hseg/english';
import type { DatasetFacts } from './dataset-facts.ts';
import { percent, whole } from './format-number.ts';
import { number, type Table, text } from './table.ts';

/** How many records, and how many tellings, tell of ideation, by level. */
export function ideationTable({ ideationLevels, tiers, records }: DatasetFacts): Table {
  const names = ['none', '1, a wish to be dead or not to wake up', '2, non-specific thoughts of suicide'];
  return {
    label: 'Records and tellings by ideation level',
    columns: [
      text('ideation level'),
      number('records'),
      number('share of all records'),
      number('share of Crisis records'),
      number('tellings'),
    ],
    rows: names.map((name, level) => {
      const count = ideationLevels[String(level)] ?? 0;
      return [
        name,
        whole(count),
        percent(count / records, 2),
        level === 0 ? '' : percent(count / tiers.Crisis),
        whole(english.tellings.filter(({ ideation, lengths }) => ideation === level && lengths === 'guide').length),
      ];
    }),
  };
}
