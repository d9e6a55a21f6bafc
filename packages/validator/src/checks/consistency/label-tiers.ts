import { TIERS } from '@hseg/schema';
import { defineRowCheck } from '../../check.ts';
import { ROW_FAULT_POINTS } from '../../scores.ts';

/** Where label columns stand in the file: the tier is that of the answers. */
export const labelTiers = defineRowCheck({
  id: 'label-tiers',
  dimension: 'consistency',
  title: 'Rows whose label is not the tier of their answers',
  points: ROW_FAULT_POINTS,
  target: 'none, where the file has label columns',
  source: 'the tier of a record is always that of its own answers',
  advice: 'Score the answers again.',
  start:
    () =>
    ({ labels, tier }) => {
      if (!labels || tier < 0) return undefined;
      for (const name of ['risk_tier', 'estimated_risk_tier'])
        if (labels[name] !== undefined && labels[name] !== '' && labels[name] !== TIERS[tier].code)
          return `${name} is ${labels[name].slice(0, 20)}, the answers are ${TIERS[tier].code}`;
      return undefined;
    },
});
