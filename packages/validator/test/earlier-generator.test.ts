import { expect, it } from 'vitest';
import { validateDataset } from '../src/index.ts';
import { mixHash } from '../src/text/mix-hash.ts';
import { soundRows } from './sound-rows.ts';
import { scoresOf } from './test-rows.ts';

/** Chances of 1, 2, 3 and 4 points in each tier, each item drawn on its own. */
const OPTIONS = [
  [0.55, 0.3, 0.1, 0.05],
  [0.3, 0.4, 0.2, 0.1],
  [0.15, 0.35, 0.35, 0.15],
  [0.05, 0.2, 0.45, 0.3],
  [0.02, 0.08, 0.4, 0.5],
];
const SHARES = [0.05, 0.2, 0.5, 0.85, 1];

/** Three sentences for everybody, one for each kind of tier: written here after the pattern, not taken from it. */
const FALLBACKS = [
  'My experience at ORG has been very difficult and it has affected my mental health in serious ways that I cannot put behind me. I need help and nothing here has been done about it so far, although I asked for it several times, and I do not know how I should go on with my work under such conditions as we have had here for many months now.',
  'Working at ORG has had its challenges and its good sides, and overall I manage the demands of the job with the support that I have around me. Some things could be better, such as communication and workload, but they are talked about from time to time.',
  'My experience at ORG has been positive and supportive in general, with a good balance of work and life and with leaders who listen to their staff. I feel valued here and would recommend this place to others who look for work.',
];

it('gives data of three sentences and of items drawn on their own a D, though its form and its people are fine', async () => {
  const rows = (await soundRows(5_000)).map((row, index) => {
    const draw = (salt: number): number => mixHash(index * 1_000 + salt) / 2 ** 32;
    const tier = SHARES.findIndex((share) => draw(1) < share);
    const points = (salt: number): string => {
      const value = draw(salt);
      let sum = 0;
      return String(
        1 +
          OPTIONS[tier].findIndex((chance) => {
            sum += chance;
            return value < sum + 1e-12;
          }),
      );
    };
    const text = FALLBACKS[tier === 0 ? 0 : tier < 3 ? 1 : 2].replace('ORG', row.organization_name);
    return {
      ...row,
      ...Object.fromEntries(Array.from({ length: 22 }, (_, item) => [`q${item + 1}`, points(item + 10)])),
      q23_text: text,
      q24_text: text,
      q25_text: text,
    };
  });
  const report = await validateDataset(rows);
  expect(report.overall.grade).toBe('D');
  const scores = scoresOf(report);
  expect(scores.schema).toBe(100);
  expect(scores.demographics).toBeGreaterThan(95);
  expect(scores.likert + scores.narrative + scores.consistency).toBeLessThan(150);
});
