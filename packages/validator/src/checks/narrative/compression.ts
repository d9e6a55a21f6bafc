import { diversityCheck } from './diversity-check.ts';

/** Compression ratio, 1,000 answers x 40 words. */
export const compression = diversityCheck({
  id: 'compression',
  title: 'Compression ratio, 1,000 answers x 40 words',
  points: 10,
  measure: 'compression',
  good: [1, 3.5],
  bad: [0, 8],
  digits: 2,
  target: 'at most 3.5 in each column',
  source: 'Shaib et al. 2024; two corpora of first-person posts: 2.6-2.9; 3.5 good, 8 fail (assumption)',
  human: '2.6-2.9',
  advice: 'Answers repeat each other; more tellings, and more wordings of each, help.',
});
