import { CATEGORIES, COLUMNS, TIERS } from '@hseg/schema';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../src/check.ts';
import type { Cross } from '../src/evidence/crosses.ts';
import { CHECKS, type Evidence, GUIDE_EXPECTATIONS } from '../src/index.ts';
import type { Row } from '../src/row.ts';
import type { Diversity } from '../src/text/diversity.ts';
import { mixHash } from '../src/text/mix-hash.ts';
import { wordsOf } from '../src/text/words-of.ts';
import { PERSON } from './one-check.ts';

/** What a check of the whole dataset says to evidence of which it needs only a part. */
function observe(id: string, evidence: object): Observation {
  const check = CHECKS.find((one) => one.id === id);
  if (check === undefined || check.kind === 'row') throw new Error(`expected a check of the dataset, got '${id}'`);
  const known = new Map<string, unknown>();
  return check.observe({
    expectations: GUIDE_EXPECTATIONS,
    rows: 10_000,
    once: <Value>(key: string, make: () => Value): Value => {
      if (!known.has(key)) known.set(key, make());
      return known.get(key) as Value;
    },
    ...evidence,
  } as Evidence);
}
const score = (id: string, evidence: object): number => observe(id, evidence).score;

const crossOf = (pairs: Readonly<Record<string, Readonly<Record<string, number>>>>): Cross => {
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  let rows = 0;
  for (const [one, others] of Object.entries(pairs))
    for (const [other, count] of Object.entries(others)) {
      first.set(one, (first.get(one) ?? 0) + count);
      second.set(other, (second.get(other) ?? 0) + count);
      rows += count;
    }
  return {
    rows,
    first,
    second,
    pairs: new Map(Object.entries(pairs).map(([one, others]) => [one, new Map(Object.entries(others))])),
  };
};

/** A correlation matrix: 1, `within` categories, `across` them. */
const matrixOf = (within: number, across: number): Float64Array => {
  const category = Array.from({ length: 22 }, (_, item) =>
    CATEGORIES.findIndex(({ items: [first, last] }) => item + 1 >= first && item + 1 <= last),
  );
  return Float64Array.from({ length: 484 }, (_, place) => {
    const [one, other] = [Math.floor(place / 22), place % 22];
    return one === other ? 1 : category[one] === category[other] ? within : across;
  });
};

/** A sampled row: the person with what is given, in a tier. */
const rowOf = (
  index: number,
  tier: number,
  texts: { q23?: string; q24?: string; q25?: string } = {},
  change: Record<string, string> = {},
): Row => {
  const person: Record<string, string> = { ...PERSON, response_id: `row_${index}`, ...change };
  const own = [texts.q23 ?? person.q23_text, texts.q24 ?? person.q24_text, texts.q25 ?? person.q25_text];
  person.q23_text = own[0];
  person.q24_text = own[1];
  person.q25_text = own[2];
  return {
    index,
    fields: COLUMNS.map(({ name }) => person[name]),
    answers: new Uint8Array(22).fill(2),
    tier,
    words: own.map((text) => wordsOf(text)),
  } as unknown as Row;
};

/** An invented word, the same for the same number, with a syllable for each digit. */
const word = (number: number): string =>
  String(number).replace(/\d/g, (digit) => ['ba', 'ce', 'di', 'fo', 'gu', 'ka', 'le', 'mi', 'no', 'ru'][Number(digit)]);

/** Six words that only one tier has. */
const telltale = (tier: number): string =>
  `It ${[7, 8, 9, 11, 12, 13].map((thousand) => word(1_000 * thousand + tier)).join(' ')}.`;

describe('answers', () => {
  it('hang together inside categories, not beyond them', () => {
    expect(score('reliability', { covariance: matrixOf(0.6, 0.4) })).toBeGreaterThan(98);
    expect(score('reliability', { covariance: matrixOf(0.2, 0.2) })).toBe(0);
    expect(score('reliability', { covariance: matrixOf(0.98, 0.4) })).toBeLessThan(40);
    expect(observe('reliability', { covariance: matrixOf(0.5, 0.2) }).observed).toBe('0.80 0.75 0.75 0.80 0.80 0.80');
  });

  it('have six factors under one', () => {
    expect(score('structure', { correlation: matrixOf(0.62, 0.42) })).toBe(100);
    expect(score('structure', { correlation: matrixOf(0.42, 0.42) })).toBe(50);
    expect(score('structure', { correlation: matrixOf(0, 0) })).toBe(0);
    expect(score('structure', { correlation: matrixOf(0.62, 0.1) })).toBeLessThan(70);
  });

  it('of categories are related', () => {
    expect(score('category-correlations', { covariance: matrixOf(0.6, 0.4) })).toBe(100);
    expect(score('category-correlations', { covariance: matrixOf(0.6, 0) })).toBe(0);
    expect(score('category-correlations', { covariance: matrixOf(0.6, 0.6) })).toBeLessThan(100);
    expect(observe('category-correlations', { covariance: matrixOf(1, 1) }).observed).toBe('1.00 to 1.00');
  });

  it('of an item go with the rest', () => {
    expect(score('item-rest', { covariance: matrixOf(0.6, 0.4) })).toBe(100);
    const reversed = matrixOf(0.6, 0.4);
    for (let item = 0; item < 22; item++) if (item !== 8) reversed[8 * 22 + item] = reversed[item * 22 + 8] = -0.4;
    const { score: low, observed } = observe('item-rest', { covariance: reversed });
    expect(low).toBeLessThan(55);
    expect(observed).toMatch(/^lowest -0\.\d\d \(q9\)$/);
  });

  it('use all options', () => {
    const answers = (share: number[]) => ({
      rows: 1_000,
      options: Float64Array.from(Array.from({ length: 22 }, () => share.map((one) => 1_000 * one)).flat()),
      sums: Float64Array.from({ length: 22 }, (_, item) => 1_000 * (2.2 + 0.05 * item)),
    });
    expect(score('item-distributions', { answers: answers([0.1, 0.2, 0.4, 0.3]) })).toBeCloseTo(100, 6);
    expect(score('item-distributions', { answers: answers([0, 0.3, 0.4, 0.3]) })).toBeLessThan(65);
    expect(score('item-distributions', { answers: answers([0.01, 0.01, 0.97, 0.01]) })).toBeLessThan(75);
    expect(
      score('item-distributions', {
        answers: { ...answers([0.1, 0.2, 0.4, 0.3]), sums: new Float64Array(22).fill(2_500) },
      }),
    ).toBeCloseTo(200 / 3, 6);
  });

  it('differ between domains', () => {
    const domain = (mean: number, rows = 5_000) => ({
      rows,
      sums: Float64Array.from([0, 0, 0, 0, mean * rows, 0]),
      squares: Float64Array.from([0, 0, 0, 0, (0.16 + mean * mean) * rows, 0]),
    });
    const of = (care: number, business: number, rows?: number) =>
      score('domain-profiles', {
        answers: {
          domains: new Map([
            ['Healthcare', domain(care, rows)],
            ['Business', domain(business, rows)],
          ]),
        },
      });
    expect(of(-0.1, 0)).toBe(100);
    expect(of(0.1, 0)).toBe(0);
    expect(of(0.1, 0, 40)).toBe(100);
    expect(score('domain-profiles', { answers: { domains: new Map() } })).toBe(100);
  });

  it('repeat neither always nor never', () => {
    const runs = (run: number) => ({
      answers: {
        rows: 100,
        longestRuns: Float64Array.from({ length: 22 }, (_, index) => (index + 1 === run ? 100 : 0)),
      },
    });
    expect([1, 2, 3, 8, 15].map((run) => score('typical-runs', runs(run)))).toEqual([0, 50, 100, 100, 0]);
    expect(observe('typical-runs', runs(5)).observed).toBe('5');
  });

  it('vary in a person as much as the scale allows', () => {
    const spread = (values: number[]) => ({
      answers: { tierRows: new Float64Array(5).fill(10), tierSpread: Float64Array.from(values, (value) => 10 * value) },
    });
    expect(score('within-person-spread', spread([0.6, 0.74, 0.7, 0.6, 0.47]))).toBe(100);
    expect(score('within-person-spread', spread([0.6, 0.6, 0.6, 0.6, 0.8]))).toBeCloseTo(60, 9);
    expect(score('within-person-spread', spread([0, 0, 0.01, 0, 0]))).toBeLessThan(2);
    expect(score('within-person-spread', spread([1.3, 1.4, 1.3, 1.3, 1.3]))).toBe(0);
    expect(
      score('within-person-spread', { answers: { tierRows: new Float64Array(5), tierSpread: new Float64Array(5) } }),
    ).toBe(0);
  });

  it('have scores without holes and steps', () => {
    const smooth = Float64Array.from([
      91, 209, 308, 573, 813, 1090, 1459, 1785, 2318, 2817, 3163, 3729, 4355, 4782, 4852, 4702, 3837, 3067, 2380, 1780,
      1321, 569,
    ]);
    expect(score('score-histogram', { answers: { rows: 50_000, scores: smooth } })).toBe(100);
    const hole = smooth.slice();
    hole[9] = 0;
    expect(score('score-histogram', { answers: { rows: 50_000, scores: hole } })).toBe(0);
    const step = smooth.slice();
    step[10] *= 2;
    expect(score('score-histogram', { answers: { rows: 50_000, scores: step } })).toBeLessThan(80);
    expect(score('score-histogram', { answers: { rows: 1_999, scores: hole } })).toBe(100);
    const end = smooth.slice();
    end[1] = 20;
    expect(observe('score-histogram', { answers: { rows: 50_000, scores: end } }).observed).toMatch(/^holes at 8;/);
  });

  it('that do not hang together in a person are far', () => {
    const answers = { rows: 1_000, sums: new Float64Array(22).fill(2_500) };
    const tidy = Array.from({ length: 90 }, (_, index) => ({
      ...rowOf(index, 2),
      answers: new Uint8Array(22).fill(2 + (index % 2)),
    }));
    const odd = Array.from({ length: 10 }, (_, index) => ({
      ...rowOf(90 + index, 2),
      answers: Uint8Array.from({ length: 22 }, (_value, item) => (item % 2 ? 1 : 4)),
    }));
    const { score: sound } = observe('person-fit', { sample: tidy, answers, covariance: matrixOf(0.6, 0.4) });
    expect(sound).toBe(100);
    const {
      score: faulty,
      observed,
      worst,
    } = observe('person-fit', { sample: [...tidy, ...odd], answers, covariance: matrixOf(0.6, 0.4) });
    expect(observed).toBe('10.00 %');
    expect(faulty).toBeCloseTo(100 * (1 - 0.04 ** 0.45), 6);
    expect(worst).toHaveLength(5);
    expect(worst?.[0].row).toBeGreaterThanOrEqual(90);
  });
});

describe('people', () => {
  it('are spread over the domains as expected', () => {
    const of = (care: number, university: number, business: number) =>
      score('domain-shares', {
        people: {
          domainAge: crossOf({ Healthcare: { a: care }, University: { a: university }, Business: { a: business } }),
          domainTier: crossOf({}),
        },
      });
    expect(of(30, 25, 45)).toBe(100);
    expect(of(32, 25, 43)).toBe(100);
    expect(of(38, 25, 37)).toBeCloseTo((100 * 0.12) / 0.175, 6);
    expect(of(100, 0, 0)).toBe(0);
    expect(
      score('domain-shares', { people: { domainAge: crossOf({ Retail: { a: 100 } }), domainTier: crossOf({}) } }),
    ).toBe(0);
  });

  it.each([
    ['age-distribution', 'domainAge', { '18-24': 8, '25-34': 25, '35-44': 23.5, '45-54': 20, '55+': 23.5 }, '18-24'],
    ['gender-distribution', 'domainGender', { Woman: 71, Man: 26, 'Non-binary': 1.2, Prefer_not_to_say: 1.8 }, 'Man'],
    ['position-distribution', 'domainPosition', { Entry: 29.1, Mid: 44.3, Senior: 23.9, Executive: 2.7 }, 'Executive'],
    [
      'tenure-distribution',
      'domainTenure',
      { '<1_year': 19.6, '1-3_years': 21.4, '4-7_years': 20.8, '8+_years': 38.2 },
      '<1_year',
    ],
  ])('are those of the workforce: %s', (id, counts, shares, other) => {
    const of = (own: Record<string, number>) => observe(id, { people: { [counts]: crossOf({ Healthcare: own }) } });
    const many = Object.fromEntries(Object.entries(shares).map(([code, share]) => [code, 100 * share]));
    expect(of(many)).toEqual({ score: 100, observed: 'Healthcare 0.00' });
    expect(of({ ...Object.fromEntries(Object.keys(shares).map((code) => [code, 0])), [other]: 10_000 }).score).toBe(0);
    expect(of({ [other]: 49 }).observed).toMatch(/^not judged/);
    const tilted = { ...many, [other]: many[other] + 1_500 };
    expect(of(tilted).score).toBeLessThan(100);
  });

  it.each([
    ['age-tenure', 'ageTenure'],
    ['age-position', 'agePosition'],
    ['position-supervises', 'positionSupervises'],
  ])('have columns that go together: %s', (id, counts) => {
    const of = (same: number) =>
      score(id, { people: { [counts]: crossOf({ a: { x: same, y: 100 - same }, b: { x: 100 - same, y: same } }) } });
    expect(of(70)).toBe(100);
    expect(of(50)).toBe(0);
    expect(of(100)).toBeLessThan(60);
    expect(of(58)).toBeGreaterThan(0);
    expect(of(58)).toBeLessThan(100);
  });

  it('work in departments of their domain', () => {
    const names = ['Ward', 'Laboratory', 'Imaging', 'Pharmacy', 'Front desk'];
    const staff = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        rowOf(
          index,
          2,
          {},
          {
            domain: index % 2 ? 'Healthcare' : 'Business',
            department: `${names[Math.floor(index / 2) % 5]}${index % 2}`,
          },
        ),
      );
    expect(observe('departments', { sample: staff(1_200) })).toMatchObject({
      score: 100,
      observed: '0.00 %; 0 of 10 departments stand in several domains; fewest in a domain 5',
    });
    const isMoved = (index: number): boolean => index % 2 === 1 && mixHash(index) % 10 === 0;
    const moved = staff(1_200).map((row, index) =>
      isMoved(index) ? rowOf(index, 2, {}, { domain: 'Business', department: row.fields[4] }) : row,
    );
    const share = moved.filter((_, index) => isMoved(index)).length / 1_200;
    expect(share).toBeGreaterThan(0.03);
    const { score: faulty, worst } = observe('departments', { sample: moved });
    expect(faulty).toBeCloseTo(100 * (1 - share ** 0.45), 4);
    expect(worst?.[0].reason).toMatch(/ in Business$/);
    const one = staff(1_200).map((_, index) =>
      rowOf(index, 2, {}, { domain: index % 2 ? 'Healthcare' : 'Business', department: `All${index % 2}` }),
    );
    expect(score('departments', { sample: one })).toBeCloseTo(84, 6);
    const mixed = staff(1_200).map((_, index) =>
      rowOf(index, 2, {}, { domain: index % 2 ? 'Healthcare' : 'Business', department: names[index % 5] }),
    );
    expect(score('departments', { sample: mixed })).toBeLessThan(30);
  });

  it('work for several organisations, or for one', () => {
    const of = (largest: number) =>
      score('organization-spread', {
        people: { domainOrganization: crossOf({ Healthcare: { A: largest, B: 100 - largest } }) },
      });
    expect([of(50), of(60), of(85)]).toEqual([100, 100, 50].map((value) => expect.closeTo(value, 6)));
    expect(score('organization-spread', { people: { domainOrganization: crossOf({ Healthcare: { A: 100 } }) } })).toBe(
      100,
    );
  });

  it('answer within a year of each other', () => {
    const of = (dates: Record<string, number>) =>
      observe('date-window', { rows: 1_000, people: { dates: new Map(Object.entries(dates)) } });
    expect(of({ '2025-01-01': 500, '2025-12-31': 500 })).toEqual({ score: 100, observed: 'none' });
    expect(of({ '2025-03-01': 900, '2026-03-02': 100 }).score).toBe(100);
    expect(of({ '2025-03-01': 900, '2026-03-03': 100 })).toEqual({
      score: expect.closeTo(100 * (1 - 0.1 ** 0.45), 9),
      observed: '100 of 1000 rows, e.g. 2026-03-03',
    });
    expect(of({ '2023-01-01': 10, '2025-03-01': 980, nonsense: 10 }).observed).toBe('10 of 1000 rows, e.g. 2023-01-01');
  });
});

describe('tiers', () => {
  it('have the expected shares', () => {
    const of = (shares: number[]) =>
      score('tier-shares', { answers: { rows: 100, tierRows: Float64Array.from(shares) } });
    expect(of([5, 15, 30, 35, 15])).toBe(100);
    expect(of([5, 15, 30, 37, 13])).toBe(100);
    expect(of([13, 15, 30, 27, 15])).toBeCloseTo((100 * 0.12) / 0.175, 6);
    expect(of([100, 0, 0, 0, 0])).toBe(0);
  });

  it('are not told by the organisation', () => {
    const of = (table: Record<string, Record<string, number>>) =>
      score('organization-information', { people: { organizationTier: crossOf(table) } });
    const even = Object.fromEntries(TIERS.map(({ code, share }) => [code, 1_000 * share]));
    expect(of({ 'Business\u0001A': even, 'Business\u0001B': even })).toBe(100);
    expect(of({ 'Business\u0001A': { ...even, Crisis: 150, Thriving: 50 }, 'Business\u0001B': even })).toBe(0);
    expect(of({ 'Business\u0001A': { Crisis: 10 }, 'Business\u0001B': { Safe: 10 } })).toBe(100);
    // Between domains tiers may differ.
    expect(of({ 'Business\u0001A': even, 'Business\u0001B': even, 'University\u0001C': { Crisis: 900 } })).toBe(100);
  });

  const graded = (texts: readonly string[], counts = 40): Row[] =>
    texts.flatMap((text, tier) =>
      Array.from({ length: counts }, (_, index) => rowOf(1_000 * tier + index, tier, { q24: text })),
    );

  it('weigh in q24 what the answers do', () => {
    const falling = [
      'He attacked me, and I have nightmares and panic.',
      'I am depressed and cried.',
      'I am stressed and tired.',
      'It is busy here.',
      'I love it, I am happy and proud.',
    ];
    const rest = ' So it goes on and on in this place of ours, as far as we can see from where we are.'.repeat(3);
    const long = falling.map((text) => text + rest);
    expect(score('severity-profile', { sample: graded(long) })).toBe(100);
    expect(score('severity-correlation', { sample: graded(long) })).toBeLessThan(40);
    expect(score('severity-profile', { sample: graded([...long].reverse()) })).toBe(0);
    expect(score('severity-correlation', { sample: graded([...long].reverse()) })).toBe(0);
    expect(score('severity-profile', { sample: graded(falling.map(() => falling[2])) })).toBe(50);
    expect(score('severity-profile', { sample: graded([falling[0]]) })).toBe(100);
  });

  it('are not given away by the words of a rule', () => {
    const sample = (inCrisis: number, elsewhere: number) =>
      Array.from({ length: 200 }, (_, index) =>
        rowOf(index, index < 100 ? 0 : 3, {
          q24: (index < 100 ? index < inCrisis : index - 100 < elsewhere) ? 'It was a breakdown.' : 'It was bad.',
        }),
      );
    expect(score('keyword-rule', { sample: sample(40, 0) })).toBe(100);
    expect(score('keyword-rule', { sample: sample(100, 0) })).toBe(0);
    expect(observe('keyword-rule', { sample: sample(100, 100) }).observed).toBe('F1 0.67');
    expect(score('keyword-rule', { sample: [] })).toBe(100);
  });

  it('are not given away by one word', () => {
    const sample = (share: number) =>
      Array.from({ length: 1_000 }, (_, index) =>
        rowOf(index, index % 20 === 0 ? 0 : 3, {
          q24: `It was ${word(mixHash(index) % 400)} ${index % 20 === 0 && index / 20 < 50 * share ? 'notably' : 'there'}.`,
        }),
      );
    expect(observe('word-shortcuts', { sample: sample(1) })).toEqual({
      score: 0,
      observed: "'notably' for Crisis: F1 1.00",
    });
    expect(score('word-shortcuts', { sample: sample(0.2) })).toBe(100);
    expect(score('word-shortcuts', { sample: sample(0.5) })).toBeCloseTo((100 * (0.8 - 2 / 3)) / 0.4, 4);
    expect(score('word-shortcuts', { sample: sample(1).slice(0, 499) })).toBe(100);
  });

  const probed = (
    of: (index: number, tier: number) => { q24?: string; q25?: string; organization_name?: string },
    count = 4_000,
  ): Row[] =>
    Array.from({ length: count }, (_, index) => {
      const draw = mixHash(index) % 100;
      const tier = draw < 5 ? 0 : draw < 20 ? 1 : draw < 50 ? 2 : draw < 85 ? 3 : 4;
      const { q24, q25, organization_name } = of(index, tier);
      return rowOf(
        index,
        tier,
        {
          q24: q24 ?? `Some ${word(mixHash(index + 9) % 900)} was ${word(mixHash(index + 99) % 900)} at work.`,
          ...(q25 !== undefined && { q25 }),
        },
        organization_name === undefined ? {} : { organization_name },
      );
    });

  it.each<[string, (index: number, tier: number) => { q24?: string; q25?: string; organization_name?: string }]>([
    ['length-shortcut', (index, tier) => ({ q24: `Some ${'x'.repeat(100 * tier + (mixHash(index) % 40))}.` })],
    ['opening-shortcut', (index, tier) => ({ q24: `${word(tier)} is what ${word(mixHash(index) % 900)} is.` })],
    [
      'punctuation-shortcut',
      (_, tier) => ({ q24: `So it is with this place and with all of the people who work in it${'!'.repeat(tier)}` }),
    ],
    ['organization-shortcut', (_, tier) => ({ organization_name: `Place ${tier}` })],
    ['praise-shortcut', (index, tier) => ({ q25: `${word(mixHash(index) % 900)} is ${word(tier)} here.` })],
  ])('are not guessed from what says nothing: %s', (id, leaking) => {
    expect(observe(id, { sample: probed(() => ({ q25: 'The people.' })) }).score).toBe(100);
    expect(observe(id, { sample: probed(leaking) }).score).toBe(0);
    expect(observe(id, { sample: probed(leaking, 3_999) }).observed).toMatch(/^not judged/);
  });

  it('are found in q24 by a probe', () => {
    const telling = probed((index, tier) => ({
      q24: `It was ${word(7_000 + tier)} and ${word(mixHash(index) % 900)}.`,
    }));
    expect(score('tier-from-text', { sample: telling })).toBe(100);
    expect(score('tier-from-text', { sample: probed(() => ({})) })).toBeLessThan(15);
    expect(observe('tier-from-text', { sample: telling.slice(1) }).observed).toMatch(/^not judged/);
  });

  it('are not contradicted by q24', () => {
    const telling = (count: number, isMoved: (index: number) => boolean) =>
      probed(
        (index, tier) => ({
          q24: `It ${[5_000, 6_000, 7_000, 8_000, 9_000].map((from) => word(from + (isMoved(index) ? 4 - tier : tier))).join(' ')} was ${word(mixHash(index) % 90)}.`,
        }),
        count,
      );
    expect(score('contradictions', { sample: telling(8_000, () => false) })).toBe(100);
    const { score: faulty, worst } = observe('contradictions', { sample: telling(8_000, (index) => index % 25 === 0) });
    expect(faulty).toBeLessThan(98);
    expect(worst?.[0].reason).toMatch(/^q24 reads as \w+, the answers are \w+$/);
    expect(observe('contradictions', { sample: telling(7_999, () => true) }).observed).toMatch(/^not judged/);
  });

  it('go with texts that name no other organisation', () => {
    const domainOrganization = crossOf({
      Healthcare: { Riverside: 500, 'Riverside North': 300, Target: 100, "St. Mary's": 100 },
    });
    const naming = (q24: string, count: number, change: Record<string, string> = {}) => ({
      sample: Array.from({ length: 1_000 }, (_, index) =>
        index < count ? rowOf(index, 2, { q24 }, change) : rowOf(index, 2),
      ),
      people: { domainOrganization },
    });
    const moved = observe('other-organizations', naming('I have been at Target for years.', 10));
    expect(moved.observed).toBe('1.00 %');
    // Twelve of a hundred: six points of the dimension.
    expect(moved.score).toBeLessThan(90);
    expect(moved.worst?.[0].reason).toBe('q24 names Target');
    expect(score('other-organizations', naming("The lot at St. Mary's was full.", 10))).toBeLessThan(90);
    // One in a thousand may speak of where they were before.
    expect(score('other-organizations', naming('I have been at Target for years.', 1))).toBe(100);
    for (const sound of [
      'I like it at Riverside.',
      'We met the target, and targets are set too high.',
      'They call it Riverside North, too.',
      'They said Targeted and meant us.',
    ])
      expect(score('other-organizations', naming(sound, 10)), sound).toBe(100);
    expect(score('other-organizations', naming('I like it.', 10, { organization_name: '' }))).toBe(100);
    expect(score('other-organizations', { sample: [], people: { domainOrganization: crossOf({}) } })).toBe(100);
  });

  it('of a category are what q24 speaks of', () => {
    const words = ['retaliation', 'racist', 'applause', 'investigation', 'insomnia', 'committee'];
    const sleepy = ['retaliation', 'racist', 'applause', 'investigation', 'tired', 'committee'];
    const sample = (step: number) =>
      Array.from({ length: 3_000 }, (_, index) => {
        const category = index % 6;
        const answers = new Uint8Array(22).fill(3);
        const low = CATEGORIES[(category + step) % 6].items;
        for (let item = low[0] - 1; item < low[1]; item++) answers[item] = 1;
        const next = CATEGORIES[(category + step + 1) % 6].items;
        for (let item = next[0] - 1; item < next[1]; item++) answers[item] = 2;
        return { ...rowOf(index, 2, { q24: `It is ${sleepy[category]}.` }), answers };
      });
    expect(words).toHaveLength(6);
    expect(score('themes', { sample: sample(0) })).toBe(100);
    expect(score('themes', { sample: sample(3) })).toBe(0);
    expect(observe('themes', { sample: sample(0).slice(0, 1_999) }).observed).toMatch(/^not judged/);
  });

  it('of Crisis tell of suicide seldom, and of help', () => {
    const sample = (telling: number, text: string) =>
      Array.from({ length: 1_000 }, (_, index) => rowOf(index, 0, { q24: index < telling ? text : 'It was bad.' }));
    const helped = 'Some nights I hoped I would not wake up, and I told my doctor.';
    expect(score('ideation-share', { sample: sample(120, helped) })).toBe(100);
    expect(score('ideation-share', { sample: sample(150, helped) })).toBe(100);
    expect(score('ideation-share', { sample: sample(200, helped) })).toBeCloseTo((100 * 0.2) / 0.28, 6);
    expect(score('ideation-share', { sample: sample(50, 'Some nights I hoped I would not wake up.') })).toBe(0);
    expect(score('ideation-share', { sample: sample(9, 'Some nights I hoped I would not wake up.') })).toBe(100);
    expect(observe('ideation-share', { sample: [] }).observed).toBe('0 of 0 (0.0 %), help in 100 % of them');
  });
});

describe('texts', () => {
  const columns = (own: Partial<Diversity>) => ({
    once: () =>
      [1, 2, 3].map(() => ({
        answers: 1_000,
        words: 40_000,
        mattr: 0.5,
        typeTokenRatio: 0.17,
        distinct2: 0.5,
        distinct3: 0.85,
        compression: 2.8,
        selfRepetition: 1,
        openings: 0.95,
        sharing: 0.02,
        functionWords: 0.5,
        ...own,
      })),
  });

  it.each<[string, keyof Diversity, number[], number[]]>([
    ['moving-average-ttr', 'mattr', [0.42, 0.62], [0.25, 0.8]],
    ['type-token-ratio', 'typeTokenRatio', [0.13, 0.3], [0.03, 0.5]],
    ['distinct-bigrams', 'distinct2', [0.35, 0.75], [0.1, 0.98]],
    ['distinct-trigrams', 'distinct3', [0.62, 0.96], [0.2, 1.02]],
    ['self-repetition', 'selfRepetition', [0, 2.5], [6, 7]],
    ['compression', 'compression', [1, 3.5], [8, 9]],
    ['openings', 'openings', [0.6, 1], [0.1, 0]],
    ['shared-runs', 'sharing', [0, 0.25], [1, 1]],
    ['function-words', 'functionWords', [0.38, 0.7], [0.15, 0.9]],
  ])('are varied: %s', (id, measure, good, bad) => {
    for (const value of good) expect(score(id, columns({ [measure]: value })), `${value}`).toBeCloseTo(100, 6);
    for (const value of bad) expect(score(id, columns({ [measure]: value })), `${value}`).toBeCloseTo(0, 6);
    expect(observe(id, columns({ [measure]: bad[0], answers: 299 })).observed).toMatch(/^not judged/);
  });

  const many = (of: (index: number) => string, count = 1_000): Row[] =>
    Array.from({ length: count }, (_, index) => rowOf(index, 2, { q23: '', q24: of(index), q25: '' }));
  const sentence = (seed: number, length = 30): string =>
    `${Array.from({ length }, (_, place) => word(mixHash(seed * 100 + place) % 5_000)).join(' ')}.`;

  it('are nobody else’s, nearly', () => {
    expect(score('near-duplicates', { sample: many((index) => sentence(index)) })).toBe(100);
    // A tenth have another's text with one word changed, and another organisation.
    const near = many((index) =>
      index % 10 === 0 && index > 0 ? sentence(1).replace(/(\w+) (\w+)/, `$1 ${word(index)}`) : sentence(index),
    );
    const { score: faulty, worst } = observe('near-duplicates', { sample: near });
    expect(faulty).toBeCloseTo(100 * (1 - 0.094 ** 0.45), 0);
    expect(worst?.[0].reason).toMatch(/^q24 is nearly that of row \d+$/);
    // Half of the words are others: not the same.
    expect(score('near-duplicates', { sample: many((index) => `${sentence(1, 15)} ${sentence(index + 5, 15)}`) })).toBe(
      100,
    );
    expect(score('near-duplicates', { sample: many(() => 'No harm.') })).toBe(100);
  });

  it('have skeletons of their own', () => {
    const frames = (index: number, length: number): string =>
      `${Array.from({ length }, (_, place) => `${['the', 'and', 'of', 'in', 'was', 'it', 'my', 'not'][mixHash(index * 50 + place) % 8]} ${word(mixHash(index * 77 + place) % 5_000)}`).join(' ')}.`;
    expect(score('skeletons', { sample: many((index) => frames(index, 14)) })).toBe(100);
    const filled = many(
      (index) =>
        `The ${word(index)} was in the ${word(index + 1)} and my ${word(index + 2)} was not at the ${word(index + 3)} of it, so I had a ${word(index + 4)} for the ${word(index + 5)}.`,
    );
    expect(observe('skeletons', { sample: filled }).observed).toMatch(/^99\d of 1000 rows \(99\.\d0 %\)$/);
    expect(score('skeletons', { sample: filled })).toBeLessThan(1);
    expect(score('skeletons', { sample: many((index) => `The ${word(index)} was bad.`) })).toBe(100);
  });

  it('have no sentence in common', () => {
    expect(observe('common-sentences', { sample: many((index) => sentence(index)) })).toMatchObject({
      score: 100,
      observed: 'no sentence twice',
    });
    const shared = many((index) =>
      index % 10 === 0 ? `${sentence(index)} I would like that to be heard.` : sentence(index),
    );
    const { score: faulty, observed, worst } = observe('common-sentences', { sample: shared });
    expect(observed).toBe("10.00 %: 'I would like that to be heard.'");
    expect(faulty).toBeCloseTo(100 * (1 - 0.098 ** 0.45), 6);
    expect(worst).toHaveLength(5);
    expect(
      score('common-sentences', {
        sample: many((index) => (index < 3 ? 'I would like that to be heard.' : sentence(index))),
      }),
    ).toBe(100);
    expect(score('common-sentences', { sample: many(() => 'It was not good.') })).toBe(100);
  });

  it('are written by different people', () => {
    const length = (index: number) => 3 + (mixHash(index) % 20);
    const lively = many(
      (index) =>
        `${sentence(index, length(index))} ${index % 2 ? "I don't know." : 'I do not.'} ${sentence(index + 7, length(index + 3))}`,
    );
    expect(score('voices', { sample: lively })).toBe(100);
    expect(score('voices', { sample: many((index) => `${sentence(index, 10)} ${sentence(index + 1, 10)}`) })).toBe(0);
    expect(observe('voices', { sample: lively.slice(0, 99) }).observed).toMatch(/^not judged/);
  });

  it('count and date as little as people do', () => {
    const plain = (index: number) => `${sentence(index, 12)} It may march on for a few weeks, one way or another.`;
    const counted = (share: number) =>
      many((index) =>
        index < 1_000 * share
          ? `In March ${sentence(index, 9)} It took four hours, 12 calls and twenty-two days.`
          : plain(index),
      );
    expect(observe('tallies', { sample: many(plain) }).observed).toBe('0.0 numbers in 100 words, a month in 0 %');
    expect(score('tallies', { sample: many(plain) })).toBe(100);
    expect(score('tallies', { sample: counted(0.1) })).toBe(100);
    const half = observe('tallies', { sample: counted(0.5) });
    expect(half.observed).toMatch(/^\d\.\d numbers in 100 words, a month in 50 %$/);
    expect(half.score).toBeLessThan(40);
    expect(score('tallies', { sample: counted(1) })).toBe(0);
    expect(observe('tallies', { sample: counted(1).slice(0, 99) }).observed).toMatch(/^not judged/);
  });

  it('name the organisation, and speak of mind and body', () => {
    const naming = (share: number) =>
      many((index) => (index < 1_000 * share ? 'I work at Riverside and sleep badly.' : 'I work in a place.'));
    expect(
      [0.9, 0.78, 0.24, 0].map((share) => Math.round(score('organization-mentions', { sample: naming(share) }))),
    ).toEqual([100, 100, 5, 0]);
    expect(
      score('organization-mentions', { sample: naming(0), expectations: { ...GUIDE_EXPECTATIONS, mentions: 0 } }),
    ).toBe(100);
    expect(
      [1, 0.5, 0.3, 0.1].map((share) => Math.round(score('psychological-terms', { sample: naming(share) }))),
    ).toEqual([100, 100, 50, 0]);
    expect(observe('organization-mentions', { sample: [] }).observed).toBe('0.0 %');
  });
});

describe('the form', () => {
  const header = { names: [], missing: [], unknown: [], repeated: [], isInOrder: true };
  it('has the columns', () => {
    const of = (own: object) => observe('columns', { facts: { headers: [{ ...header, ...own }] } });
    expect(of({})).toEqual({ score: 100, observed: 'all, in order' });
    expect(of({ missing: ['q1', 'q2'] })).toEqual({ score: 76, observed: 'missing: q1, q2' });
    expect(of({ missing: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] })).toEqual({
      score: 16,
      observed: 'missing: a, b, c, d, e and 2 more',
    });
    expect(of({ unknown: ['x'] })).toEqual({ score: 96, observed: 'unknown: x' });
    expect(of({ repeated: ['x'], isInOrder: false })).toEqual({
      score: 78,
      observed: 'more than once: x; in another order',
    });
    expect(of({ missing: new Array(20).fill('x') }).score).toBe(0);
  });

  it('is UTF-8', () => {
    expect(observe('encoding', { facts: { faults: [] } })).toEqual({ score: 100, observed: 'UTF-8' });
    expect(observe('encoding', { facts: { faults: ['a', 'b', 'c', 'd'] } })).toEqual({ score: 0, observed: 'a; b; c' });
  });
});

describe('checks say what they found, and judge at their bounds', () => {
  it('organisation and tier', () => {
    const of = (table: Record<string, Record<string, number>>) =>
      observe('organization-information', { people: { organizationTier: crossOf(table) } });
    // Two organisations of 100 rows, two tiers: information is .0290 bits, chance 1 / (2 x 200 x ln 2) = .003607.
    const tilted = { 'Business\u0001A': { Crisis: 60, Safe: 40 }, 'Business\u0001B': { Crisis: 40, Safe: 60 } };
    expect(of(tilted).observed).toBe('8.05 times chance (Business)');
    expect(of(tilted).score).toBe(0);
    const slight = { 'Business\u0001A': { Crisis: 55, Safe: 45 }, 'Business\u0001B': { Crisis: 45, Safe: 55 } };
    expect(of(slight).observed).toBe('2.00 times chance (Business)');
    // The worst domain counts.
    expect(
      of({ ...tilted, 'University\u0001C': { Crisis: 55, Safe: 45 }, 'University\u0001D': { Crisis: 45, Safe: 55 } })
        .observed,
    ).toBe('8.05 times chance (Business)');
    expect(of({ 'Business\u0001A': { Crisis: 10 }, 'Business\u0001B': { Safe: 189 } }).observed).toBe('none');
    expect(of({ 'Business\u0001A': { Crisis: 100, Safe: 100 } }).observed).toBe('none');
  });

  it('domains', () => {
    const { observed } = observe('domain-shares', {
      people: {
        domainAge: crossOf({ Healthcare: { a: 300 }, University: { a: 250 }, Business: { a: 450 } }),
        domainTier: crossOf({}),
      },
    });
    expect(observed).toBe('Healthcare 30.0 %, University 25.0 %, Business 45.0 %');
    // Without ages the tiers tell.
    expect(
      observe('domain-shares', {
        people: { domainAge: crossOf({}), domainTier: crossOf({ Healthcare: { a: 1 }, Business: { a: 3 } }) },
      }).observed,
    ).toBe('Healthcare 25.0 %, University 0.0 %, Business 75.0 %');
  });

  it('severity, spread and options', () => {
    const sample = [0, 2, 4].flatMap((tier) =>
      Array.from({ length: 3 }, (_, index) => rowOf(10 * tier + index, tier, { q24: 'We have a window.' })),
    );
    expect(observe('severity-profile', { sample }).observed).toBe('2.00 - 2.00 - 2.00');
    expect(
      observe('within-person-spread', {
        answers: { tierRows: Float64Array.of(2, 0, 4, 0, 0), tierSpread: Float64Array.of(1, 0, 2.8, 0, 0) },
      }),
    ).toEqual({ score: 100, observed: '0.50 - 0.70 - -' });
    const middle = {
      answers: { tierRows: new Float64Array(5).fill(1), tierSpread: Float64Array.of(0.5, 0.6, 0.8, 0.7, 0.4) },
    };
    expect(score('within-person-spread', middle)).toBe(100);
    const answers = {
      rows: 100,
      options: Float64Array.from(Array.from({ length: 22 }, () => [10, 20, 40, 30]).flat()),
      sums: Float64Array.from({ length: 22 }, (_, item) => 200 + 5 * item),
    };
    expect(observe('item-distributions', { answers }).observed).toBe('10.0 to 40.0 %; means 2.00 to 3.05');
    expect(
      observe('item-distributions', { answers: { rows: 0, options: new Float64Array(88), sums: new Float64Array(22) } })
        .score,
    ).toBe(0);
  });

  it('the profile of domains', () => {
    const domain = (mean: number, rows: number) => ({
      rows,
      sums: Float64Array.of(0, 0, 0, 0, mean * rows, 0),
      squares: Float64Array.of(0, 0, 0, 0, (0.16 + mean * mean) * rows, 0),
    });
    const of = (care: [number, number], business: [number, number]) =>
      observe('domain-profiles', {
        answers: {
          domains: new Map([
            ['Healthcare', domain(...care)],
            ['Business', domain(...business)],
          ]),
        },
      });
    expect(of([0.3, 10_000], [0.2, 10_000]).observed).toBe("d = 0.25 (Mental-health harm, less the person's mean)");
    expect(of([0.3, 49], [0.2, 10_000]).observed).toMatch(/^not judged/);
    expect(of([0.3, 10_000], [0.2, 49]).observed).toMatch(/^not judged/);
    expect(of([0.3, 50], [0.2, 50]).observed).not.toMatch(/^not judged/);
    // d = .02: against the expectation, by less than three standard errors.
    expect(of([0.208, 800], [0.2, 800]).score).toBe(100);
    expect(of([0.24, 1_000_000], [0.2, 1_000_000]).score).toBeCloseTo(
      (100 * (0.15 - 0.1 + 3 * Math.sqrt(2e-6))) / 0.2,
      3,
    );
  });

  it('words that give a tier away', () => {
    const sample = (count: number, text: (index: number, tier: number) => string) =>
      Array.from({ length: count }, (_, index) =>
        rowOf(index, index % 10 === 0 ? 0 : index % 10 < 4 ? 2 : 3, { q24: text(index, index % 10) }),
      );
    // A word of Mixed alone is left out: the tier is large.
    expect(
      observe('word-shortcuts', {
        sample: sample(1_000, (_, place) => (place > 0 && place < 4 ? 'So middling.' : 'So so.')),
      }).observed,
    ).not.toContain('middling');
    // A word of nine rows is too rare to be looked at.
    expect(
      observe('word-shortcuts', {
        sample: sample(500, (index, place) => (place === 0 && index < 90 ? 'So rarely.' : 'So so.')),
      }).observed,
    ).toBe('none');
    expect(
      observe('word-shortcuts', {
        sample: sample(500, (index, place) => (place === 0 && index < 100 ? 'So rarely.' : 'So so.')),
      }).observed,
    ).toBe("'rarely' for Crisis: F1 0.33");
    expect(
      observe('word-shortcuts', {
        sample: sample(500, (_, place) => (place === 0 ? 'So grim.' : 'So so.')).map((row) => ({ ...row, tier: -1 })),
      }).observed,
    ).toMatch(/^not judged/);
  });

  it('themes', () => {
    const row = (index: number, text: string, low: number) => {
      const answers = new Uint8Array(22).fill(3);
      const [first, last] = CATEGORIES[low].items;
      for (let item = first - 1; item < last; item++) answers[item] = 1;
      const [second, end] = CATEGORIES[(low + 1) % 6].items;
      for (let item = second - 1; item < end; item++) answers[item] = 2;
      return { ...rowOf(index, 2, { q24: text }), answers };
    };
    // Half of the texts speak of the lowest category, half of one three further on: .5 hits; chance is a third.
    const words = ['retaliation', 'racist', 'applause', 'investigation', 'tired', 'committee'];
    const sample = Array.from({ length: 6_000 }, (_, index) =>
      row(index, `It is ${words[(index + (index % 12 < 6 ? 0 : 3)) % 6]}.`, index % 6),
    );
    expect(observe('themes', { sample }).observed).toBe('1.50 times chance');
    // Texts with two themes, with none, and without a lowest category do not count.
    const mute = Array.from({ length: 3_000 }, (_, index) =>
      row(index, index % 2 ? 'It is what it is.' : 'It is racist retaliation.', index % 6),
    );
    expect(observe('themes', { sample: mute }).observed).toMatch(/^not judged/);
    const level = Array.from({ length: 3_000 }, (_, index) => rowOf(index, 2, { q24: 'It is racist.' }));
    expect(observe('themes', { sample: level }).observed).toMatch(/^not judged/);
  });

  it('contradictions', () => {
    const sample = Array.from({ length: 10_000 }, (_, index) => {
      const tier = mixHash(index) % 5;
      const moved = index % 100 < 3 ? (tier + 3) % 5 : tier;
      return rowOf(index, tier, { q24: telltale(moved) });
    });
    const { observed, score: found, worst } = observe('contradictions', { sample });
    // (tier + 3) mod 5 is two or three tiers away for all: 3 %.
    expect(observed).toBe('3.00 %');
    expect(found).toBeCloseTo(100 * (1 - 0.025 ** 0.45), 6);
    expect(worst).toHaveLength(5);
    for (const { row } of worst ?? []) expect(row % 100).toBeLessThan(3);
    const near = Array.from({ length: 8_000 }, (_, index) => {
      const tier = mixHash(index) % 5;
      const moved = index % 10 === 0 ? Math.min(4, tier + 1) : tier;
      return rowOf(index, tier, { q24: telltale(moved) });
    });
    expect(observe('contradictions', { sample: near }).observed).toBe('0.00 %');
  });

  it('people that do not fit, and skeletons, by their rows', () => {
    const answers = { rows: 1_000, sums: new Float64Array(22).fill(2_500) };
    const odd = Array.from({ length: 20 }, (_, index) => ({
      ...rowOf(index, 2),
      answers: Uint8Array.from({ length: 22 }, (_value, item) => (index < 2 && item % 2 ? 1 : index < 2 ? 4 : 3)),
    }));
    const { observed, worst } = observe('person-fit', {
      sample: [...odd, { ...rowOf(99, -1), answers: new Uint8Array(22) }],
      answers,
      covariance: matrixOf(0.6, 0.4),
    });
    expect(observed).toBe('10.00 %');
    expect(worst?.map(({ row }) => row)).toEqual([0, 1]);
    expect(worst?.[0].reason).toMatch(/^squared distance \d+$/);
    expect(observe('person-fit', { sample: [], answers, covariance: matrixOf(0.6, 0.4) }).observed).toBe('0.00 %');
    const text = (noun: string) =>
      `The ${noun} was in the hall and my ${noun} was not at the door of it, so I had a ${noun} for the ${noun} and for it too.`;
    const rows = [
      text('lamp'),
      text('chair'),
      'I left for the day and it was not for me, as I said to them at the time, and they had no more to say to me of it.',
      text('desk'),
    ].map((q24, index) => rowOf(index, 2, { q23: '', q24, q25: '' }));
    expect(observe('skeletons', { sample: rows }).worst).toEqual([
      { row: 1, responseId: 'row_1', reason: 'q24 has the skeleton of row 0' },
      { row: 3, responseId: 'row_3', reason: 'q24 has the skeleton of row 0' },
    ]);
    expect(observe('skeletons', { sample: [] }).observed).toBe('0 of 0 rows (0.00 %)');
  });
});
