import { ITEMS, TIER_CODES } from '@hseg/schema';
import type { Chart, Swatch } from '../chart.ts';
import { largestBy } from '../largest-by.ts';
import { meanProfile } from '../mean-profile.ts';
import { pivot } from '../pivot.ts';
import type { SampleRecord } from '../sample.ts';
import { common, DOMAINS, domainColors, domainLegend, readable, tierColors, tierLegend } from '../style.ts';

interface Grouping {
  noun: string;
  groups: readonly string[];
  groupOf(record: SampleRecord): string;
  colors: { domain: string[]; range: string[] };
  legend(groups: readonly string[]): Swatch[];
}

const itemName = (item: number): string => `${ITEMS[item].id} ${ITEMS[item].construct}`;

/** From the half below the lowest mean to the half above the highest. */
const halfSteps = (lowest: number, highest: number): [number, number] => [
  Math.floor(2 * lowest) / 2,
  Math.ceil(2 * highest) / 2,
];

/** A chart of the mean answers to the 22 items, a line for every group. */
const profileChart = (id: string, title: string, note: string, grouping: Grouping): Chart => ({
  id,
  title,
  note,
  view(records) {
    const points = meanProfile(records, grouping.groups, grouping.groupOf).map((point) => ({
      ...point,
      name: itemName(point.item),
    }));
    const lowest = largestBy(points, (point) => -point.mean);
    const highest = largestBy(points, (point) => point.mean);
    const say = (point: (typeof points)[number]) =>
      `${point.name} in ${readable(point.group)}, ${point.mean.toFixed(2)}`;
    return {
      finding: `Mean answers to the 22 items by ${grouping.noun}, 1 to 4, 4 the healthiest. Lowest: ${say(lowest)}. Highest: ${say(highest)}.`,
      legend: grouping.legend(points.map((point) => point.group)),
      table: pivot(
        'Item',
        points,
        (point) => point.name,
        (point) => readable(point.group),
        (point) => point.mean.toFixed(2),
      ),
      draw: (plot, width) =>
        plot.plot({
          ...common(width),
          height: 560,
          marginLeft: 200,
          x: {
            domain: halfSteps(lowest.mean, highest.mean),
            ticks: 5,
            label: 'Mean answer',
            labelOffset: 40,
            grid: true,
          },
          y: { domain: ITEMS.map((_, item) => itemName(item)), label: null },
          color: grouping.colors,
          marks: [
            plot.line(points, { x: 'mean', y: 'name', stroke: 'group', strokeWidth: 1.5 }),
            plot.dot(points, { x: 'mean', y: 'name', fill: 'group', r: 3.5 }),
          ],
        }),
    };
  },
});

/** Mean answers by tier. */
export const itemsByTier: Chart = profileChart(
  'items-by-tier',
  'Items by tier',
  'All items are scored so that 4 is the healthiest. A tier is an interval of the weighted total, so the lines have to lie apart; that they are not straight is the answer model.',
  {
    noun: 'tier',
    groups: TIER_CODES,
    groupOf: (record) => record.tier,
    colors: tierColors,
    legend: tierLegend,
  },
);

/** Mean answers by domain. */
export const itemsByDomain: Chart = profileChart(
  'items-by-domain',
  'Items by domain',
  'Domains differ in the profile, not in the tiers: the differences are assumptions after published directions.',
  {
    noun: 'domain',
    groups: DOMAINS,
    groupOf: (record) => record.domain,
    colors: domainColors,
    legend: domainLegend,
  },
);
