/**
 * Controlled rounding of a table whose margins are given (Bacharach 1966; Cox 1987): every row and column sums to its
 * margin exactly, and every cell is the floor or the ceiling of row margin x column margin / total.
 *
 * Such a table always exists. Cells are rounded up where their remainder is largest; where a row is left without a
 * column, an augmenting path moves earlier choices. Ties go to the earlier cell.
 *
 * @param rows margins of the rows, integers >= 0
 * @param columns margins of the columns, integers >= 0, with the same sum as the rows
 * @returns the cells, row by row
 * @throws RangeError when the margins do not have the same sum.
 * @example
 * allotTable([3, 4], [1, 6]) // [[0, 3], [1, 3]]
 */
export function allotTable(rows: readonly number[], columns: readonly number[]): number[][] {
  const sum = rows.reduce((one, other) => one + other, 0);
  const columnSum = columns.reduce((one, other) => one + other, 0);
  if (sum !== columnSum)
    throw new RangeError(`expected rows and columns with the same sum, got ${sum} and ${columnSum}`);
  if (sum === 0) return rows.map(() => columns.map(() => 0));
  const total = BigInt(sum);
  const product = (row: number, column: number): bigint => BigInt(rows[row]) * BigInt(columns[column]);
  const cells = rows.map((_, row) => columns.map((__, column) => Number(product(row, column) / total)));
  const rowNeeds = rows.map((margin, row) => margin - cells[row].reduce((one, other) => one + other, 0));
  const columnNeeds = columns.map((margin, column) => margin - cells.reduce((one, row) => one + row[column], 0));

  const open = rows
    .flatMap((_, row) => columns.map((__, column) => ({ row, column, remainder: product(row, column) % total })))
    .filter((cell) => cell.remainder > 0n)
    .sort((one, other) =>
      one.remainder === other.remainder
        ? one.row - other.row || one.column - other.column
        : one.remainder > other.remainder
          ? -1
          : 1,
    );
  const allowed = rows.map(() => columns.map(() => false));
  const raised = rows.map(() => columns.map(() => false));
  for (const { row, column } of open) {
    allowed[row][column] = true;
    if (rowNeeds[row] > 0 && columnNeeds[column] > 0) {
      raised[row][column] = true;
      rowNeeds[row]--;
      columnNeeds[column]--;
    }
  }

  const augment = (row: number, visited: boolean[]): boolean => {
    for (let column = 0; column < columns.length; column++) {
      if (!allowed[row][column] || raised[row][column] || visited[column]) continue;
      visited[column] = true;
      if (columnNeeds[column] > 0) {
        columnNeeds[column]--;
        raised[row][column] = true;
        return true;
      }
      for (let other = 0; other < rows.length; other++) {
        if (other === row || !raised[other][column]) continue;
        if (augment(other, visited)) {
          raised[other][column] = false;
          raised[row][column] = true;
          return true;
        }
      }
    }
    return false;
  };
  for (let row = 0; row < rows.length; row++) {
    while (rowNeeds[row] > 0) {
      if (
        !augment(
          row,
          columns.map(() => false),
        )
      )
        throw new Error(`no rounding of the table exists at row ${row}: a fault of this function`);
      rowNeeds[row]--;
    }
  }
  return cells.map((row, at) => row.map((cell, column) => cell + (raised[at][column] ? 1 : 0)));
}
