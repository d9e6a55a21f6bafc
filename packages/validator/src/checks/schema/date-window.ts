import { defineCheck } from '../../check.ts';
import { faultShareScore, ROW_FAULT_POINTS } from '../../scores.ts';

/** Days that a survey may lie before or after its middle one. */
const HALF_WINDOW = 366;

/**
 * Days no further than a year from the middle one. There is no clock here: a day of the future shows by lying far from the
 * others.
 */
export const dateWindow = defineCheck({
  id: 'date-window',
  dimension: 'schema',
  title: 'Rows submitted far from all others',
  points: ROW_FAULT_POINTS,
  target: 'none more than a year from the middle day',
  source: 'assumption: a survey and its repetition lie within two years; a window of one year by default',
  advice: 'Look at the dates; a wrong century or swapped day and month shows so.',
  observe({ people: { dates }, rows }) {
    const days = [...dates].flatMap(([date, count]) => {
      const day = Date.parse(`${date}T00:00:00Z`) / 86_400_000;
      return /^\d{4}-\d\d-\d\d$/.test(date) && Number.isInteger(day) ? [{ date, day, count }] : [];
    });
    days.sort((one, other) => one.day - other.day);
    let half = days.reduce((sum, { count }) => sum + count, 0) / 2;
    let middle = 0;
    for (const { day, count } of days) {
      middle = day;
      half -= count;
      if (half <= 0) break;
    }
    const far = days.filter(({ day }) => Math.abs(day - middle) > HALF_WINDOW);
    const count = far.reduce((sum, one) => sum + one.count, 0);
    return {
      score: faultShareScore(count / rows),
      observed:
        count === 0
          ? 'none'
          : `${count} of ${rows} rows, e.g. ${far
              .slice(0, 3)
              .map(({ date }) => date)
              .join(', ')}`,
    };
  },
});
