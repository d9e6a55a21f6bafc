import { content } from '@hseg/content';
import { openStreams } from '@hseg/random';
import { ConfigError, DEFAULT_CONFIG } from '@hseg/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organizationsOf, submissionDates } from '../src/index.ts';

const organizations = organizationsOf(DEFAULT_CONFIG, content);
const streams = openStreams(3, 'dates');

describe('submission dates', () => {
  it('lie in the window, both ends included, and exist', () => {
    const day = fc
      .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2060-12-31T00:00:00Z'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.nat({ max: 400 }), fc.nat({ max: 5000 }), (from, length, index) => {
        const to = new Date(Date.parse(from) + length * 86_400_000).toISOString().slice(0, 10);
        const date = submissionDates(
          { from, to },
          42,
          organizations,
        )(organizations[index % organizations.length], streams.at(index));
        expect(date >= from && date <= to).toBe(true);
        expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
      }),
      { numRuns: 60 },
    );
  });

  it('form one campaign of two to four weeks for each organisation, most answers early, few at weekends', () => {
    const draw = submissionDates(DEFAULT_CONFIG.dates, 42, organizations);
    for (const organization of organizations) {
      const dates = Array.from({ length: 3000 }, (_, index) => draw(organization, streams.at(index))).sort();
      const span = (Date.parse(dates[dates.length - 1]) - Date.parse(dates[0])) / 86_400_000 + 1;
      expect(span).toBeGreaterThanOrEqual(10);
      expect(span).toBeLessThanOrEqual(28);
      const weekend =
        dates.filter((date) => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())).length / dates.length;
      // Answers without a weekly rhythm would have two sevenths.
      expect(weekend).toBeLessThan(0.8 * (2 / 7));
    }
  });

  it('reach both ends of a window of one day', () => {
    expect(
      submissionDates({ from: '2024-02-29', to: '2024-02-29' }, 1, organizations)(organizations[0], streams.at(0)),
    ).toBe('2024-02-29');
  });

  it.each([
    ['2025-02-30', '2025-03-01'],
    ['soon', '2025-03-01'],
    ['2025-03-02', '2025-03-01'],
  ])('refuse %s to %s', (from, to) => {
    expect(() => submissionDates({ from, to }, 1, organizations)).toThrow(ConfigError);
  });
});
