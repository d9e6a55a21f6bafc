import type { Chart } from '../chart.ts';
import { crossTabulate } from '../cross-tabulate.ts';
import { largestBy } from '../largest-by.ts';
import { pivot } from '../pivot.ts';
import { common, DOMAINS, domainColors, domainLegend, grouped } from '../style.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Submissions over the year. */
export const months: Chart = {
  id: 'months',
  title: 'Submissions over the year',
  note: 'Every organization asks its people once, in a campaign of a few weeks; so there are full and empty months.',
  view(records) {
    const cells = crossTabulate(
      records,
      DOMAINS,
      MONTHS,
      (record) => record.domain,
      (record) => MONTHS[record.month - 1],
    );
    const totals = MONTHS.map((month) => ({
      month,
      count: cells.filter((cell) => cell.value === month).reduce((sum, cell) => sum + cell.count, 0),
    }));
    const empty = totals.filter((one) => one.count === 0);
    const fullest = largestBy(totals, (month) => month.count);
    return {
      finding: `Submissions by month. The fullest is ${fullest.month} with ${grouped(fullest.count)} of ${grouped(records.length)} records. Months without any: ${empty.length === 0 ? 'none' : empty.map((one) => one.month).join(', ')}.`,
      legend: domainLegend(cells.map((cell) => cell.group)),
      table: pivot(
        'Month',
        cells,
        (cell) => cell.value,
        (cell) => cell.group,
        (cell) => grouped(cell.count),
      ),
      draw: (plot, width) =>
        plot.plot({
          ...common(width),
          height: 260,
          marginBottom: 30,
          x: { domain: MONTHS, label: null, tickFormat: (month: string) => (width < 500 ? month[0] : month) },
          y: { label: 'Records', grid: true, nice: true },
          color: domainColors,
          marks: [
            plot.barY(cells, { x: 'value', y: 'count', fill: 'group', order: [...DOMAINS], inset: 0.5 }),
            plot.ruleY([0]),
          ],
        }),
    };
  },
};
