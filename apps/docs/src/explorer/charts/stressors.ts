import type { Chart } from '../chart.ts';
import { mostTold } from '../most-told.ts';
import { common, grouped, percent } from '../style.ts';

const SHOWN = 12;

/** The stressors that accounts tell of most often. */
export const stressors: Chart = {
  id: 'stressors',
  title: 'Stressors told most',
  note: `The ${SHOWN} most frequent ones of the choice. Accounts without one are about a strain, a small thing, or nothing; they are not counted here.`,
  view(records, names) {
    const told = mostTold(records);
    const shown = told.slice(0, SHOWN);
    const accounts = told.reduce((sum, one) => sum + one.count, 0);
    const nameOf = (stressor: string): string => names[stressor] ?? stressor;
    return {
      finding:
        shown.length === 0
          ? 'No account of the choice tells of a stressor.'
          : `${grouped(accounts)} of ${grouped(records.length)} accounts tell of one of ${told.length} stressors. Most often: ${nameOf(shown[0].stressor)}, ${shown[0].count} times.`,
      legend: [],
      table: {
        columns: ['Stressor', 'Id', 'Accounts', 'Share'],
        rows: told.map(({ stressor, count, share }) => [nameOf(stressor), stressor, String(count), percent(share)]),
      },
      draw: (plot, width) =>
        plot.plot({
          ...common(width),
          height: 60 + 38 * Math.max(shown.length, 1),
          marginLeft: 4,
          marginRight: 20,
          x: { label: 'Accounts', ticks: 5, tickFormat: 'd', labelOffset: 40 },
          y: { domain: shown.map((one) => one.stressor), axis: null },
          marks: [
            plot.barX(shown, { x: 'count', y: 'stressor', fill: 'var(--explorer-heat)', insetTop: 20, insetBottom: 4 }),
            plot.text(shown, {
              x: 0,
              y: 'stressor',
              text: (one) => nameOf(one.stressor),
              textAnchor: 'start',
              dy: -8,
              lineWidth: (width - 24) / 12,
              textOverflow: 'ellipsis-end',
            }),
          ],
        }),
    };
  },
};
