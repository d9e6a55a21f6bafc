import { OPEN_QUESTION_IDS, TIER_CODES } from '@hseg/schema';
import type { Chart } from '../chart.ts';
import { lengthSpread } from '../length-spread.ts';
import { common, readable, tierColors, tierLegend } from '../style.ts';

/** Lengths of the three answers by tier. */
export const lengths: Chart = {
  id: 'lengths',
  title: 'Lengths of the answers',
  note: 'Characters. The thin line runs from the shortest to the longest, the thick one holds the middle half, the dot is the median. Crisis is the longest; some texts of At_Risk are as long, but length alone still says much, and a model will learn that.',
  view(records) {
    const spreads = lengthSpread(records);
    const own = spreads.filter((spread) => spread.question === 'q24');
    const tiers = TIER_CODES.filter((tier) => own.some((spread) => spread.tier === tier));
    return {
      finding: `Lengths by question and tier. Median of q24: ${own.map((spread) => `${readable(spread.tier)} ${spread.median}`).join(', ')} characters.`,
      legend: tierLegend(tiers),
      table: {
        columns: ['Question and tier', 'Shortest', 'Lower quarter', 'Median', 'Upper quarter', 'Longest'],
        rows: spreads.map((spread) => [
          `${spread.question}, ${readable(spread.tier)}`,
          ...[spread.shortest, spread.lowerQuarter, spread.median, spread.upperQuarter, spread.longest].map(String),
        ]),
      },
      draw: (plot, width) =>
        plot.plot({
          ...common(width),
          height: 80 + 3 * 24 * tiers.length,
          marginLeft: 64,
          marginRight: 34,
          x: { label: 'Characters', grid: true, ticks: width < 500 ? 5 : 8, labelOffset: 40 },
          y: { domain: tiers, label: null, tickFormat: readable },
          fy: { domain: [...OPEN_QUESTION_IDS], label: null },
          color: tierColors,
          marks: [
            plot.ruleY(spreads, { x1: 'shortest', x2: 'longest', y: 'tier', fy: 'question', stroke: 'tier' }),
            plot.ruleY(spreads, {
              x1: 'lowerQuarter',
              x2: 'upperQuarter',
              y: 'tier',
              fy: 'question',
              stroke: 'tier',
              strokeWidth: 7,
            }),
            plot.dot(spreads, {
              x: 'median',
              y: 'tier',
              fy: 'question',
              fill: 'var(--sl-color-bg)',
              stroke: 'tier',
              strokeWidth: 2,
              r: 4.5,
            }),
          ],
        }),
    };
  },
};
