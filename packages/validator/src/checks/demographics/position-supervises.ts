import { jointCheck } from './joint-check.ts';

/** Position and supervision go together. */
export const positionSupervises = jointCheck({
  id: 'position-supervises',
  title: "Position and supervision (Cramer's V)",
  counts: 'positionSupervises',
  points: 30,
  good: [0.35, 0.85],
  target: '.35 to .85',
  source: 'General Social Survey: 30-35 % supervise, nearly all executives, few at entry level',
});
