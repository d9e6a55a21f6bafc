import { defineCheck } from '../../check.ts';
import { FIELD } from '../../fields.ts';
import { faultShareScore } from '../../scores.ts';
import { choleskyFactor, squaredDistance } from '../../statistics/solve.ts';
import { worst } from '../worst.ts';

/** 99 % of the chi-squared distribution with 22 degrees of freedom lie below it. */
const FAR = 40.29;

/** Share of people whose answers lie so far: careless ones, and the tails of four-point items. */
const TOLERATED = 0.06;

/** People whose answers do not go together: the squared Mahalanobis distance from the file's own correlations. */
export const personFit = defineCheck({
  id: 'person-fit',
  dimension: 'likert',
  title: 'Answer sheets that do not hang together',
  points: 80,
  target: `at most ${100 * TOLERATED} % beyond a squared Mahalanobis distance of ${FAR}`,
  source: 'Meade & Craig 2012 (outlier analysis for careless responses): 3-8 % of employees',
  human: '3-8 %',
  advice: 'Answers were shuffled between people, or drawn without a person behind them.',
  observe({ sample, covariance, answers }) {
    const factor = choleskyFactor(covariance, 22);
    const means = Array.from(answers.sums, (sum) => sum / Math.max(1, answers.rows));
    const deviation = new Float64Array(22);
    const whole = sample.filter(({ tier }) => tier >= 0);
    const far = whole.flatMap((row) => {
      for (let item = 0; item < 22; item++) deviation[item] = row.answers[item] - means[item];
      const distance = squaredDistance(factor, deviation);
      return distance > FAR ? [{ row, distance }] : [];
    });
    const share = whole.length === 0 ? 0 : far.length / whole.length;
    return {
      score: faultShareScore(Math.max(0, share - TOLERATED)),
      observed: `${(100 * share).toFixed(2)} %`,
      worst:
        share > TOLERATED
          ? worst(
              far,
              (one) => one.distance,
              ({ row, distance }) => ({
                row: row.index,
                responseId: row.fields[FIELD.responseId],
                reason: `squared distance ${distance.toFixed(0)}`,
              }),
            )
          : [],
    };
  },
});
