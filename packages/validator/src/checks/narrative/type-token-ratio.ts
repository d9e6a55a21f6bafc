import { diversityCheck } from './diversity-check.ts';

/** Type-token ratio of 10,000 words. */
export const typeTokenRatio = diversityCheck({
  id: 'type-token-ratio',
  title: 'Type-token ratio of 10,000 words',
  points: 10,
  measure: 'typeTokenRatio',
  good: [0.13, 0.3],
  bad: [0.03, 0.5],
  digits: 3,
  target: '.13 to .30 in each column (the guide: > .15)',
  source: 'guide, "High vocabulary diversity"; on a sample of fixed size, where people reach .17-.21',
  human: '.17-.21',
  advice: 'Few words are used over and over; write more different tellings.',
});
