import { content } from '@hseg/content';
import { openStream, openStreams } from '@hseg/random';
import { CATEGORIES, DEFAULT_CONFIG, ITEMS, scoreAnswers, TIERS } from '@hseg/schema';
import { describe, expect, it } from 'vitest';
import { answerSampler, drawCareless, recalibrate } from '../src/index.ts';

const model = content.answerModel;
const shares = TIERS.map((tier) => tier.share);
const noShift = { general: 0, categories: new Float64Array(6), items: new Float64Array(22), beyondGeneral: 0 };
const sampler = answerSampler(model, model.thresholdShift, shares);

/** Answers of `count` persons by quota, as a dataset has them. */
function sample(count: number): Uint8Array[] {
  const streams = openStreams(42, 'answers');
  const sheets: Uint8Array[] = [];
  let index = 0;
  shares.forEach((share, tier) => {
    for (let person = 0; person < count * share; person++) {
      const answers = new Uint8Array(ITEMS.length);
      sampler.draw(tier, noShift, streams.at(index++), answers);
      sheets.push(answers);
    }
  });
  return sheets;
}

const mean = (values: readonly number[]): number => values.reduce((one, other) => one + other, 0) / values.length;
const covariance = (one: readonly number[], other: readonly number[]): number => {
  const [a, b] = [mean(one), mean(other)];
  return mean(one.map((value, index) => (value - a) * (other[index] - b)));
};
const correlation = (one: readonly number[], other: readonly number[]): number =>
  covariance(one, other) / Math.sqrt(covariance(one, one) * covariance(other, other));

describe('answers', () => {
  const sheets = sample(10_000);
  const item = (index: number): number[] => sheets.map((sheet) => sheet[index]);
  const columns = ITEMS.map((_, index) => item(index));

  it('always lie in the tier asked for', () => {
    const streams = openStreams(1, 'tiers');
    const answers = new Uint8Array(ITEMS.length);
    TIERS.forEach((_, tier) => {
      for (let index = 0; index < 500; index++) {
        sampler.draw(tier, noShift, streams.at(index), answers);
        expect(scoreAnswers(answers).tier).toBe(tier);
      }
    });
  });

  it('lie in the tier even for a person whom the model all but excludes from it', () => {
    const answers = new Uint8Array(ITEMS.length);
    for (const [tier, general] of [
      [0, 6],
      [4, -6],
      [2, 8],
    ] as const) {
      sampler.draw(tier, { ...noShift, general }, openStream(3, 'extreme'), answers);
      expect(scoreAnswers(answers).tier).toBe(tier);
    }
  });

  it("have Cronbach's alpha between .80 and .93 in every category", () => {
    for (const {
      items: [first, last],
    } of CATEGORIES) {
      const own = columns.slice(first - 1, last);
      const total = sheets.map((_, person) => own.reduce((sum, column) => sum + column[person], 0));
      const alpha =
        (own.length / (own.length - 1)) *
        (1 - own.reduce((sum, column) => sum + covariance(column, column), 0) / covariance(total, total));
      expect(alpha).toBeGreaterThan(0.8);
      expect(alpha).toBeLessThan(0.93);
    }
  });

  it('correlate more inside than across categories, and never negatively', () => {
    let within = 0;
    let across = 0;
    let pairsWithin = 0;
    let pairsAcross = 0;
    for (let one = 0; one < ITEMS.length; one++)
      for (let other = 0; other < one; other++) {
        const r = correlation(columns[one], columns[other]);
        expect(r).toBeGreaterThan(0.15);
        if (ITEMS[one].category === ITEMS[other].category) {
          within += r;
          pairsWithin++;
        } else {
          across += r;
          pairsAcross++;
        }
      }
    expect(within / pairsWithin - across / pairsAcross).toBeGreaterThan(0.1);
  });

  it('leave no step in the total at a cut-off: masses on both sides differ by less than the slope explains', () => {
    const totals = sheets.map((sheet) => scoreAnswers(sheet).total);
    for (const { maximumTotal } of TIERS.slice(0, 4)) {
      const below = totals.filter((total) => total > maximumTotal - 12 && total <= maximumTotal).length;
      const above = totals.filter((total) => total > maximumTotal && total <= maximumTotal + 12).length;
      expect(below / above).toBeGreaterThan(0.6);
      expect(below / above).toBeLessThan(1.6);
    }
  });

  it('are the same as by plain rejection: giving up early and redrawing leave the distribution as it is', () => {
    const stream = openStream(9, 'plain');
    const answers = new Uint8Array(ITEMS.length);
    const plain = TIERS.map(() => new Array<number>(ITEMS.length).fill(0));
    const counts = TIERS.map(() => 0);
    for (let draw = 0; draw < 120_000; draw++) {
      sampler.drawAny(noShift, stream, answers);
      const { tier } = scoreAnswers(answers);
      counts[tier]++;
      for (let index = 0; index < ITEMS.length; index++) plain[tier][index] += answers[index];
    }
    shares.forEach((share, tier) => expect(Math.abs(counts[tier] / 120_000 - share)).toBeLessThan(0.012));
    let start = 0;
    shares.forEach((share, tier) => {
      const own = sheets.slice(start, start + 10_000 * share);
      start += own.length;
      for (let index = 0; index < ITEMS.length; index++) {
        // Standard error of the difference, from the widest within-tier deviation of an item (.92).
        const error = 0.92 * Math.sqrt(1 / own.length + 1 / counts[tier]);
        expect(Math.abs(mean(own.map((sheet) => sheet[index])) - plain[tier][index] / counts[tier])).toBeLessThan(
          4.5 * error,
        );
      }
    });
  });
});

describe('careless respondents', () => {
  const rateAt = (rate: number): { careless: number; strings: number } => {
    const streams = openStreams(5, 'careless');
    const answers = new Uint8Array(ITEMS.length);
    let careless = 0;
    let strings = 0;
    let index = 0;
    shares.forEach((share, tier) => {
      for (let person = 0; person < 20_000 * share; person++) {
        sampler.draw(tier, noShift, openStream(5, 'own', index), answers);
        if (drawCareless(model, rate, tier, streams.at(index++), answers)) careless++;
        expect(scoreAnswers(answers).tier).toBe(tier);
        let run = 1;
        let longest = 1;
        for (let at = 1; at < answers.length; at++) {
          run = answers[at] === answers[at - 1] ? run + 1 : 1;
          longest = Math.max(longest, run);
        }
        if (longest >= 18) strings++;
      }
    });
    return { careless: careless / 20_000, strings: strings / 20_000 };
  };

  it('are about as many as asked for, keep their tier, and give long strings', () => {
    const { careless, strings } = rateAt(DEFAULT_CONFIG.carelessRate);
    expect(careless).toBeGreaterThan(0.02);
    expect(careless).toBeLessThan(0.032);
    expect(strings).toBeGreaterThan(0.01);
    expect(strings).toBeLessThan(0.04);
  });

  it('are none at a rate of 0', () => {
    expect(rateAt(0).careless).toBe(0);
  });
});

describe('recalibrate', () => {
  it('leaves the model alone for the shares it was made for and those near them', () => {
    expect(recalibrate(model, shares)).toMatchObject({ recalibrated: false, thresholdShift: model.thresholdShift });
    expect(recalibrate(model, [0.055, 0.15, 0.3, 0.345, 0.15]).recalibrated).toBe(false);
  });

  it.each([[[0.03, 0.12, 0.35, 0.4, 0.1]], [[0.2, 0.2, 0.2, 0.2, 0.2]], [[0.1, 0.25, 0.3, 0.25, 0.1]]])(
    'brings the natural shares near %j',
    (wanted) => {
      const { recalibrated, naturalShares, thresholdShift, warning } = recalibrate(model, wanted);
      expect(recalibrated).toBe(true);
      expect(warning).toBeUndefined();
      wanted.forEach((share, tier) => {
        expect(naturalShares[tier] / share).toBeGreaterThan(0.8);
        expect(naturalShares[tier] / share).toBeLessThan(1.25);
      });
      // Fresh sheets, not those that the search saw.
      const stream = openStream(77, 'fresh');
      const answers = new Uint8Array(ITEMS.length);
      const own = answerSampler(model, thresholdShift, naturalShares);
      const counts = wanted.map(() => 0);
      for (let draw = 0; draw < 20_000; draw++) {
        own.drawAny(noShift, stream, answers);
        counts[scoreAnswers(answers).tier]++;
      }
      wanted.forEach((share, tier) => expect(Math.abs(counts[tier] / 20_000 - share)).toBeLessThan(0.05));
    },
  );

  it('says so when it cannot', () => {
    const { warning } = recalibrate(model, [0.5, 0, 0, 0, 0.5]);
    expect(warning).toMatch(
      /cannot be brought near these tier shares: wanted Crisis 0.50, .*Answers are valid inside each tier/,
    );
  });
});
