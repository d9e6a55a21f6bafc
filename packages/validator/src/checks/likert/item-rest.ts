import { CATEGORIES } from '@hseg/schema';
import { defineCheck } from '../../check.ts';
import { rampScore } from '../../scores.ts';

/** Correlation of each item with the sum of the other items of its category. */
export const itemRest = defineCheck({
  id: 'item-rest',
  dimension: 'likert',
  title: 'Item-rest correlations',
  points: 15,
  target: 'at least .40 each',
  source: 'Nunnally & Bernstein 1994 (.30 as the least)',
  advice: 'An item that does not go with its category is shuffled, reversed or drawn on its own.',
  observe({ covariance }) {
    const values = CATEGORIES.flatMap(({ items: [first, last] }) => {
      const items = Array.from({ length: last - first + 1 }, (_, index) => first - 1 + index);
      return items.map((item) => {
        let withRest = 0;
        let ofRest = 0;
        for (const one of items) {
          if (one === item) continue;
          withRest += covariance[item * 22 + one];
          for (const other of items) if (other !== item) ofRest += covariance[one * 22 + other];
        }
        const scale = Math.sqrt(covariance[item * 22 + item] * ofRest);
        return scale > 0 ? withRest / scale : 0;
      });
    });
    const scores = values.map((value) => rampScore(value, 0.4, 0));
    const lowest = values.indexOf(Math.min(...values));
    return {
      score: (scores.reduce((sum, score) => sum + score, 0) / scores.length + Math.min(...scores)) / 2,
      observed: `lowest ${values[lowest].toFixed(2)} (q${lowest + 1})`,
    };
  },
});
