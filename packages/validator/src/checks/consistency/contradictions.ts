import { TIERS } from '@hseg/schema';
import { defineTextCheck } from '../../check.ts';
import { SAMPLE_SIZE } from '../../evidence/row-sample.ts';
import { tierProbe } from '../../evidence/tier-probes.ts';
import { FIELD } from '../../fields.ts';
import { faultShareScore } from '../../scores.ts';
import { worst } from '../worst.ts';

/** Tiers that a text may be off. */
const FAR = 2;

/**
 * Natural logarithm of the odds against the row's own tier and its neighbours from which on a text contradicts it. Naive
 * Bayes takes words for independent and is too sure of itself: on texts that fit, one row in a thousand reaches e^10.
 */
const ODDS = 10;

/** Rows below which a probe learns too little to judge single ones. */
const FEWEST_ROWS = 8_000;

/** Share of rows that may contradict: people do write milder or sharper than they answer. */
const TOLERATED = 0.005;

/** Rows whose account speaks clearly for a tier two or more away from that of the answers. */
export const contradictions = defineTextCheck({
  id: 'contradictions',
  dimension: 'consistency',
  title: 'Rows whose q24 contradicts the answers',
  points: 100,
  target: `at most ${100 * TOLERATED} %: odds of e^${ODDS} for a tier ${FAR} or more away`,
  source:
    'guide, "Likert scores align with narrative sentiment"; some people write milder or sharper than they answer (assumption)',
  advice: 'Texts or answers were moved to other rows.',
  observe(evidence) {
    const { rows, predictions } = tierProbe(evidence, 'q24', SAMPLE_SIZE);
    if (rows.length < FEWEST_ROWS) return { score: 100, observed: `not judged: fewer than ${FEWEST_ROWS} rows` };
    const found = rows.flatMap((row, index) => {
      const { logPosteriors, class: best } = predictions[index];
      if (Math.abs(best - row.tier) < FAR) return [];
      let near = Number.NEGATIVE_INFINITY;
      for (let tier = Math.max(0, row.tier - 1); tier <= Math.min(TIERS.length - 1, row.tier + 1); tier++)
        near = Math.max(near, logPosteriors[tier]);
      const odds = logPosteriors[best] - near;
      return odds >= ODDS ? [{ row, best, odds }] : [];
    });
    const share = rows.length === 0 ? 0 : found.length / rows.length;
    return {
      score: faultShareScore(Math.max(0, share - TOLERATED)),
      observed: `${(100 * share).toFixed(2)} %`,
      worst:
        share > TOLERATED
          ? worst(
              found,
              ({ odds }) => odds,
              ({ row, best }) => ({
                row: row.index,
                responseId: row.fields[FIELD.responseId],
                reason: `q24 reads as ${TIERS[best].code}, the answers are ${TIERS[row.tier].code}`,
              }),
            )
          : [],
    };
  },
});
