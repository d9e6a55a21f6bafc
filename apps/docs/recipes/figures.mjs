/**
 * How far a share or a score may lie from the committed one. Every draw is seeded, so a second run on one machine gives
 * every figure again. Other versions of the libraries end an optimisation a little elsewhere: of scikit-learn 1.2 and 1.9
 * all figures were the same to the third decimal, but for LDA, which moved by .012, and NMF and its like by .002. Twice
 * that is no news. What is above 1 is a count or a length, and has to be exact.
 */
export const TOLERANCE = 0.025;

/** The table that a recipe printed, tabs between its cells, numbers as numbers. */
export function parseFigures(printed) {
  const [columns, ...rows] = printed
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  return { columns, rows: rows.map((row) => row.map((cell) => (Number.isNaN(Number(cell)) ? cell : Number(cell)))) };
}

/** What differs between the committed and the new tables, a line each. */
export function differences(committed, found) {
  const faults = [];
  for (const name of new Set([...Object.keys(committed), ...Object.keys(found)])) {
    const [before, after] = [committed[name], found[name]];
    if (before === undefined || after === undefined) {
      faults.push(`${name}: ${before === undefined ? 'not in figures.json' : 'no such recipe any more'}`);
    } else if (before.columns.join() !== after.columns.join() || before.rows.length !== after.rows.length) {
      faults.push(`${name}: other columns or rows than in figures.json`);
    } else {
      before.rows.forEach((row, i) =>
        row.forEach((cell, j) => {
          if (!alike(cell, after.rows[i][j])) {
            const labels = after.rows[i].filter((one) => typeof one === 'string').join(', ');
            faults.push(`${name}, ${labels}, ${before.columns[j]}: ${cell} in figures.json, ${after.rows[i][j]} now`);
          }
        }),
      );
    }
  }
  return faults;
}

function alike(before, after) {
  if (typeof before !== 'number' || typeof after !== 'number' || Math.max(before, after) > 1) return before === after;
  return Math.abs(before - after) <= TOLERANCE;
}
