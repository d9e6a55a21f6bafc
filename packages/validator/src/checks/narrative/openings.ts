import { diversityCheck } from './diversity-check.ts';

/** Distinct first four words, 1,000 answers. */
export const openings = diversityCheck({
  id: 'openings',
  title: 'Distinct first four words, 1,000 answers',
  points: 8,
  measure: 'openings',
  good: [0.6, 1],
  bad: [0.1, 9],
  digits: 3,
  target: 'at least 60 % in each column',
  source: 'two corpora of first-person posts: 93-97 %',
  human: '93-97 %',
  advice: 'Let answers begin in more ways.',
});
