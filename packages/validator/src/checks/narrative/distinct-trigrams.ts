import { diversityCheck } from './diversity-check.ts';

/** Distinct runs of three words, 1,000 answers x 40 words. */
export const distinctTrigrams = diversityCheck({
  id: 'distinct-trigrams',
  title: 'Distinct runs of three words, 1,000 answers x 40 words',
  points: 10,
  measure: 'distinct3',
  good: [0.62, 0.96],
  bad: [0.2, 1.02],
  digits: 3,
  target: '.62 to .96 in each column',
  source: 'Li et al. 2016; two corpora of first-person posts on stress and mental health, with a margin (assumption)',
  human: '.83-.89',
  advice: 'Texts are made of the same phrases.',
});
