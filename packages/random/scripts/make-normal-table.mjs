// Writes src/normal-table.ts: quantiles of the standard normal distribution at fixed probabilities, so that drawing needs
// no logarithm. Run by hand (`node scripts/make-normal-table.mjs`); the result is committed.
// The quantile is found by bisection on the complementary error function, computed by its continued fraction and series
// (Abramowitz and Stegun 7.1.5, 7.1.14), good to 1e-12.
import { writeFileSync } from 'node:fs';

function upperTail(x) {
  if (x < 2) {
    let term = x;
    let sum = x;
    for (let n = 1; n < 200; n++) {
      term *= (-x * x) / (2 * n);
      sum += term / (2 * n + 1);
    }
    return 0.5 - sum / Math.sqrt(2 * Math.PI);
  }
  let fraction = 0;
  for (let n = 200; n > 0; n--) fraction = n / (x + fraction);
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI) / (x + fraction);
}

function quantile(tail) {
  let low = 0;
  let high = 12;
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    if (upperTail(middle) > tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const centre = Array.from({ length: 1025 }, (_, cell) => (cell < 16 ? 0 : quantile(cell / 2048)));
const tail = [];
for (let octave = 0; octave <= 25; octave++)
  for (let cell = 0; cell < 16; cell++) tail.push(quantile((16 + cell) / 4096 / 2 ** octave));
tail.unshift(quantile(16 / 2048));
const rows = (values) => {
  const lines = [];
  for (let at = 0; at < values.length; at += 12)
    lines.push(
      `  ${values
        .slice(at, at + 12)
        .map((value) => String(Math.round(value * 1e7) / 1e7))
        .join(', ')},`,
    );
  return lines.join('\n');
};
writeFileSync(
  new URL('../src/normal-table.ts', import.meta.url),
  `// Written by scripts/make-normal-table.mjs; do not edit.

/** Upper-tail quantiles at probability cell / 2048, for cells 16 .. 1024; the cells below 16 are not used. */
export const CENTRE_QUANTILES: readonly number[] = [
${rows(centre)}
];

/** Upper-tail quantiles: the first at 16 / 2048; then for octave 0 .. 25 and cell 0 .. 15 at (16 + cell) / 4096 / 2^octave. */
export const TAIL_QUANTILES: readonly number[] = [
${rows(tail)}
];
`,
);
