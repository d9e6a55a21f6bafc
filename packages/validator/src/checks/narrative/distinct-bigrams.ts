import { diversityCheck } from './diversity-check.ts';

/** Distinct pairs of words, 1,000 answers x 40 words. */
export const distinctBigrams = diversityCheck({
  id: 'distinct-bigrams',
  title: 'Distinct pairs of words, 1,000 answers x 40 words',
  points: 10,
  measure: 'distinct2',
  good: [0.35, 0.75],
  bad: [0.1, 0.98],
  digits: 3,
  target: '.35 to .75 in each column',
  source: 'Li et al. 2016; two corpora of first-person posts on stress and mental health, with a margin (assumption)',
  human: '.49-.55',
  advice: 'Texts are made of the same phrases.',
});
