import { defineTextCheck } from '../../check.ts';
import { FIELD } from '../../fields.ts';
import type { Row } from '../../row.ts';
import { faultShareScore, ROW_FAULT_POINTS, rampScore } from '../../scores.ts';

/** Share of a department's rows that lie in its usual domain from which on it belongs there. */
const BELONGS = 0.75;

/** Rows of a department below which it says nothing. */
const FEWEST_ROWS = 20;

/** Departments belong to domains: a ward stands in no company. Which one is found in the file itself. */
export const departments = defineTextCheck({
  id: 'departments',
  dimension: 'demographics',
  title: 'Rows with a department of another domain',
  points: ROW_FAULT_POINTS,
  target: 'none; at most 30 % of the departments in several domains; five or more in each',
  source: 'a department belongs to its domain',
  advice: 'Draw departments from the domain.',
  observe({ sample }) {
    const byDepartment = new Map<string, Map<string, Row[]>>();
    for (const row of sample) {
      const [department, domain] = [row.fields[FIELD.department], row.fields[FIELD.domain]];
      const own = byDepartment.get(department) ?? new Map<string, Row[]>();
      byDepartment.set(department, own);
      own.set(domain, [...(own.get(domain)?.slice(-5000) ?? []), row]);
    }
    const counts = new Map<string, number>();
    const strays: Row[] = [];
    let [known, shared] = [0, 0];
    for (const domains of byDepartment.values()) {
      const sorted = [...domains].sort(([, one], [, other]) => other.length - one.length);
      const rows = sorted.reduce((sum, [, own]) => sum + own.length, 0);
      const [home, ownRows] = sorted[0];
      if (rows < FEWEST_ROWS) continue;
      known++;
      counts.set(home, (counts.get(home) ?? 0) + 1);
      if (ownRows.length / rows < BELONGS) shared++;
      else strays.push(...sorted.slice(1).flatMap(([, own]) => own));
    }
    const fewest = counts.size === 0 ? 0 : Math.min(...counts.values());
    const share = sample.length === 0 ? 0 : strays.length / sample.length;
    const sharedShare = known === 0 ? 0 : shared / known;
    const isJudged = sample.length >= 1_000 && counts.size > 1;
    const loss = isJudged ? 100 - rampScore(fewest, 5, 0) / 5 - (4 * rampScore(sharedShare, 0.3, 0.9)) / 5 : 0;
    return {
      score: Math.max(0, faultShareScore(share) - loss),
      observed: `${(100 * share).toFixed(2)} %; ${shared} of ${known} departments stand in several domains; fewest in a domain ${fewest}`,
      worst: strays.map((row) => ({
        row: row.index,
        responseId: row.fields[FIELD.responseId],
        reason: `${row.fields[FIELD.department].slice(0, 40)} in ${row.fields[FIELD.domain].slice(0, 30)}`,
      })),
    };
  },
});
