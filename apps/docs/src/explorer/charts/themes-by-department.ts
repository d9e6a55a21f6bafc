import { CATEGORIES } from '@hseg/schema';
import type { Chart } from '../chart.ts';
import { crossTabulate } from '../cross-tabulate.ts';
import { largestBy } from '../largest-by.ts';
import { pivot } from '../pivot.ts';
import { common, percent } from '../style.ts';

/** Rows that still can be read. */
const MOST_DEPARTMENTS = 16;

/** What the accounts of a department are about. */
export const themesByDepartment: Chart = {
  id: 'themes-by-department',
  title: 'Themes by department',
  note: `What q24 is about, as shares of a department, for the ${MOST_DEPARTMENTS} largest departments of the choice. The theme is one of the record’s own lowest categories. Small departments jump about: the table says how small.`,
  view(records) {
    const sizes = new Map<string, number>();
    for (const { department } of records) sizes.set(department, (sizes.get(department) ?? 0) + 1);
    const departments = [...sizes]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, MOST_DEPARTMENTS)
      .map(([department]) => department);
    const cells = crossTabulate(
      records,
      departments,
      CATEGORIES.map((category) => String(category.number)),
      (record) => record.department,
      (record) => String(record.theme),
    );
    const all = crossTabulate(
      records,
      ['all'],
      CATEGORIES.map((category) => String(category.number)),
      () => 'all',
      (record) => String(record.theme),
    );
    const commonest = largestBy(all, (cell) => cell.count);
    const largest = Math.max(...cells.map((cell) => cell.share), Number.MIN_VALUE);
    const { columns, rows } = pivot(
      'Department',
      cells,
      (cell) => cell.group,
      (cell) => `${cell.value} ${CATEGORIES[Number(cell.value) - 1].name}`,
      (cell) => percent(cell.share),
    );
    return {
      finding: `Themes of the accounts by department. The commonest theme of all is ${CATEGORIES[Number(commonest.value) - 1].name}, ${percent(commonest.share)} of the accounts.`,
      legend: [],
      table: {
        columns: [...columns, 'Records'],
        rows: rows.map((row) => [...row, String(sizes.get(row[0]))]),
      },
      draw: (plot, width) =>
        plot.plot({
          ...common(width),
          height: 60 + 24 * departments.length,
          marginLeft: 200,
          marginBottom: 40,
          x: { domain: CATEGORIES.map((category) => String(category.number)), label: 'Category of the theme' },
          y: { domain: departments, label: null },
          marks: [
            plot.cell(cells, {
              x: 'value',
              y: 'group',
              fill: 'var(--explorer-heat)',
              fillOpacity: (cell) => cell.share / largest,
              inset: 1,
            }),
            plot.text(cells, { x: 'value', y: 'group', text: (cell) => (100 * cell.share).toFixed(0) }),
          ],
          opacity: { type: 'identity' },
        }),
    };
  },
};
