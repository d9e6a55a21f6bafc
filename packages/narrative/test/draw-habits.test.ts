import { content } from '@hseg/content';
import { openStream } from '@hseg/random';
import { WRITING_HABITS, type Writers, type WritingHabit } from '@hseg/schema';
import { describe, expect, it } from 'vitest';
import { drawHabits } from '../src/draw-habits.ts';
import { tell, tellingOf } from './compile-and-tell.ts';

const writers: Writers = {
  source: 'test',
  schooling: {
    Entry: { basic: 1, average: 0, advanced: 0 },
    Mid: { basic: 0, average: 1, advanced: 0 },
    Senior: { basic: 0, average: 0, advanced: 1 },
    Executive: { basic: 0.5, average: 0, advanced: 0.5 },
  },
  schoolingOfRoles: { physician: { basic: 0, average: 0, advanced: 1 } },
  habits: {
    fullStops: { schooling: { basic: 0, average: 0, advanced: 0 }, voices: {} },
    runOns: { schooling: { basic: 0, average: 0, advanced: 0 }, voices: {} },
    oneForms: { schooling: { basic: 0, average: 0, advanced: 0 }, voices: {} },
    till: { schooling: { basic: 0, average: 0, advanced: 0 }, voices: {} },
    fullForms: { schooling: { basic: 0, average: 0.2, advanced: 0.6 }, voices: { formal: 0.3, angry: -1 } },
    figures: { schooling: { basic: 1, average: 0.5, advanced: 0 }, voices: {} },
  },
};

/** Shares of full forms and figures among 4,000 people. */
function sharesOf(position: 'Entry' | 'Mid' | 'Senior' | 'Executive', roleTags: string[], voice: string): number[] {
  const sums = [0, 0];
  const habits = WRITING_HABITS.map(() => 0);
  for (let person = 0; person < 4000; person++) {
    drawHabits(writers, { position, roleTags }, voice, openStream(7, 'hand', person), habits);
    sums[0] += habits[WRITING_HABITS.indexOf('fullForms')];
    sums[1] += habits[WRITING_HABITS.indexOf('figures')];
  }
  return sums.map((sum) => sum / 4000);
}

describe('drawHabits', () => {
  // Four standard deviations of a share of 4,000 are .032 at most.
  const near = (shares: number[], expected: number[]): void =>
    shares.forEach((share, habit) => void expect(Math.abs(share - expected[habit])).toBeLessThan(0.032));

  it('follows schooling by level, by the first role tag that is named, and voice', () => {
    near(sharesOf('Entry', [], 'plain'), [0, 1]);
    near(sharesOf('Mid', ['nurse'], 'plain'), [0.2, 0.5]);
    near(sharesOf('Mid', ['bedside', 'physician'], 'plain'), [0.6, 0]);
    near(sharesOf('Mid', [], 'formal'), [0.5, 0.5]);
    near(sharesOf('Senior', [], 'angry'), [0, 0]);
    near(sharesOf('Executive', [], 'formal'), [0.6, 0.5]);
  });

  it('gives every level and voice of the pack shares that are no certainties', () => {
    for (const { schooling, voices } of Object.values(content.writers.habits))
      for (const share of Object.values(schooling)) {
        expect(share).toBeGreaterThan(0);
        for (const more of Object.values(voices)) expect(share + more).toBeLessThan(1);
      }
  });
});

describe('a writer with habits', () => {
  it('spells fixed words, choices and repeated slots alike', () => {
    const telling = tellingOf([
      "I've waited {n:4-4} weeks, and [it isn't done|it isn't ready], so {n} of you can't go to an [eight|eight]-hour class in two weeks.",
    ]);
    const told = (...habits: WritingHabit[]): string => tell(telling, openStream(1, 'tell'), ...habits).text;
    const afterMonth = tellingOf(['By {month} three people had quit, and by {month} four were left of us here.']);
    expect(tell(afterMonth, openStream(1, 'tell'), 'figures').text).toMatch(
      /^By \w+ three people had quit, and by \w+ four were/,
    );
    expect(told()).toMatch(
      /^I've waited four weeks, and it isn't (done|ready), so four of you can't go to an eight-hour class in two weeks\.$/,
    );
    expect(told('fullForms')).toMatch(
      /^I have waited four weeks, and it is not (done|ready), so four of you cannot go/,
    );
    expect(told('figures')).toMatch(
      /^I've waited 4 weeks, and it isn't (done|ready), so 4 of you can't go to an 8-hour class in 2 weeks\.$/,
    );
  });
});
