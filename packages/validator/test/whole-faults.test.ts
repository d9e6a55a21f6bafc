import { beforeAll, describe, expect, it } from 'vitest';
import { validateDataset } from '../src/index.ts';
import { mixHash } from '../src/text/mix-hash.ts';
import { isChosen } from './planted-faults.ts';
import { soundRows } from './sound-rows.ts';
import { csvOf, fileOf, scoresOf, type TestRow } from './test-rows.ts';

/** Enough rows for the probes of shortcuts. */
const ROWS = 5_000;

const WEIGHTS = [3, 3, 3, 3, 2.5, 2.5, 2.5, 2, 2, 2, 3, 3, 3, 3, 2.5, 2.5, 2.5, 2.5, 2, 2, 2, 2];

/** Tier by the scoring of the instrument, written down here a second time. */
function tierOf(row: TestRow): number {
  const total = WEIGHTS.reduce((sum, weight, index) => sum + 2 * weight * Number(row[`q${index + 1}`]), 0);
  return total <= 190 ? 0 : total <= 253 ? 1 : total <= 317 ? 2 : total <= 380 ? 3 : 4;
}

let rows: TestRow[];
let sound: Record<string, number>;

beforeAll(async () => {
  rows = await soundRows(ROWS);
  sound = scoresOf(await validateDataset(rows));
});

const lossOf = async (faulty: readonly TestRow[], dimension: string): Promise<number> =>
  sound[dimension] - scoresOf(await validateDataset(faulty))[dimension];

describe('a fault of the whole dataset', () => {
  it('in the shares of the domains by 8 points costs demographics 5 and more', async () => {
    const business = rows.filter(({ domain }) => domain === 'Business');
    const moved = Math.round(0.08 * ROWS);
    const faulty = rows.filter((row) => !business.slice(0, moved).includes(row));
    const care = rows.filter(({ domain }) => domain === 'Healthcare').slice(0, moved);
    expect(
      await lossOf([...faulty, ...care.map((row) => ({ ...row, response_id: `${row.response_id}x` }))], 'demographics'),
    ).toBeGreaterThanOrEqual(5);
  });

  it('in the shares of the tiers by 8 points costs consistency 5 and more', async () => {
    const thriving = rows.filter((row) => tierOf(row) === 4).slice(0, Math.round(0.08 * ROWS));
    expect(
      await lossOf(
        rows.filter((row) => !thriving.includes(row)),
        'consistency',
      ),
    ).toBeGreaterThanOrEqual(5);
  });

  it('that is a tier in the length costs consistency 5 and more', async () => {
    const limits = [700, 520, 420, 320, 210];
    const stretched = rows.map((row) => {
      const limit = limits[tierOf(row)];
      return {
        ...row,
        q24_text: `${`${row.q24_text} ${row.q23_text} ${row.q25_text}`.slice(0, limit - 1 - (mixHash(row.response_id.length) % 3))}.`,
      };
    });
    expect(await lossOf(stretched, 'consistency')).toBeGreaterThanOrEqual(5);
  });

  it('that is a tier in one word costs consistency 5 and more', async () => {
    const marked = rows.map((row) =>
      tierOf(row) === 0 ? { ...row, q24_text: row.q24_text.replace(/ (\w+)\.$/, ' notably $1.') } : row,
    );
    expect(await lossOf(marked, 'consistency')).toBeGreaterThanOrEqual(5);
  });

  it('that is a tier in the organisation costs consistency 5 and more', async () => {
    const names = [
      ...new Set(rows.filter(({ domain }) => domain === 'Business').map(({ organization_name }) => organization_name)),
    ];
    const counts = Object.fromEntries(rows.map((row) => [row.organization_name, row.employee_count]));
    const biased = rows.map((row, index) => {
      if (row.domain !== 'Business' || tierOf(row) > 1 || !isChosen(index, 0.7)) return row;
      return {
        ...row,
        organization_name: names[0],
        employee_count: counts[names[0]],
        q24_text: row.q24_text.replaceAll(row.organization_name, names[0]),
      };
    });
    expect(await lossOf(biased, 'consistency')).toBeGreaterThanOrEqual(5);
  });

  it('that is a tier in the punctuation costs consistency 5 and more', async () => {
    const shouting = rows.map((row) =>
      tierOf(row) >= 3 ? { ...row, q24_text: row.q24_text.replaceAll('.', '!') } : row,
    );
    expect(await lossOf(shouting, 'consistency')).toBeGreaterThanOrEqual(5);
  });

  it('that is one voice for all costs narrative 5 and more', async () => {
    // Sentences of nine words, without contractions.
    const flat = rows.map((row) => {
      const words = row.q24_text.replace(/[^\w\s]/g, '').split(/\s+/);
      const sentences = Array.from({ length: Math.ceil(words.length / 9) }, (_, index) =>
        words.slice(9 * index, 9 * index + 9).join(' '),
      );
      return {
        ...row,
        q24_text: sentences.map((sentence) => `${sentence[0].toUpperCase()}${sentence.slice(1)}.`).join(' '),
      };
    });
    expect(await lossOf(flat, 'narrative')).toBeGreaterThanOrEqual(5);
  });

  it('that is a month and a count in every text costs narrative 5 and more', async () => {
    const exact = rows.map((row, index) => ({
      ...row,
      // Vague words give way to exact ones, so that nothing else changes.
      q24_text: row.q24_text
        .replace(/\b(?:a few|some|several|a couple of|many|most)\b/g, String(3 + (index % 40)))
        .replace(/\b(?:a|the)\b/, `in ${['March', 'June', 'October', 'January'][index % 4]} the`)
        .replace(/\b(?:my|our|and)\b/, (word) => `${word} ${2 + (index % 17)}`),
    }));
    expect(await lossOf(exact, 'narrative')).toBeGreaterThanOrEqual(5);
  });

  it('that is no organisation in the texts costs narrative 5 and more', async () => {
    const silent = rows.map((row) => ({
      ...row,
      q24_text: row.q24_text.replaceAll(row.organization_name, 'the workplace'),
    }));
    expect(await lossOf(silent, 'narrative')).toBeGreaterThanOrEqual(5);
  });

  it('that is men only costs demographics 5 and more', async () => {
    expect(
      await lossOf(
        rows.map((row) => ({ ...row, gender_identity: 'Man' })),
        'demographics',
      ),
    ).toBeGreaterThanOrEqual(5);
  });

  it('that is one department in each domain costs demographics 5 and more', async () => {
    expect(
      await lossOf(
        rows.map((row) => ({ ...row, department: `All of ${row.domain}` })),
        'demographics',
      ),
    ).toBeGreaterThanOrEqual(5);
  });
});

describe('a fault of the form', () => {
  const scoresOfText = async (text: string | Uint8Array): Promise<Record<string, number>> =>
    scoresOf(await validateDataset(fileOf(text)));
  const few = () => rows.slice(0, 2_000);
  const others = ['likert', 'narrative', 'demographics', 'consistency'];

  it.each<[string, (rows: TestRow[]) => string | Uint8Array, number]>([
    [
      'a carriage return inside quotes',
      (own) =>
        csvOf(own.map((row, index) => (isChosen(index, 0.05) ? { ...row, department: `${row.department}\r\n` } : row))),
      8,
    ],
    [
      'a quote inside an unquoted field',
      (own) =>
        csvOf(own)
          .split('\n')
          .map((line, index) => (isChosen(index, 0.05) ? line.replace(',Business,', ',Busi"ness,') : line))
          .join('\n'),
      3,
    ],
    [
      'shifted columns',
      (own) =>
        csvOf(own)
          .split('\n')
          .map((line, index) => (index > 0 && line !== '' && isChosen(index, 0.05) ? line.replace(',', ',,') : line))
          .join('\n'),
      8,
    ],
    [
      'lines that end too early',
      (own) =>
        csvOf(own)
          .split('\n')
          .map((line, index) => (index > 0 && isChosen(index, 0.05) ? line.split(',').slice(0, 12).join(',') : line))
          .join('\n'),
      8,
    ],
    [
      'a missing column',
      (own) =>
        csvOf(own)
          .split('\n')
          .map((line) => line.replace(/^([^,]*,[^,]*,[^,]*),[^,]*/, '$1'))
          .join('\n'),
      12,
    ],
    [
      'an unknown column',
      (own) =>
        csvOf(own)
          .split('\n')
          .map((line, index) => (line === '' ? line : `${line},${index === 0 ? 'extra' : '1'}`))
          .join('\n'),
      4,
    ],
    ['a byte order mark', (own) => `\ufeff${csvOf(own)}`, 15],
    [
      'bytes that are no UTF-8',
      (own) => {
        const bytes = new TextEncoder().encode(csvOf(own));
        bytes[bytes.length - 3] = 0xff;
        return bytes;
      },
      15,
    ],
    [
      'control characters',
      (own) =>
        csvOf(
          own.map((row, index) => (isChosen(index, 0.05) ? { ...row, department: `${row.department}\u0007` } : row)),
        ),
      8,
    ],
  ])('costs schema what is stated: %s', async (_, text, points) => {
    const before = await scoresOfText(csvOf(few()));
    expect(before.schema).toBe(100);
    const scores = await scoresOfText(text(few()));
    expect(before.schema - scores.schema).toBeGreaterThanOrEqual(points);
  });

  it('leaves the other dimensions alone where values are as they were', async () => {
    const before = await scoresOfText(csvOf(few()));
    const scores = await scoresOfText(`\ufeff${csvOf(few())}`);
    for (const id of others) expect(scores[id]).toBe(before[id]);
  });

  it('is none in any legal dialect', async () => {
    const before = await validateDataset(fileOf(csvOf(few())));
    for (const [delimiter, lineEnd] of [
      [';', '\n'],
      ['\t', '\n'],
      ['|', '\r\n'],
      [',', '\r\n'],
      [',', '\r'],
    ]) {
      const report = await validateDataset(fileOf(csvOf(few(), delimiter, lineEnd)));
      expect(report.dimensions, JSON.stringify([delimiter, lineEnd])).toEqual(before.dimensions);
    }
  });
});
