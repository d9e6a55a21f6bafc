import { defineCheck } from '../../check.ts';
import { FIELD } from '../../fields.ts';
import type { Row } from '../../row.ts';
import { faultShareScore, ROW_FAULT_POINTS, rampScore } from '../../scores.ts';

/** Share of a department's rows that lie in its usual domain from which on it belongs there. */
const BELONGS = 0.9;

/** Rows of a department below which it says nothing. */
const FEWEST_ROWS = 20;

/** Departments belong to domains: a ward stands in no company. Which one is found in the file itself. */
export const departments = defineCheck({
  id: 'departments',
  dimension: 'demographics',
  title: 'Rows with a department of another domain',
  points: ROW_FAULT_POINTS,
  target: 'none; five departments or more in a domain',
  source: 'facts 3.7: department not of the domain',
  advice: 'Draw departments from the domain.',
  observe({ sample }) {
    const byDepartment = new Map<string, Map<string, Row[]>>();
    for (const row of sample) {
      const [department, domain] = [row.fields[FIELD.department], row.fields[FIELD.domain]];
      const own = byDepartment.get(department) ?? new Map<string, Row[]>();
      byDepartment.set(department, own);
      own.set(domain, [...(own.get(domain)?.slice(-5000) ?? []), row]);
    }
    const counts = new Map<string, Set<string>>();
    const strays: Row[] = [];
    for (const [department, domains] of byDepartment) {
      const sorted = [...domains].sort(([, one], [, other]) => other.length - one.length);
      const rows = sorted.reduce((sum, [, own]) => sum + own.length, 0);
      const [home, ownRows] = sorted[0];
      if (ownRows.length >= 5) counts.set(home, (counts.get(home) ?? new Set()).add(department));
      if (rows >= FEWEST_ROWS && ownRows.length / rows >= BELONGS && ownRows.length < rows)
        strays.push(...sorted.slice(1).flatMap(([, own]) => own));
    }
    const fewest = counts.size === 0 ? 0 : Math.min(...[...counts.values()].map(({ size }) => size));
    const share = sample.length === 0 ? 0 : strays.length / sample.length;
    return {
      score: faultShareScore(share) - (sample.length < 500 ? 0 : 20 - rampScore(fewest, 5, 0) / 5),
      observed: `${(100 * share).toFixed(2)} %; fewest departments in a domain ${fewest}`,
      worst: strays.map((row) => ({
        row: row.index,
        responseId: row.fields[FIELD.responseId],
        reason: `${row.fields[FIELD.department].slice(0, 40)} in ${row.fields[FIELD.domain].slice(0, 30)}`,
      })),
    };
  },
});
