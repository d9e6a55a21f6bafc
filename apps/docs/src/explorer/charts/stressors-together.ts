import type { Chart } from '../chart.ts';
import { largestBy } from '../largest-by.ts';
import { pivot } from '../pivot.ts';
import { stressorsTogether as meetingsOf } from '../stressors-together.ts';
import { common } from '../style.ts';

const SHOWN = 12;

/** Which stressors occur together in departments. */
export const stressorsTogether: Chart = {
  id: 'stressors-together',
  title: 'Stressors in the same departments',
  note: `The ${SHOWN} most frequent stressors of the choice, by their ids (the table above says what each is): in how many departments, of any organization, both are told of; on the diagonal, the one. A record has at most one stressor, so they occur together in departments, not in people.`,
  view(records, names) {
    const meetings = meetingsOf(records, SHOWN);
    const pairs = meetings.filter(({ first, second }) => first < second);
    const commonest = pairs.length === 0 ? undefined : largestBy(pairs, (pair) => pair.departments);
    const ids = [...new Set(meetings.map(({ first }) => first))];
    const largest = Math.max(...meetings.map(({ departments }) => departments), 1);
    const nameOf = (stressor: string): string => names[stressor] ?? stressor;
    return {
      finding:
        commonest === undefined
          ? 'Fewer than two stressors are told of in the choice.'
          : `Stressors in the same departments. Most often ${nameOf(commonest.first)} and ${nameOf(commonest.second)}, in ${commonest.departments} departments.`,
      legend: [],
      table: pivot(
        'Stressor',
        meetings,
        (one) => one.first,
        (one) => one.second,
        (one) => String(one.departments),
      ),
      draw: (plot, width) =>
        plot.plot({
          ...common(width),
          height: (width < 500 ? 110 : 80) + 26 * Math.max(ids.length, 1),
          marginLeft: 60,
          marginBottom: width < 500 ? 70 : 40,
          x: { domain: ids, label: 'Stressor', tickRotate: width < 500 ? -90 : 0, labelOffset: width < 500 ? 60 : 35 },
          y: { domain: ids, label: null },
          marks: [
            plot.cell(meetings, {
              x: 'second',
              y: 'first',
              fill: 'var(--explorer-heat)',
              fillOpacity: (one) => one.departments / largest,
              inset: 1,
            }),
            plot.text(meetings, { x: 'second', y: 'first', text: (one) => String(one.departments) }),
          ],
          opacity: { type: 'identity' },
        }),
    };
  },
};
