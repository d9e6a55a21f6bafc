import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerCounts, correlations, covariances, longestRunOf } from '../src/evidence/answer-counts.ts';
import { cramersV, cross, effectSize, pairCount } from '../src/evidence/crosses.ts';
import { hashSet } from '../src/evidence/hash-set.ts';
import { rowSample } from '../src/evidence/row-sample.ts';
import type { Row } from '../src/row.ts';
import { bandScore, faultShareScore, rampScore } from '../src/scores.ts';
import { binomialTail } from '../src/statistics/binomial-tail.ts';
import { eigenvalues } from '../src/statistics/eigenvalues.ts';
import { exponential } from '../src/statistics/exponential.ts';
import { accuracyOf, crossFit, majorityOf } from '../src/statistics/naive-bayes.ts';
import { naturalLogarithm } from '../src/statistics/natural-logarithm.ts';
import { spearman } from '../src/statistics/ranks.ts';
import { choleskyFactor, squaredDistance } from '../src/statistics/solve.ts';
import { diversityOf } from '../src/text/diversity.ts';
import { groupThousands } from '../src/text/group-thousands.ts';
import { lengthOf } from '../src/text/length-of.ts';
import { mixHash } from '../src/text/mix-hash.ts';
import { sentenceKey, sentenceText } from '../src/text/sentences.ts';
import { wordFilter } from '../src/text/word-filter.ts';
import { wordIndex } from '../src/text/word-index.ts';
import { hashWord, wordAt, wordsOf } from '../src/text/words-of.ts';
import { textSeverity } from '../src/vocabulary/severity-words.ts';

describe('scores', () => {
  it('fall steeply with the share of faulty rows', () => {
    const losses = [0, 0.01, 0.03, 0.1, 0.5, 1].map((share) => (50 * (100 - faultShareScore(share))) / 100);
    for (const [index, least] of [0, 5, 8, 15, 30, 50].entries()) expect(losses[index]).toBeGreaterThanOrEqual(least);
    expect(losses[0]).toBe(0);
    expect(faultShareScore(2)).toBe(0);
    expect(faultShareScore(-1)).toBe(100);
  });

  it('ramp between two bounds, whichever is larger', () => {
    expect([
      rampScore(0.5, 0.6, 0.1),
      rampScore(0.6, 0.6, 0.1),
      rampScore(9, 0.6, 0.1),
      rampScore(0.1, 0.6, 0.1),
      rampScore(-1, 0.6, 0.1),
    ]).toEqual([80, 100, 100, 0, 0].map((score) => expect.closeTo(score)));
    expect([rampScore(3, 2, 6), rampScore(1, 2, 6), rampScore(7, 2, 6), rampScore(Number.NaN, 2, 6)]).toEqual([
      75, 100, 0, 0,
    ]);
    expect([0.7, 0.8, 0.93, 0.965, 1].map((value) => bandScore(value, [0.8, 0.93], [0.6, 1]))).toEqual(
      [50, 100, 100, 50, 0].map((score) => expect.closeTo(score)),
    );
  });
});

describe('linear algebra', () => {
  it('finds eigenvalues, largest first', () => {
    expect(eigenvalues([2, 1, 1, 2], 2).map((value) => Math.round(value * 1e9) / 1e9)).toEqual([3, 1]);
    expect(eigenvalues([4, 0, 0, 0, 1, 0, 0, 0, 9], 3)).toEqual([9, 4, 1]);
    // One factor of 22 items that correlate by .5: 1 + 21 x .5, and .5 for the others.
    const values = eigenvalues(
      Array.from({ length: 484 }, (_, index) => (index % 23 === 0 ? 1 : 0.5)),
      22,
    );
    expect(values[0]).toBeCloseTo(11.5, 9);
    for (const value of values.slice(1)) expect(value).toBeCloseTo(0.5, 9);
  });

  it('keeps trace and squares for any symmetric matrix', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 15, maxLength: 15 }),
        (numbers) => {
          const matrix = new Float64Array(25);
          let at = 0;
          for (let row = 0; row < 5; row++)
            for (let column = 0; column <= row; column++)
              matrix[row * 5 + column] = matrix[column * 5 + row] = numbers[at++];
          const values = eigenvalues(matrix, 5);
          expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(
            [0, 6, 12, 18, 24].reduce((sum, index) => sum + matrix[index], 0),
            6,
          );
          expect(values.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(
            matrix.reduce((sum, value) => sum + value * value, 0),
            6,
          );
        },
      ),
    );
  });

  it('measures distances by a covariance', () => {
    const factor = choleskyFactor([4, 0, 0, 9], 2);
    expect(squaredDistance(factor, [2, 3])).toBeCloseTo(2, 12);
    // Correlated by .5: (1, -1) is far, (1, 1) near.
    const tied = choleskyFactor([1, 0.5, 0.5, 1], 2);
    expect(squaredDistance(tied, [1, -1])).toBeCloseTo(4, 12);
    expect(squaredDistance(tied, [1, 1])).toBeCloseTo(4 / 3, 12);
  });
});

describe('correlations and chances', () => {
  it('ranks with ties', () => {
    expect(spearman([1, 2, 3], [10, 30, 20])).toBeCloseTo(0.5, 12);
    expect(spearman([1, 1, 2, 2], [3, 3, 5, 5])).toBeCloseTo(1, 12);
    expect(spearman([1, 2, 3, 4], [4, 3, 2, 1])).toBeCloseTo(-1, 12);
    expect(spearman([1, 1, 1], [1, 2, 3])).toBe(0);
    expect(spearman([1], [1])).toBe(0);
    expect(spearman([1, 2, 2, 3], [1, 3, 2, 4])).toBeCloseTo(0.9486832980505138, 12);
  });

  it('adds up the tail of a binomial distribution', () => {
    expect(binomialTail(0, 5, 0.3)).toBe(1);
    expect(binomialTail(1, 2, 0.5)).toBeCloseTo(0.75, 12);
    expect(binomialTail(5, 5, 0.5)).toBeCloseTo(1 / 32, 12);
    expect(binomialTail(150, 1000, 0.12)).toBeCloseTo(0.0026311399918775, 12);
  });

  it('measures the association of two columns', () => {
    const table = (pairs: readonly (readonly [string, string, number])[]) => {
      const { counts, add } = cross(
        (row) => row.fields[0],
        (row) => row.fields[1],
      );
      for (const [one, other, times] of pairs)
        for (let time = 0; time < times; time++) add({ fields: [one, other] } as unknown as Row);
      return counts();
    };
    expect(
      cramersV(
        table([
          ['a', 'x', 5],
          ['b', 'y', 5],
        ]),
      ),
    ).toBeCloseTo(1, 12);
    expect(
      cramersV(
        table([
          ['a', 'x', 5],
          ['a', 'y', 5],
          ['b', 'x', 5],
          ['b', 'y', 5],
        ]),
      ),
    ).toBe(0);
    expect(
      cramersV(
        table([
          ['a', 'x', 8],
          ['a', 'y', 2],
          ['b', 'x', 2],
          ['b', 'y', 8],
        ]),
      ),
    ).toBeCloseTo(0.6, 12);
    expect(cramersV(table([['a', 'x', 3]]))).toBe(0);
    expect(pairCount(table([['a', 'x', 3]]), 'a', 'x')).toBe(3);
    expect(pairCount(table([['a', 'x', 3]]), 'b', 'x')).toBe(0);
    const { counts, add } = cross(
      () => undefined,
      () => 'x',
    );
    add({} as Row);
    expect(counts().rows).toBe(0);
  });

  it('measures how far shares lie from what is expected', () => {
    expect(
      effectSize(
        new Map([
          ['a', 50],
          ['b', 50],
        ]),
        { a: 0.5, b: 0.5 },
      ),
    ).toBe(0);
    expect(
      effectSize(
        new Map([
          ['a', 60],
          ['b', 40],
        ]),
        { a: 0.5, b: 0.5 },
      ),
    ).toBeCloseTo(0.2, 12);
    expect(effectSize(new Map(), { a: 1 })).toBe(0);
  });
});

describe('answers', () => {
  const rowOf = (answers: number[], tier = 2): Row =>
    ({ answers: Uint8Array.from(answers), tier, total: 300, fields: ['Healthcare'] }) as unknown as Row;

  it('are counted to covariances and correlations', () => {
    const { counts, add } = answerCounts(0);
    const up = Array.from({ length: 22 }, (_, item) => 1 + (item % 4));
    add(rowOf(up));
    add(rowOf(up.map((points) => 5 - points)));
    add(
      rowOf(
        up.map(() => 1),
        -1,
      ),
    );
    expect(counts.rows).toBe(2);
    const covariance = covariances(counts);
    expect(covariance[0]).toBeCloseTo(2.25, 12);
    expect(covariance[3]).toBeCloseTo(-2.25, 12);
    expect(covariance[3 * 22]).toBe(covariance[3]);
    const correlation = correlations(covariance);
    expect(correlation[3]).toBeCloseTo(-1, 12);
    expect(correlation[0]).toBe(1);
    expect(counts.options[0]).toBe(1);
    expect(counts.options[3]).toBe(1);
    expect(counts.tierRows[2]).toBe(2);
    expect(counts.scores.reduce((sum, rows) => sum + rows, 0)).toBe(2);
    expect(counts.domains.get('Healthcare')?.rows).toBe(2);
  });

  it('have a longest run', () => {
    expect(
      longestRunOf(Uint8Array.from([1, 1, 2, 2, 2, 1, ...new Array(16).fill(0).map((_, index) => 1 + (index % 2))])),
    ).toBe(3);
    expect(longestRunOf(new Uint8Array(22).fill(2))).toBe(22);
  });
});

describe('a hash set', () => {
  it('remembers what a set of pairs does', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(40), fc.constantFrom(0, 1, 4_294_967_295)), { maxLength: 300 }), (pairs) => {
        const set = hashSet();
        const known = new Set<string>();
        for (const [low, high] of pairs) {
          // Two zeros stand for (1, 0).
          const key = `${low === 0 && high === 0 ? 1 : low}/${high}`;
          expect(set.add(low, high)).toBe(known.has(key));
          known.add(key);
        }
        expect(set.size).toBe(known.size);
      }),
    );
  });

  it('grows', () => {
    const set = hashSet();
    for (let value = 1; value <= 20_000; value++) expect(set.add(mixHash(value), value)).toBe(false);
    for (let value = 1; value <= 20_000; value++) expect(set.add(mixHash(value), value)).toBe(true);
    expect(set.size).toBe(20_000);
  });
});

describe('a sample of rows', () => {
  const rowAt = (index: number): Row =>
    ({ index, fields: ['a', 'b'], answers: new Uint8Array(22), words: [] }) as unknown as Row;

  it('is all of them when there are few, in an order of its own', () => {
    const sample = rowSample(50);
    for (let index = 0; index < 50; index++) sample.add(rowAt(index));
    const order = sample.rows().map(({ index }) => index);
    expect([...order].sort((one, other) => one - other)).toEqual(Array.from({ length: 50 }, (_, index) => index));
    expect(order).not.toEqual([...order].sort((one, other) => one - other));
  });

  it('is the rows of the smallest hashes, whatever order they come in', () => {
    const [forth, back] = [rowSample(40), rowSample(40)];
    for (let index = 0; index < 1_000; index++) {
      forth.add(rowAt(index));
      back.add(rowAt(999 - index));
    }
    const order = forth.rows().map(({ index }) => index);
    expect(back.rows().map(({ index }) => index)).toEqual(order);
    expect(order).toHaveLength(40);
    const all = rowSample(1_000);
    for (let index = 0; index < 1_000; index++) all.add(rowAt(index));
    expect(
      all
        .rows()
        .slice(0, 40)
        .map(({ index }) => index),
    ).toEqual(order);
  });
});

describe('words', () => {
  const shown = (text: string): string[] => {
    const words = wordsOf(text);
    return Array.from(words.hashes, (_, at) => wordAt(words, at));
  };

  it('are runs of letters and digits with apostrophes and hyphens inside', () => {
    expect(shown("Don't go: it's a well-known 24/7 thing, O'Brien's – naïve café!")).toEqual([
      "Don't",
      'go',
      "it's",
      'a',
      'well-known',
      '24',
      '7',
      'thing',
      "O'Brien's",
      'naïve',
      'café',
    ]);
    expect(shown("'quoted' -dash- end'")).toEqual(['quoted', 'dash', 'end']);
    expect(shown('')).toEqual([]);
  });

  it('are the same in any case and with either apostrophe', () => {
    expect(wordsOf('DON’T').hashes[0]).toBe(hashWord("don't"));
    expect(wordsOf('Ärger').hashes[0]).toBe(wordsOf('ärger').hashes[0]);
    expect(wordsOf('It broke!').key).toBe(wordsOf('it broke').key);
    expect(wordsOf('It broke').secondKey).not.toBe(wordsOf('broke it').secondKey);
  });

  it('never fail, and start where they stand, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { hashes, starts, sentences } = wordsOf(text);
        expect(starts.length).toBe(hashes.length);
        for (let at = 1; at < starts.length; at++) expect(starts[at]).toBeGreaterThan(starts[at - 1]);
        if (hashes.length > 0) expect(sentences[0]).toBe(0);
      }),
    );
  });

  it('make sentences', () => {
    const words = wordsOf('"It broke." I left! Then 3.5 hours; nobody (really.) Ever?  Yes.');
    expect(Array.from(words.sentences, (_, index) => sentenceText(words, index))).toEqual([
      'It broke."',
      'I left!',
      'Then 3.5 hours; nobody (really.)',
      'Ever?',
      'Yes.',
    ]);
    expect(sentenceKey(words, 0, 2)).toBe(sentenceKey(wordsOf('it BROKE'), 0, 2));
    expect(sentenceKey(words, 0, 3)).toBe(0);
    expect(sentenceKey(words, 0, 2)).not.toBe(sentenceKey(words, 1, 2));
  });

  it('are found by a filter, alone and in pairs, whichever word of a pair is short', () => {
    const filter = wordFilter('never ever', ['be here', 'without me', 'end it']);
    const found = ['I never go', 'it will be here', 'Ever so', 'Without me.', 'to end it all'];
    const others = ['be there, here', 'here be', '', 'end of it', 'without', 'me without'];
    expect(found.filter((text) => !filter.meets(wordsOf(text)))).toEqual([]);
    expect(others.filter((text) => filter.meets(wordsOf(text)))).toEqual([]);
  });

  it('are the same in any encoding of the mark, and stand where they stand in the string', () => {
    const words = wordsOf('Éa ’no’ 😀b “don’t” e\u0301t—5% x-ray İ');
    expect(Array.from(words.hashes, (_, index) => wordAt(words, index))).toEqual([
      'Éa',
      'no',
      '',
      'don’t',
      'e\u0301t',
      '5',
      'x-ray',
      'İ',
    ]);
    expect(words.hashes[0]).toBe(hashWord('éa'));
    expect(words.hashes[3]).toBe(hashWord("don't"));
    expect(words.hashes[2]).toBe(hashWord('😀b'));
  });

  it('are numbered in the order in which they come, whatever their hashes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 2_000 }), (hashes) => {
        const index = wordIndex();
        const known = new Map<number, number>();
        for (const hash of [0, ...hashes, ...hashes]) {
          if (!known.has(hash)) known.set(hash, known.size);
          expect(index.add(hash)).toBe(known.get(hash));
        }
        expect(index.size).toBe(known.size);
        for (const [hash, number] of known) expect(index.find(hash)).toBe(number);
        expect(known.has(12_345) ? -1 : index.find(12_345)).toBe(-1);
      }),
      { numRuns: 20 },
    );
  });

  it('count in characters', () => {
    expect([lengthOf('abc'), lengthOf('a😀b'), lengthOf('')]).toEqual([3, 3, 0]);
  });
});

describe('a probe', () => {
  const items = Array.from({ length: 400 }, (_, index) =>
    Uint32Array.of(mixHash(index % 20), 7 + (index % 2 === 0 ? 1 : 2), mixHash(index + 1_000)),
  );

  it('learns from the other half what decides, and nothing from what does not', () => {
    const classOf = items.map((_, index) => Math.floor(index / 2) % 2);
    const telling = items.map((item, index) => Uint32Array.of(...item, 500 + classOf[index]));
    expect(accuracyOf(crossFit(telling, classOf, 2), classOf)).toBe(1);
    expect(accuracyOf(crossFit(items, classOf, 2), classOf)).toBeLessThan(0.65);
  });

  it('gives posteriors that sum to one', () => {
    const classOf = items.map((_, index) => index % 3);
    for (const { logPosteriors, class: best } of crossFit(items, classOf, 3)) {
      expect(logPosteriors.reduce((sum, value) => sum + Math.exp(value), 0)).toBeCloseTo(1, 9);
      expect(logPosteriors[best]).toBe(Math.max(...logPosteriors));
    }
  });

  it('finds a class of few items as surely as one of many', () => {
    // Twenty words each, on average five of four hundred that only the own class says, fifteen of those that both say.
    const classOf = Array.from({ length: 4_000 }, (_, index) => (mixHash(index) % 20 === 0 ? 1 : 0));
    const saying = classOf.map((own, index) =>
      Uint32Array.from({ length: 20 }, (_, place) => {
        const draw = mixHash(20 * index + place);
        return mixHash(5 * ((draw >>> 8) % 400) + (draw % 4 === 0 ? own : 2));
      }),
    );
    const predictions = crossFit(saying, classOf, 2);
    const foundOf = (own: number) => {
      const found = predictions.filter((_, index) => classOf[index] === own).map(({ likeliest }) => likeliest === own);
      return found.filter(Boolean).length / found.length;
    };
    expect(foundOf(1)).toBeGreaterThan(0.9);
    expect(foundOf(0)).toBeGreaterThan(0.9);
  });

  it('knows the commonest class', () => {
    expect(majorityOf([0, 1, 1, 2])).toBe(0.5);
    expect(majorityOf([])).toBe(0);
    expect(accuracyOf([], [])).toBe(0);
  });
});

describe('diversity', () => {
  const of = (texts: readonly string[]) =>
    diversityOf(texts.map((text) => ({ hashes: wordsOf(text).hashes, text: () => text })));

  it('is what it is for texts that are all the same', () => {
    const { distinct2, distinct3, openings, sharing, selfRepetition, typeTokenRatio, compression } = of(
      new Array(100).fill('one two three four five six seven eight nine ten'),
    );
    expect([distinct2, distinct3, openings, sharing, typeTokenRatio]).toEqual([9 / 900, 8 / 800, 0.01, 1, 0.01]);
    expect(selfRepetition).toBeCloseTo(Math.log(1 + 7 * 99), 9);
    expect(compression).toBeGreaterThan(20);
  });

  it('is what it is for texts that share nothing', () => {
    const { distinct2, distinct3, openings, sharing, selfRepetition, typeTokenRatio, mattr, functionWords } = of(
      Array.from({ length: 100 }, (_, text) => Array.from({ length: 10 }, (__, word) => `w${text}x${word}`).join(' ')),
    );
    expect([distinct2, distinct3, openings, sharing, selfRepetition, typeTokenRatio, mattr, functionWords]).toEqual([
      1, 1, 1, 0, 0, 1, 1, 0,
    ]);
  });

  it('moves its window of 500 words', () => {
    // 250 words, twice over: each window of 500 holds 250 of them.
    const words = Array.from({ length: 250 }, (_, word) => `w${word}`).join(' ');
    expect(of([words, words, words, words]).mattr).toBe(0.5);
  });

  it('looks at forty words and a thousand answers', () => {
    const start = Array.from({ length: 40 }, (_, word) => `w${word}`).join(' ');
    expect(of([`${start} a b c d e f g h`, 'a b c d e f g h']).sharing).toBe(0);
    expect(of(Array.from({ length: 1_500 }, (_, text) => (text < 1_000 ? `t${text} a b c` : 'x y z w'))).openings).toBe(
      1,
    );
    expect(of([]).answers).toBe(0);
  });
});

describe('severity of a text', () => {
  const of = (text: string): number => textSeverity(wordsOf(text).hashes);

  it('grows with what is told, and stays on the ruler', () => {
    expect(of('')).toBe(2);
    expect(of('We have a window.')).toBe(2);
    expect(of('I love it, and I am happy and proud.')).toBeLessThan(2);
    expect(of('I am tired and stressed.')).toBeGreaterThan(2);
    expect(of('He attacked me and I have nightmares.')).toBeGreaterThan(of('I am tired and stressed.'));
    expect(of('attacked '.repeat(60))).toBe(5);
    expect(of('love '.repeat(60))).toBe(1);
  });

  it('turns with a negation', () => {
    expect(of('Nobody attacked me.')).toBe(2);
    expect(of('I was not in any way attacked.')).toBeGreaterThan(2);
    expect(of("I can't sleep.")).toBeGreaterThan(2);
    expect(of('I sleep well.')).toBe(2);
  });
});

describe('functions that every engine rounds alike', () => {
  const near = (got: number, expected: number, error: number): boolean =>
    Math.abs(got - expected) <= error * Math.max(1, Math.abs(expected));

  it('takes logarithms as the engine does, but for the last digits', () => {
    fc.assert(
      fc.property(fc.double({ min: Number.MIN_VALUE, noNaN: true, noDefaultInfinity: true }), (value) =>
        near(naturalLogarithm(value), Math.log(value), 1e-15),
      ),
    );
    expect([0, -1, Number.POSITIVE_INFINITY, 1].map(naturalLogarithm)).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      0,
    ]);
  });

  it('takes powers of e as the engine does, but for the last digits', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (value) => {
        const expected = Math.exp(value);
        return Math.abs(exponential(value) - expected) <= 1e-14 * expected;
      }),
    );
    const ends = [0, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NaN];
    expect(ends.map(exponential)).toEqual([1, 0, Number.POSITIVE_INFINITY, Number.NaN]);
  });

  it('groups thousands as English does', () => {
    fc.assert(fc.property(fc.maxSafeNat(), (count) => groupThousands(count) === count.toLocaleString('en-US')));
  });
});
