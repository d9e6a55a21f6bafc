import type { ChartTable } from './chart.ts';

/**
 * Cells as a table: a row for every row label, a column for every column label, each in the order of first appearance.
 * A place without a cell is left empty.
 */
export function pivot<Cell>(
  corner: string,
  cells: readonly Cell[],
  rowOf: (cell: Cell) => string,
  columnOf: (cell: Cell) => string,
  textOf: (cell: Cell) => string,
): ChartTable {
  const rows = new Map<string, Map<string, string>>();
  const columns = new Set<string>();
  for (const cell of cells) {
    const column = columnOf(cell);
    columns.add(column);
    const row = rows.get(rowOf(cell)) ?? new Map<string, string>();
    row.set(column, textOf(cell));
    rows.set(rowOf(cell), row);
  }
  return {
    columns: [corner, ...columns],
    rows: [...rows].map(([label, row]) => [label, ...[...columns].map((column) => row.get(column) ?? '')]),
  };
}
