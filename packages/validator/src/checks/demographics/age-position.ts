import { jointCheck } from './joint-check.ts';

/** Age and position go together. */
export const agePosition = jointCheck({
  id: 'age-position',
  title: "Age and position (Cramer's V)",
  counts: 'agePosition',
  points: 30,
  good: [0.2, 0.6],
  target: '.20 to .60',
  source: 'age and position go together in any staff (CPS); the bounds are an assumption',
});
