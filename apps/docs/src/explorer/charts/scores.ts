import { TIERS } from '@hseg/schema';
import type { Chart } from '../chart.ts';
import { largestBy } from '../largest-by.ts';
import { pivot } from '../pivot.ts';
import { scoreHistogram } from '../score-histogram.ts';
import { common, grouped, readable, tierColors, tierLegend } from '../style.ts';

/** Totals at which a tier ends. */
const CUT_OFFS = TIERS.slice(0, -1).map((tier) => tier.maximumTotal);

/** The total score with the cut-offs of the tiers. */
export const scores: Chart = {
  id: 'scores',
  title: 'Total score',
  note: `The weighted total of the 22 answers, 111 to 444. The lines are the cut-offs: a total of ${CUT_OFFS.join(', ')} still belongs to the tier on the left.`,
  view(records) {
    const bars = scoreHistogram(records);
    const byInterval = new Map<number, number>();
    for (const bar of bars) byInterval.set(bar.from, (byInterval.get(bar.from) ?? 0) + bar.count);
    const [from, count] = largestBy([...byInterval], ([, size]) => size);
    return {
      finding: `Total scores with the cut-offs ${CUT_OFFS.join(', ')}. The fullest interval is ${from} to ${from + 8} with ${grouped(count)} of ${grouped(records.length)} records.`,
      legend: tierLegend(bars.map((bar) => bar.tier)),
      table: pivot(
        'Total',
        bars,
        (bar) => `${bar.from} to ${bar.below - 1}`,
        (bar) => readable(bar.tier),
        (bar) => grouped(bar.count),
      ),
      draw: (plot, width) =>
        plot.plot({
          ...common(width),
          height: 280,
          x: { domain: [108, 450], label: 'Total', labelOffset: 40 },
          y: { label: 'Records', grid: true },
          color: tierColors,
          marks: [
            plot.rectY(bars, { x1: 'from', x2: 'below', y: 'count', fill: 'tier', insetLeft: 0.5, insetRight: 0.5 }),
            plot.ruleY([0]),
            plot.ruleX(CUT_OFFS, { x: (total: number) => total + 0.5, strokeDasharray: '4 3' }),
            plot.text(CUT_OFFS, { x: (total: number) => total + 0.5, text: String, frameAnchor: 'top', dy: -12 }),
          ],
        }),
    };
  },
};
