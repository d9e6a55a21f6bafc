import { describe, expect, it } from 'vitest';
import { cumulativeNormal, drawNormal, normalQuantile, openStream } from '../src/index.ts';

/** Distribution function by numeric integration of the density: independent of the committed table. */
function integrated(value: number): number {
  const steps = 4000;
  const width = value / steps;
  let sum = 0;
  for (let step = 0; step < steps; step++) {
    const left = step * width;
    sum +=
      Math.exp(-(left ** 2) / 2) + 4 * Math.exp(-((left + width / 2) ** 2) / 2) + Math.exp(-((left + width) ** 2) / 2);
  }
  return 0.5 + (sum * width) / 6 / Math.sqrt(2 * Math.PI);
}

describe('the normal distribution', () => {
  it.each([-5, -3.7, -2.5, -2.41, -1, -0.3, 0, 0.001, 0.67, 1.5, 1.96, 2.4, 3, 4.2])(
    'has the right probability at %d',
    (value) => {
      expect(Math.abs(cumulativeNormal(value) - integrated(value))).toBeLessThan(2e-4);
    },
  );

  it.each([1e-6, 0.001, 0.0078, 0.0079, 0.05, 0.31, 0.5, 0.77, 0.975, 0.9999])(
    'has the right quantile at %d',
    (probability) => {
      expect(Math.abs(integrated(normalQuantile(probability)) - probability)).toBeLessThan(1e-4);
    },
  );

  it('has quantiles that never fall', () => {
    let last = Number.NEGATIVE_INFINITY;
    for (let step = 1; step < 20_000; step++) {
      const quantile = normalQuantile(step / 20_000);
      expect(quantile).toBeGreaterThanOrEqual(last);
      last = quantile;
    }
  });

  it.each([0, 1, -0.1, Number.NaN])('has no quantile at %d', (probability) => {
    expect(() => normalQuantile(probability)).toThrow(RangeError);
  });

  it('is drawn with mean 0, variance 1, no skew and kurtosis 3', () => {
    const stream = openStream(42, 'moments');
    const size = 400_000;
    const moments = [0, 0, 0, 0];
    for (let index = 0; index < size; index++) {
      const value = drawNormal(stream);
      for (let power = 0; power < 4; power++) moments[power] += value ** (power + 1) / size;
    }
    expect(Math.abs(moments[0])).toBeLessThan(0.007);
    expect(Math.abs(moments[1] - 1)).toBeLessThan(0.01);
    expect(Math.abs(moments[2])).toBeLessThan(0.02);
    expect(Math.abs(moments[3] - 3)).toBeLessThan(0.06);
  });

  it('is drawn in the right shares of twenty equal classes', () => {
    const stream = openStream(7, 'classes');
    const counts = new Array(20).fill(0);
    const size = 200_000;
    for (let index = 0; index < size; index++) counts[Math.min(19, Math.floor(20 * integrated1(drawNormal(stream))))]++;
    const statistic = counts.reduce((sum, count) => sum + (count - size / 20) ** 2 / (size / 20), 0);
    expect(statistic).toBeLessThan(45);
  });
});

/** The logistic-free approximation of Abramowitz and Stegun 26.2.17, good to 7.5e-8. */
function integrated1(value: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(value));
  const tail =
    (Math.exp(-(value ** 2) / 2) / Math.sqrt(2 * Math.PI)) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return value >= 0 ? 1 - tail : tail;
}
