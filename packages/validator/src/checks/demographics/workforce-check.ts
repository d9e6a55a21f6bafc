import { type DatasetCheck, defineCheck } from '../../check.ts';
import { type Cross, effectSize, pairCount } from '../../evidence/crosses.ts';
import type { People } from '../../evidence/evidence.ts';
import { rampScore } from '../../scores.ts';
import { WORKFORCE } from '../../vocabulary/workforce.ts';

/** Rows of a domain below which chance alone makes an effect. */
const FEWEST_ROWS = 50;

/** A check of one demographic column against the workforce, by Cohen's w in each domain. */
export function workforceCheck(check: {
  id: string;
  title: string;
  column: keyof typeof WORKFORCE;
  counts: keyof People;
  source: string;
  points: number;
}): DatasetCheck {
  const { column, counts, ...facts } = check;
  return defineCheck({
    ...facts,
    dimension: 'demographics',
    target: "Cohen's w at most .15 in each domain (.1 is small, .3 medium); .5 and more costs all points",
    advice: 'Draw people from workforce tables of their domain.',
    observe({ people }) {
      const table = people[counts] as Cross;
      const effects = Object.entries(WORKFORCE[column]).flatMap(([domain, shares]) => {
        // Other values are wrong codes, which the schema answers for.
        const own = new Map(Object.keys(shares).map((value) => [value, pairCount(table, domain, value)]));
        const rows = [...own.values()].reduce((sum, count) => sum + count, 0);
        if (rows < FEWEST_ROWS) return [];
        // What chance alone makes of w: the square root of (values - 1) / rows.
        const chance = Math.sqrt((Object.keys(shares).length - 1) / rows);
        const effect = effectSize(own, shares);
        return [{ domain, effect, excess: Math.sqrt(Math.max(0, effect * effect - 2 * chance * chance)) }];
      });
      if (effects.length === 0)
        return { score: 100, observed: `not judged: fewer than ${FEWEST_ROWS} rows of any known domain` };
      return {
        score: effects.reduce((sum, { excess }) => sum + rampScore(excess, 0.15, 0.5), 0) / effects.length,
        observed: effects.map(({ domain, effect }) => `${domain} ${effect.toFixed(2)}`).join(', '),
      };
    },
  });
}
