import { CATEGORIES } from '@hseg/schema';
import type { Chart } from '../chart.ts';
import { largestBy } from '../largest-by.ts';
import { LOW, lowTogether } from '../low-together.ts';
import { pivot } from '../pivot.ts';
import { common, percent } from '../style.ts';

const nameOf = (category: number): string => `${category} ${CATEGORIES[category - 1].name}`;

/** Which categories are low at the same time. */
export const lowCategories: Chart = {
  id: 'low-categories',
  title: 'What is low together',
  note: `Share of the records whose mean is ${LOW} or less in both categories; on the diagonal, in the one.`,
  view(records) {
    const pairs = lowTogether(records);
    const commonest = largestBy(
      pairs.filter((pair) => pair.first < pair.second),
      (pair) => pair.count,
    );
    const largest = Math.max(...pairs.map((pair) => pair.share), Number.MIN_VALUE);
    return {
      finding: `Categories that are low together. The commonest pair is ${CATEGORIES[commonest.first - 1].name} with ${CATEGORIES[commonest.second - 1].name}, ${percent(commonest.share)} of the records.`,
      legend: [],
      table: pivot(
        'Category',
        pairs,
        (pair) => nameOf(pair.first),
        (pair) => nameOf(pair.second),
        (pair) => percent(pair.share),
      ),
      draw: (plot, width) =>
        plot.plot({
          ...common(width),
          height: 280,
          marginLeft: 200,
          marginBottom: 40,
          x: { domain: CATEGORIES.map((category) => category.number), label: 'Category' },
          y: { domain: CATEGORIES.map((category) => nameOf(category.number)), label: null },
          marks: [
            plot.cell(pairs, {
              x: 'second',
              y: (pair) => nameOf(pair.first),
              fill: 'var(--explorer-heat)',
              fillOpacity: (pair) => pair.share / largest,
              inset: 1,
            }),
            plot.text(pairs, {
              x: 'second',
              y: (pair) => nameOf(pair.first),
              text: (pair) => (100 * pair.share).toFixed(width < 500 ? 0 : 1),
            }),
          ],
          opacity: { type: 'identity' },
        }),
    };
  },
};
