import { diversityCheck } from './diversity-check.ts';

/** Self-repetition of runs of four words, 1,000 answers. */
export const selfRepetition = diversityCheck({
  id: 'self-repetition',
  title: 'Self-repetition of runs of four words, 1,000 answers',
  points: 10,
  measure: 'selfRepetition',
  good: [0, 2.5],
  bad: [-1, 6],
  digits: 2,
  target: 'at most 2.5 in each column',
  source:
    'Salkar et al. 2022, Shaib et al. 2024; two corpora of first-person posts on stress and mental health, with a margin (assumption)',
  human: '.6-1.0',
  advice: 'Answers repeat each other; more tellings, and more wordings of each, help.',
});
