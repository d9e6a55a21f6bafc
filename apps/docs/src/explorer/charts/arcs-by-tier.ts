import { TIER_CODES } from '@hseg/schema';
import type { Chart } from '../chart.ts';
import { crossTabulate } from '../cross-tabulate.ts';
import { largestBy } from '../largest-by.ts';
import { pivot } from '../pivot.ts';
import { common, percent, readable } from '../style.ts';

/** How accounts of a tier run. */
export const arcsByTier: Chart = {
  id: 'arcs-by-tier',
  title: 'Arcs by tier',
  note: 'The course that q24 takes, as shares of a tier (%). An empty place is an arc that the tier does not use, or that nobody of the choice tells.',
  view(records) {
    const arcs = [...new Set(records.map((record) => record.arc))].sort();
    const cells = crossTabulate(
      records,
      TIER_CODES,
      arcs,
      (record) => record.tier,
      (record) => record.arc,
    );
    const commonest = largestBy(cells, (cell) => cell.share);
    const told = cells.filter((cell) => cell.count > 0);
    return {
      finding: `Arcs by tier. The most common for a tier is ${readable(commonest.value)} in ${readable(commonest.group)}, ${percent(commonest.share)} of its accounts.`,
      legend: [],
      table: pivot(
        'Arc',
        cells,
        (cell) => readable(cell.value),
        (cell) => readable(cell.group),
        (cell) => `${cell.count} (${percent(cell.share)})`,
      ),
      draw: (plot, width) =>
        plot.plot({
          ...common(width),
          height: 60 + 26 * arcs.length,
          marginLeft: 120,
          marginBottom: 40,
          x: {
            domain: TIER_CODES.filter((tier) => told.some((cell) => cell.group === tier)),
            label: null,
            tickFormat: readable,
          },
          y: { domain: arcs, label: null, tickFormat: readable },
          marks: [
            plot.cell(told, {
              x: 'group',
              y: 'value',
              fill: 'var(--explorer-heat)',
              fillOpacity: (cell) => cell.share / commonest.share,
              inset: 1,
            }),
            plot.text(told, { x: 'group', y: 'value', text: (cell) => (100 * cell.share).toFixed(0) }),
          ],
          opacity: { type: 'identity' },
        }),
    };
  },
};
