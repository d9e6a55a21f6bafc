import { defineRowCheck } from '../../check.ts';
import { FIELD } from '../../fields.ts';
import { ROW_FAULT_POINTS } from '../../scores.ts';
import { ownCopy } from '../../text/own-copy.ts';

/** Days that exist, written YYYY-MM-DD, inside the window that is known. */
export const dates = defineRowCheck({
  id: 'dates',
  dimension: 'schema',
  title: 'Rows with a date that is none',
  points: ROW_FAULT_POINTS,
  target: 'days that exist, YYYY-MM-DD, from 2000 on, inside the expected window where one is given',
  source: 'ISO 8601; data dictionary of @hseg/schema',
  advice: 'Write dates as YYYY-MM-DD.',
  start({ dates: window }) {
    const known = new Map<string, string | undefined>();
    const judge = (date: string): string | undefined => {
      if (date === '') return undefined;
      const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
      if (!match || !isDay(Number(match[1]), Number(match[2]), Number(match[3])))
        return `'${date.slice(0, 40)}' is no day`;
      if (match[1] < '2000') return `${date} is before 2000`;
      if (window && (date < window.from || date > window.to))
        return `${date} is outside ${window.from} .. ${window.to}`;
      return undefined;
    };
    return ({ fields }) => {
      const date = fields[FIELD.date];
      if (known.has(date)) return known.get(date);
      const fault = judge(date);
      if (known.size < 20_000) known.set(ownCopy(date), fault);
      return fault;
    };
  },
});

/** Whether a day stands in the (proleptic Gregorian) calendar. */
function isDay(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1];
}
