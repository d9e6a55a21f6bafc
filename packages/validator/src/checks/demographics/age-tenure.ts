import { jointCheck } from './joint-check.ts';

/** Age and tenure go together. */
export const ageTenure = jointCheck({
  id: 'age-tenure',
  title: "Age and tenure (Cramer's V)",
  counts: 'ageTenure',
  points: 50,
  good: [0.22, 0.6],
  target: '.22 to .60',
  source: 'BLS TED 2016: tenure by age gives .25-.35',
});
