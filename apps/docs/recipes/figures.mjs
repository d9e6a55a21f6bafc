/**
 * How far a share or a score may lie from the committed one. Every draw is seeded, so a second run on one machine gives
 * every figure again. Other versions of the libraries end an optimisation a little elsewhere: of scikit-learn 1.2 and 1.9
 * all figures were the same to the third decimal, but for LDA, which moved by .012, and NMF and its like by .002. Twice
 * that is no news. What is above 1 is a count or a length, and has to be exact.
 */
export const TOLERANCE = 0.025;

/** The rows of the table that a recipe printed, tabs between its cells: cells by their column, numbers as numbers. */
export function parseFigures(printed) {
  const [columns, ...rows] = printed
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  const value = (cell) => (Number.isNaN(Number(cell)) ? cell : Number(cell));
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, value(row[index])])));
}

/** What differs between the committed and the new tables, a line each. */
export function differences(committed, found) {
  const faults = [];
  for (const name of new Set([...Object.keys(committed), ...Object.keys(found)])) {
    const [before, after] = [committed[name], found[name]];
    if (before === undefined || after === undefined) {
      faults.push(`${name}: ${before === undefined ? 'not in figures.json' : 'no such recipe any more'}`);
    } else if (shape(before) !== shape(after)) {
      faults.push(`${name}: other rows or columns than in figures.json`);
    } else {
      before.forEach((row, index) => {
        for (const [column, cell] of Object.entries(row)) {
          const now = after[index][column];
          if (alike(cell, now)) continue;
          faults.push(`${name}, ${labels(row)}, ${column}: ${cell} in figures.json, ${now} now`);
        }
      });
    }
  }
  return faults;
}

const labels = (row) =>
  Object.values(row)
    .filter((cell) => typeof cell === 'string')
    .join(', ');

/** The columns, and what the rows are called. */
const shape = (rows) => JSON.stringify([Object.keys(rows[0]), rows.map(labels)]);

function alike(before, after) {
  if (typeof before !== 'number' || typeof after !== 'number' || Math.max(before, after) > 1) return before === after;
  return Math.abs(before - after) <= TOLERANCE;
}
