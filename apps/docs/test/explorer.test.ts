import { content } from '@hseg/content';
import { english } from '@hseg/english';
import { generateRecord } from '@hseg/generator';
import { CATEGORIES, ITEMS, scoreAnswers, TIER_CODES, TIERS } from '@hseg/schema';
import { parseConfig } from '@hseg/schema/parse';
import { describe, expect, it } from 'vitest';
import { CHARTS } from '../src/explorer/charts.ts';
import { crossTabulate } from '../src/explorer/cross-tabulate.ts';
import { chosenRecords, type ExplorerState, readState, writeState } from '../src/explorer/explorer-state.ts';
import { largestBy } from '../src/explorer/largest-by.ts';
import { lengthSpread } from '../src/explorer/length-spread.ts';
import { lowTogether } from '../src/explorer/low-together.ts';
import { makeSample, SAMPLE_SIZE } from '../src/explorer/make-sample.ts';
import { meanProfile } from '../src/explorer/mean-profile.ts';
import { mostTold } from '../src/explorer/most-told.ts';
import { pivot } from '../src/explorer/pivot.ts';
import { packSample, sampleRecord, unpackSample } from '../src/explorer/sample.ts';
import { scoreHistogram } from '../src/explorer/score-histogram.ts';
import { stressorsTogether } from '../src/explorer/stressors-together.ts';
import { DOMAINS, grouped, TRAITS } from '../src/explorer/style.ts';

const packed = makeSample();
const records = unpackSample(packed);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Every choice that a reader can make. */
const states: ExplorerState[] = [undefined, ...DOMAINS].flatMap((domain) =>
  [undefined, ...TIER_CODES].map((tier) => ({ ...(domain && { domain }), ...(tier && { tier }) })),
);

/** All choices, and parts of the sample that no choice gives: every second record, every third, ..., a single one. */
const parts = [
  ...states.map((state) => chosenRecords(records, state)),
  ...[2, 3, 7, 50, 999].map((step) => records.filter((_, index) => index % step === 1)),
  records.slice(0, 1),
];

describe('the sample', () => {
  it('holds the records that the command writes for its seed and size', () => {
    const config = parseConfig({ records: SAMPLE_SIZE, seed: packed.seed });
    for (const index of [0, 1, 999, SAMPLE_SIZE - 1]) {
      expect(records[index]).toEqual(sampleRecord(generateRecord(config, { content, language: english }, index)));
    }
    expect(records).toHaveLength(SAMPLE_SIZE);
  });

  it('is the same after packing and unpacking any part of it', () => {
    for (const part of parts) expect(unpackSample(packSample(1, part, {}))).toEqual(part);
  });

  it('names every stressor that it tells of, and holds no text', () => {
    for (const { stressor } of records) if (stressor !== '') expect(packed.stressors[stressor]).toBeTruthy();
    expect(JSON.stringify(packed).length).toBeLessThan(200_000);
  });

  it('knows the domains of the content', () => {
    expect([...DOMAINS].sort()).toEqual(content.domains.map((domain) => domain.code).sort());
  });
});

describe('the state', () => {
  it('comes back from the query that it was written to', () => {
    for (const state of states) expect(readState(writeState(state), DOMAINS)).toEqual(state);
  });

  it('takes what nobody offers for nothing', () => {
    expect(readState('?domain=Government&tier=crisis&x=1', DOMAINS)).toEqual({});
  });

  it('divides the sample: the parts of all domains and tiers are the whole', () => {
    const sizes = DOMAINS.flatMap((domain) =>
      TIER_CODES.map((tier) => chosenRecords(records, { domain, tier }).length),
    );
    expect(sum(sizes)).toBe(records.length);
    expect(Math.min(...sizes)).toBeGreaterThan(0);
  });
});

describe('aggregation', () => {
  it('counts every record once, and shares of a group sum to 1', () => {
    for (const part of parts) {
      for (const { field, values } of TRAITS) {
        const cells = crossTabulate(
          part,
          DOMAINS,
          values,
          (record) => record.domain,
          (record) => record[field],
        );
        expect(sum(cells.map((cell) => cell.count))).toBe(part.length);
        for (const domain of new Set(part.map((record) => record.domain))) {
          expect(sum(cells.filter((cell) => cell.group === domain).map((cell) => cell.share))).toBeCloseTo(1, 10);
        }
      }
    }
  });

  it('refuses a value that has no place in the table', () => {
    expect(() => crossTabulate(['x'], ['all'], ['y'], () => 'all', String)).toThrow(RangeError);
  });

  it('puts every record into one bar of the histogram, of its own tier and around its own total', () => {
    for (const part of parts) {
      const bars = scoreHistogram(part);
      expect(sum(bars.map((bar) => bar.count))).toBe(part.length);
      for (const bar of bars) {
        const own = part.filter((record) => {
          const { total } = scoreAnswers(record.answers);
          return record.tier === bar.tier && total >= bar.from && total < bar.below;
        });
        expect(own).toHaveLength(bar.count);
      }
    }
  });

  it('means of items lie in the scale, and weighted by the sizes of the groups give the mean of all', () => {
    for (const part of parts) {
      const points = meanProfile(part, TIER_CODES, (record) => record.tier);
      for (const { mean } of points) expect(mean >= 1 && mean <= 4).toBe(true);
      ITEMS.forEach((_, item) => {
        const weighted = points
          .filter((point) => point.item === item)
          .map((point) => point.mean * part.filter((record) => record.tier === point.group).length);
        expect(sum(weighted)).toBeCloseTo(sum(part.map((record) => record.answers[item])), 6);
      });
    }
  });

  it('pairs of low categories are symmetric and no commoner than either alone', () => {
    for (const part of parts) {
      const pairs = lowTogether(part);
      expect(pairs).toHaveLength(CATEGORIES.length ** 2);
      const of = (first: number, second: number) =>
        pairs.find((pair) => pair.first === first && pair.second === second)?.count ?? Number.NaN;
      for (const { first, second, count } of pairs) {
        expect(count).toBe(of(second, first));
        expect(count).toBeLessThanOrEqual(Math.min(of(first, first), of(second, second)));
      }
    }
    expect(lowTogether([]).every((pair) => pair.share === 0)).toBe(true);
  });

  it('quarters of the lengths stand in order, inside the band of the tier', () => {
    for (const part of parts) {
      for (const spread of lengthSpread(part)) {
        const five = [spread.shortest, spread.lowerQuarter, spread.median, spread.upperQuarter, spread.longest];
        expect(five).toEqual([...five].sort((a, b) => a - b));
        const band = TIERS[TIER_CODES.indexOf(spread.tier)].textLength;
        expect(spread.shortest).toBeGreaterThanOrEqual(band.min);
        expect(spread.longest).toBeLessThanOrEqual(band.max);
      }
    }
  });

  it('stressors are counted once each, the most frequent first', () => {
    for (const part of parts) {
      const told = mostTold(part);
      expect(sum(told.map((one) => one.count))).toBe(part.filter((record) => record.stressor !== '').length);
      expect(told.map((one) => one.count)).toEqual(told.map((one) => one.count).sort((a, b) => b - a));
      if (told.length > 0) expect(sum(told.map((one) => one.share))).toBeCloseTo(1, 10);
    }
  });

  it('stressors meet in as many departments either way, and in no more than each is told of', () => {
    for (const part of parts) {
      const meetings = stressorsTogether(part, 12);
      const of = (first: string, second: string) =>
        meetings.find((one) => one.first === first && one.second === second)?.departments ?? Number.NaN;
      expect(meetings).toHaveLength(Math.min(12, mostTold(part).length) ** 2);
      for (const { first, second, departments } of meetings) {
        expect(departments).toBe(of(second, first));
        expect(departments).toBeLessThanOrEqual(Math.min(of(first, first), of(second, second)));
      }
      for (const { first, second, departments } of meetings) {
        if (first !== second) continue;
        const places = new Set(
          part.filter((one) => one.stressor === first).map((one) => `${one.domain}/${one.department}`),
        );
        expect(departments).toBe(places.size);
      }
    }
  });

  it('finds the first of the largest, and pivots cells into rows', () => {
    expect(largestBy(['a', 'bb', 'cc'], (one) => one.length)).toBe('bb');
    const cells = [
      ['x', 'p'],
      ['x', 'q'],
      ['y', 'q'],
    ];
    expect(
      pivot(
        'corner',
        cells,
        ([row]) => row,
        ([, column]) => column,
        (cell) => cell.join(''),
      ),
    ).toEqual({
      columns: ['corner', 'p', 'q'],
      rows: [
        ['x', 'xp', 'xq'],
        ['y', '', 'yq'],
      ],
    });
    expect([0, 999, 1000, 1234567].map(grouped)).toEqual(['0', '999', '1,000', '1,234,567']);
  });
});

describe('charts', () => {
  it('say a finding and fill a table for every choice', () => {
    for (const part of parts) {
      for (const chart of CHARTS) {
        const { finding, table } = chart.view(part, packed.stressors);
        expect(finding, chart.id).toMatch(/\.$/);
        expect(finding, chart.id).not.toMatch(/NaN|undefined|Infinity/);
        for (const row of table.rows) {
          expect(row, chart.id).toHaveLength(table.columns.length);
          expect(row.join(), chart.id).not.toMatch(/NaN|undefined|Infinity/);
        }
      }
    }
  });

  it('have ids and titles of their own', () => {
    expect(new Set(CHARTS.map((chart) => chart.id)).size).toBe(CHARTS.length);
    expect(new Set(CHARTS.map((chart) => chart.title)).size).toBe(CHARTS.length);
  });
});
