import { defineTextCheck } from '../../check.ts';
import { FIELD } from '../../fields.ts';
import { rampScore } from '../../scores.ts';
import { binomialTail } from '../../statistics/binomial-tail.ts';
import { HELP, IDEATION } from '../../vocabulary/safe-messaging.ts';

/** Largest share of the Crisis q24 that may tell of thoughts of suicide. */
const CAP = 0.12;

/** Least share of them that mention help or somebody. */
const WITH_HELP = 0.8;

/** Chance below which more than the cap is no chance. */
const SIGNIFICANT = 0.001;

/** Few accounts tell of thoughts of suicide, and most of those of help. */
export const ideationShare = defineTextCheck({
  id: 'ideation-share',
  dimension: 'consistency',
  title: 'Thoughts of suicide in q24 of Crisis',
  points: 35,
  target: `at most ${100 * CAP} % (one-sided binomial, p < ${SIGNIFICANT}), help or somebody in ${100 * WITH_HELP} % of them`,
  source: 'WHO & IASP 2023; most crises are told without (assumption: 12 %)',
  advice: 'Most crises are told without them; where they are told, somebody helps.',
  observe({ sample }) {
    const crises = sample.filter(({ tier }) => tier === 0);
    const telling = crises.filter(({ fields }) => IDEATION.test(fields[FIELD.q24]));
    const helped = telling.filter(({ fields }) => HELP.test(fields[FIELD.q24]));
    const share = crises.length === 0 ? 0 : telling.length / crises.length;
    const isMany = share > CAP && binomialTail(telling.length, crises.length, CAP) < SIGNIFICANT;
    const helpShare = telling.length === 0 ? 1 : helped.length / telling.length;
    const isAlone = helpShare < WITH_HELP && telling.length >= 10;
    return {
      score: Math.min(isMany ? rampScore(share, CAP, 0.4) : 100, isAlone ? rampScore(helpShare, WITH_HELP, 0) : 100),
      observed: `${telling.length} of ${crises.length} (${(100 * share).toFixed(1)} %), help in ${(100 * helpShare).toFixed(0)} % of them`,
    };
  },
});
