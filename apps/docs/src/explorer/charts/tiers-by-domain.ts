import { TIER_CODES } from '@hseg/schema';
import type { Chart } from '../chart.ts';
import { crossTabulate } from '../cross-tabulate.ts';
import { largestBy } from '../largest-by.ts';
import { pivot } from '../pivot.ts';
import { common, DOMAINS, grouped, percent, readable, tierColors, tierLegend } from '../style.ts';

/** Shares of the tiers in each domain. */
export const tiersByDomain: Chart = {
  id: 'tiers-by-domain',
  title: 'Tiers by domain',
  note: 'Each bar is a domain. The shares are quotas: the same in all domains, whatever the seed.',
  view(records) {
    const cells = crossTabulate(
      records,
      DOMAINS,
      TIER_CODES,
      (record) => record.domain,
      (record) => record.tier,
    );
    const commonest = largestBy(cells, (cell) => cell.count);
    return {
      finding: `Tiers by domain. ${readable(commonest.value)} in ${commonest.group} is the largest group: ${grouped(commonest.count)} records, ${percent(commonest.share)} of the domain.`,
      legend: tierLegend(cells.filter((cell) => cell.count > 0).map((cell) => cell.value)),
      table: pivot(
        'Domain',
        cells,
        (cell) => cell.group,
        (cell) => readable(cell.value),
        (cell) => `${grouped(cell.count)} (${percent(cell.share)})`,
      ),
      draw: (plot, width) =>
        plot.plot({
          ...common(width),
          height: 205,
          marginLeft: 80,
          x: { percent: true, label: 'Share of the domain (%)', labelOffset: 40 },
          y: { domain: DOMAINS.filter((domain) => cells.some((cell) => cell.group === domain)), label: null },
          color: tierColors,
          marks: [plot.barX(cells, { x: 'share', y: 'group', fill: 'value', order: [...TIER_CODES], inset: 0.5 })],
        }),
    };
  },
};
