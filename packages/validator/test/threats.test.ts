import { COLUMNS } from '@hseg/schema';
import { gzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  DatasetError,
  expectationsOf,
  GUIDE_EXPECTATIONS,
  renderHtml,
  renderSummary,
  type ValidationReport,
  validateDataset,
} from '../src/index.ts';
import { soundRows } from './sound-rows.ts';
import { csvOf } from './test-rows.ts';

const NAMES = COLUMNS.map(({ name }) => name);
const MEGABYTE = 1_000_000;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

let sound: string;
beforeAll(async () => {
  sound = csvOf(await soundRows(12));
});

const validate = (...chunks: (string | Uint8Array)[]): Promise<ValidationReport> =>
  validateDataset({
    name: 'threat.csv',
    chunks: chunks.map((chunk) => (typeof chunk === 'string' ? bytesOf(chunk) : chunk)),
  });
const scoreOf = (report: ValidationReport, id: string): number | undefined =>
  report.dimensions.flatMap(({ checks }) => checks).find((check) => check.id === id)?.score;

describe('a file that means harm gives a report or an error', { timeout: 120_000 }, () => {
  it('a header of a million columns', async () => {
    const names = Array.from({ length: 1_000_000 }, (_, index) => `c${index}`).join(',');
    // The row is longer than a row may be; what is read of it still says that the columns are unknown.
    const report = await validate(
      `${NAMES.join(',')},${names.slice(0, 900_000)}\n${sound.slice(sound.indexOf('\n') + 1)}`,
    );
    expect(scoreOf(report, 'columns')).toBeLessThan(100);
    await expect(validate(`${names}\n1,2\n`)).rejects.toThrow(DatasetError);
  });

  it('a row of a million fields', async () => {
    const report = await validate(sound, `${','.repeat(900_000)}\n`);
    expect(report.dataset.rows).toBe(13);
    expect(scoreOf(report, 'row-width')).toBeLessThan(100);
  });

  it('objects with eighty thousand keys, and with keys of JavaScript', async () => {
    const row = Object.fromEntries(NAMES.map((name) => [name, '2']));
    const wide = Object.fromEntries(Array.from({ length: 80_000 }, (_, index) => [`k${index}`, 1]));
    const line = JSON.stringify({ ...row, ...wide });
    const evil = JSON.stringify(row).replace('{', '{"__proto__":{"polluted":true},"constructor":"a",');
    const report = await validate(`${line}\n${line}\n${evil}\n`);
    expect(report.dataset.rows).toBe(3);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('a quote that is not closed for 100 MB', async () => {
    const megabyte = new Uint8Array(MEGABYTE).fill(120);
    const report = await validate(sound, '"', ...Array<Uint8Array>(100).fill(megabyte));
    expect(report.dataset.rows).toBeLessThan(200);
    expect(scoreOf(report, 'quoting')).not.toBe(100);
  });

  it('NUL bytes', async () => {
    const report = await validate(sound, new Uint8Array(5 * MEGABYTE), '\n');
    expect(report.overall.score).toBeLessThanOrEqual(100);
  });

  it('gzip that unpacks to a thousand times its size', async () => {
    const packed = gzipSync(new Uint8Array(300 * MEGABYTE).fill(10));
    await expect(validate(packed)).rejects.toThrow(/at most 200 times its size/);
  });

  it.each(['organization_name', 'department', 'response_id', 'q24_text', 'submission_date'])(
    'script and escape codes in %s: shown as text, in the page and on the terminal',
    async (column) => {
      const at = NAMES.indexOf(column);
      const evil = NAMES.map((_, index) =>
        index === at ? '"<script>alert(1)</script><img src=x onerror=alert(1)>\u001b]0;x\u0007\u202e"' : '2',
      ).join(',');
      const report = await validateDataset({
        name: '<b>\u001b[2J.csv',
        chunks: [bytesOf(`${sound}${`${evil}\n`.repeat(6)}`)],
      });
      expect(renderHtml(report)).not.toMatch(/<(script|img|b>)/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      expect(renderSummary(report)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
    },
  );

  it('names of columns that are script', async () => {
    const [head, ...rows] = sound.trimEnd().split('\n');
    const report = await validate(
      `${head},<script>alert(1)</script>\u001b[31m\n${rows.map((row) => `${row},1\n`).join('')}`,
    );
    expect(renderHtml(report)).not.toMatch(/<script/);
    expect(renderSummary(report)).not.toContain('\u001b');
  });
});

describe('a manifest that means harm', () => {
  it('is taken for none where it says nothing that can be', () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`d${index}`, 1]));
    const manifest = JSON.parse(
      '{"config":{"riskWeights":{"__proto__":1,"constructor":2},"lengths":"__proto__","noise":"constructor","mentionRate":{"q24":"1e308"},"dates":{"from":1,"to":[]}}}',
    );
    manifest.config.domainWeights = many;
    expect(expectationsOf(manifest)).toEqual(GUIDE_EXPECTATIONS);
    for (const nothing of [null, 1, 'x', [], {}]) expect(() => expectationsOf(nothing)).toThrow(TypeError);
  });
});
