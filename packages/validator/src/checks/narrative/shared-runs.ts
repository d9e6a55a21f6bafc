import { diversityCheck } from './diversity-check.ts';

/** Answers with eight words in a row that another has, 1,000 answers x 40 words. */
export const sharedRuns = diversityCheck({
  id: 'shared-runs',
  title: 'Answers with eight words in a row that another has, 1,000 answers x 40 words',
  points: 10,
  measure: 'sharing',
  good: [0, 0.25],
  bad: [-1, 1],
  digits: 2,
  target: 'at most 25 % in each column',
  source:
    'two corpora of first-person posts: 2 %; a grammar does not reach it, 25 % is what is acceptable (assumption)',
  human: '2 %',
  advice: 'Answers repeat each other; more tellings, and more wordings of each, help.',
});
