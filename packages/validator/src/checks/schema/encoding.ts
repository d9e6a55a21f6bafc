import { defineCheck } from '../../check.ts';

/** Files as UTF-8 without a byte order mark. */
export const encoding = defineCheck({
  id: 'encoding',
  dimension: 'schema',
  title: 'Encoding',
  points: 20,
  target: 'UTF-8 without a byte order mark',
  source: 'RFC 3629',
  advice: 'Write the file as UTF-8, from texts that were never decoded wrongly.',
  observe({ facts: { faults } }) {
    return {
      score: faults.length === 0 ? 100 : 0,
      observed: faults.length === 0 ? 'UTF-8' : faults.slice(0, 3).join('; '),
    };
  },
});
