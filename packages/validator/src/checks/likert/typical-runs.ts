import { defineCheck } from '../../check.ts';
import { rampScore } from '../../scores.ts';

/** Typical longest runs: people's answers repeat neither always nor never. */
export const typicalRuns = defineCheck({
  id: 'typical-runs',
  dimension: 'likert',
  title: 'Median of the longest run of equal answers',
  points: 10,
  target: '3 to 8',
  source: 'a graded-response model with these items gives 4, 22 answers drawn at random 3',
  advice: 'Longer runs mean that items are copies of each other.',
  observe({ answers: { longestRuns, rows } }) {
    let half = rows / 2;
    let median = 0;
    for (let run = 0; run < longestRuns.length; run++) {
      median = run + 1;
      half -= longestRuns[run];
      if (half <= 0) break;
    }
    return { score: Math.min(rampScore(median, 3, 1), rampScore(median, 8, 15)), observed: String(median) };
  },
});
