import { openStream, type Stream } from '@hseg/random';
import { ConfigError } from '@hseg/schema';
import type { Organization } from './organizations-of.ts';

const DAY = 86_400_000;
const SATURDAY = 6;

/** Most answers come at once, then after each reminder; weekends are quiet. Assumption. */
const FIRST_DAYS = [16, 13, 9, 6, 4];
const USUAL_DAY = 2;
const REMINDERS = [8, 9, 15, 16];
const REMINDER_DAY = 6;
const WEEKEND_FACTOR = 0.3;

/** Draws the day on which a respondent of an organisation answers. */
export type SubmissionDateSampler = (organization: Organization, stream: Stream) => string;

function parseDay(text: string, path: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const time = match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) : Number.NaN;
  if (Number.isNaN(time) || dayText(time / DAY) !== text)
    throw new ConfigError([
      { code: 'date', path, expected: 'a day as YYYY-MM-DD', received: `'${text}'`, message: '' },
    ]);
  return time / DAY;
}

function dayText(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Nobody sends out a survey at the weekend: the next Monday, or the Friday before, where the window has room. */
function onWorkday(day: number, earliest: number, latest: number): number {
  const weekday = new Date(day * DAY).getUTCDay();
  if (weekday !== 0 && weekday !== SATURDAY) return day;
  const monday = day + (weekday === 0 ? 1 : 2);
  const friday = day - (weekday === 0 ? 2 : 1);
  return monday <= latest ? monday : friday >= earliest ? friday : day;
}

/**
 * Each organisation asks its staff during one campaign of two to four weeks inside the window, with two reminders.
 * Everything follows from the seed; the clock is never read.
 *
 * @param dates first and last day of the window, both included, YYYY-MM-DD
 * @throws ConfigError for a day that does not exist, or a window that ends before it starts.
 */
export function submissionDates(
  dates: { from: string; to: string },
  seed: number,
  organizations: readonly Organization[],
): SubmissionDateSampler {
  const from = parseDay(dates.from, 'dates.from');
  const to = parseDay(dates.to, 'dates.to');
  if (to < from)
    throw new ConfigError([
      {
        code: 'date',
        path: 'dates.to',
        expected: `a day not before ${dates.from}`,
        received: `'${dates.to}'`,
        message: '',
      },
    ]);
  const campaigns = new Map(
    organizations.map((organization) => {
      const stream = openStream(seed, 'campaign', organization.content.id);
      const length = Math.min(14 + stream.below(15), to - from + 1);
      const drawn = from + Math.floor(stream.real() * (to - from - length + 2));
      const start = onWorkday(drawn, from, to - length + 1);
      const days: string[] = [];
      const weights: number[] = [];
      for (let day = 0; day < length; day++) {
        const weekday = new Date((start + day) * DAY).getUTCDay();
        const usual = FIRST_DAYS[day] ?? (REMINDERS.includes(day) ? REMINDER_DAY : USUAL_DAY);
        days.push(dayText(start + day));
        weights.push(weekday === 0 || weekday === SATURDAY ? usual * WEEKEND_FACTOR : usual);
      }
      const sum = weights.reduce((one, other) => one + other, 0);
      let upTo = 0;
      const cumulative = weights.map((weight) => {
        upTo += weight / sum;
        return upTo;
      });
      return [organization.content.id, { days, cumulative }] as const;
    }),
  );
  return (organization, stream) => {
    const campaign = campaigns.get(organization.content.id);
    if (!campaign) throw new RangeError(`expected an organisation of the plan, got '${organization.name}'`);
    const draw = stream.real();
    let day = 0;
    while (day < campaign.days.length - 1 && draw >= campaign.cumulative[day]) day++;
    return campaign.days[day];
  };
}
