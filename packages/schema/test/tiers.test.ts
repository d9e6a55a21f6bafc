import { describe, expect, it } from 'vitest';
import { lengthBand, OPEN_QUESTION_IDS, TIERS, tierOfSeverity } from '../src/index.ts';

describe('tierOfSeverity', () => {
  it.each([
    [1, 'Thriving'],
    [1.49, 'Thriving'],
    [1.5, 'Safe'],
    [2.5, 'Mixed'],
    [3.5, 'At_Risk'],
    [4.49, 'At_Risk'],
    [4.5, 'Crisis'],
    [5, 'Crisis'],
  ])('puts %d into %s', (severity, code) => {
    expect(tierOfSeverity(severity).code).toBe(code);
  });

  it.each([0.9, 5.1, Number.NaN])('refuses %d', (severity) => {
    expect(() => tierOfSeverity(severity)).toThrow(RangeError);
  });
});

describe('lengthBand', () => {
  it("is the guide's by tier, whatever the question", () => {
    const bands = TIERS.map((_, tier) => lengthBand('guide', tier, 'q23'));
    expect(bands).toEqual([
      { min: 400, max: 800 },
      { min: 300, max: 600 },
      { min: 250, max: 500 },
      { min: 200, max: 400 },
      { min: 200, max: 350 },
    ]);
  });

  it("is the printed survey's by question, whatever the tier", () => {
    expect(OPEN_QUESTION_IDS.map((question) => lengthBand('survey', 0, question).max)).toEqual([150, 200, 150]);
  });
});
