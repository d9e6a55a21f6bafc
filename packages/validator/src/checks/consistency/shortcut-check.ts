import { defineTextCheck, type TextCheck } from '../../check.ts';
import { PROBE_ROWS, type ProbeName, tierProbe } from '../../evidence/tier-probes.ts';
import { rampScore } from '../../scores.ts';

/** A check of a partial-input baseline: how well the tier is guessed from what should not decide it. */
export function shortcutCheck(check: {
  id: string;
  title: string;
  points: number;
  probe: ProbeName;
  /** Whether the bounds are gains over the commonest tier, else accuracies. */
  aboveMajority: boolean;
  good: number;
  bad: number;
  target: string;
  source: string;
  advice: string;
}): TextCheck {
  const { probe, aboveMajority, good, bad, ...facts } = check;
  return defineTextCheck({
    ...facts,
    dimension: 'consistency',
    observe(evidence) {
      const { accuracy, majority, rows } = tierProbe(evidence, probe);
      if (rows.length < PROBE_ROWS) return { score: 100, observed: `not judged: fewer than ${PROBE_ROWS} rows` };
      return {
        score: rampScore(aboveMajority ? accuracy - majority : accuracy, good, bad),
        observed: `${(100 * accuracy).toFixed(1)} % (the commonest tier ${(100 * majority).toFixed(1)} %)`,
      };
    },
  });
}
