import { diversityCheck } from './diversity-check.ts';

/** Moving-average type-token ratio, window 500. */
export const movingAverageTtr = diversityCheck({
  id: 'moving-average-ttr',
  title: 'Moving-average type-token ratio, window 500',
  points: 15,
  measure: 'mattr',
  good: [0.42, 0.62],
  bad: [0.25, 0.8],
  digits: 3,
  target: '.42 to .62 in each column',
  source: 'Covington & McFall 2010; measured on two corpora of first-person posts on stress and mental health: .48-.53',
  human: '.48-.56',
  advice: 'Few words are used over and over; write more different tellings.',
});
