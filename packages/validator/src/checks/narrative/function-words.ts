import { diversityCheck } from './diversity-check.ts';

/** Share of function words. */
export const functionWords = diversityCheck({
  id: 'function-words',
  title: 'Share of function words',
  points: 25,
  measure: 'functionWords',
  good: [0.38, 0.7],
  bad: [0.15, 0.9],
  digits: 2,
  target: '.38 to .70 in each column',
  source: 'Chung & Pennebaker 2007: function words are more than half of what people say and write',
  human: '.45-.60',
  advice: 'A text of rare words, or of none but common ones, is no English.',
});
