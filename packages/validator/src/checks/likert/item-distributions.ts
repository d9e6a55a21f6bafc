import { defineCheck } from '../../check.ts';
import { bandScore } from '../../scores.ts';

/** Options of each item: all are used, none by nearly everybody. */
export const itemDistributions = defineCheck({
  id: 'item-distributions',
  dimension: 'likert',
  title: 'Options of the items',
  points: 15,
  target: 'each option chosen by 2 to 65 %; means of the items at least .5 apart',
  source:
    'guide, "Realistic distribution patterns"; staff surveys with four options (NHS, FEVS) use all of them, and their items differ',
  advice: 'Items differ in how easy they are to agree with; give each its own thresholds.',
  observe({ answers: { options, rows, sums } }) {
    const shares = Array.from(options, (count) => (rows === 0 ? 0 : count / rows));
    const scores = shares.map((share) => bandScore(share, [0.02, 0.65], [0, 1]));
    const means = Array.from(sums, (sum) => (rows === 0 ? 0 : sum / rows));
    const range = Math.max(...means) - Math.min(...means);
    return {
      score:
        (scores.reduce((sum, score) => sum + score, 0) / scores.length +
          Math.min(...scores) +
          bandScore(range, [0.5, 2.5], [0, 3])) /
        3,
      observed: `${(100 * Math.min(...shares)).toFixed(1)} to ${(100 * Math.max(...shares)).toFixed(1)} %; means ${Math.min(...means).toFixed(2)} to ${Math.max(...means).toFixed(2)}`,
    };
  },
});
