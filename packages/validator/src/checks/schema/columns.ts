import { COLUMNS } from '@hseg/schema';
import { defineCheck } from '../../check.ts';

/** Points for each column that is not there, and for each that nobody knows. */
const MISSING = 12;
const UNKNOWN = 4;
const REPEATED = 12;
const DISORDER = 10;

/** The guide's 36 columns, each once, in its order; label columns may follow. */
export const columns = defineCheck({
  id: 'columns',
  dimension: 'schema',
  title: 'Columns',
  points: 100,
  target: `the ${COLUMNS.length} columns of the guide in its order; label columns may follow`,
  source: 'guide, "Schema Compliance": all expected columns present',
  advice: 'Write the columns of the data dictionary under their names.',
  observe({ facts }) {
    const found: string[] = [];
    let loss = 0;
    for (const { missing, unknown, repeated, isInOrder } of facts.headers) {
      let own = 0;
      if (missing.length > 0)
        found.push(
          `missing: ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ` and ${missing.length - 5} more` : ''}`,
        );
      if (unknown.length > 0) found.push(`unknown: ${unknown.slice(0, 3).join(', ').slice(0, 80)}`);
      if (repeated.length > 0) found.push(`more than once: ${repeated.slice(0, 3).join(', ').slice(0, 80)}`);
      if (!isInOrder) found.push('in another order');
      own +=
        MISSING * missing.length + UNKNOWN * unknown.length + REPEATED * repeated.length + (isInOrder ? 0 : DISORDER);
      if (own > loss) loss = own;
    }
    return {
      score: 100 - Math.min(100, loss),
      observed: found.length === 0 ? 'all, in order' : [...new Set(found)].join('; '),
    };
  },
});
