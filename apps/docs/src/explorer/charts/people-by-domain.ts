import type { Chart } from '../chart.ts';
import { crossTabulate } from '../cross-tabulate.ts';
import { largestBy } from '../largest-by.ts';
import { pivot } from '../pivot.ts';
import { common, DOMAINS, domainColors, domainLegend, percent, readable, TRAITS } from '../style.ts';

/** Age, gender, tenure and position in each domain. */
export const peopleByDomain: Chart = {
  id: 'people-by-domain',
  title: 'People by domain',
  note: 'Each dot is the share of a domain’s people. Sources of the distributions are in the content; the people of a tier are drawn given the tier, so filtering by tier moves the dots a little.',
  view(records) {
    const cells = TRAITS.flatMap(({ name, field, values }) =>
      crossTabulate(
        records,
        DOMAINS,
        values,
        (record) => record.domain,
        (record) => record[field],
      ).map((cell) => ({ ...cell, trait: `${name} ${readable(cell.value)}` })),
    );
    const largest = largestBy(cells, (cell) => cell.share);
    return {
      finding: `People by domain: shares of ages, genders, tenures and positions. The largest share is ${largest.trait} in ${largest.group}, ${percent(largest.share)}.`,
      legend: domainLegend(cells.map((cell) => cell.group)),
      table: pivot(
        'Trait',
        cells,
        (cell) => cell.trait,
        (cell) => cell.group,
        (cell) => percent(cell.share),
      ),
      draw: (plot, width) =>
        plot.plot({
          ...common(width),
          height: 460,
          marginLeft: 165,
          x: { percent: true, zero: true, label: 'Share of the domain (%)', labelOffset: 40, grid: true },
          y: { domain: [...new Set(cells.map((cell) => cell.trait))], label: null },
          color: domainColors,
          symbol: { domain: [...DOMAINS], range: ['circle', 'square', 'triangle'] },
          marks: [plot.dot(cells, { x: 'share', y: 'trait', fill: 'group', symbol: 'group', r: 4.5 })],
        }),
    };
  },
};
