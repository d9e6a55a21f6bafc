import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_CONFIG } from '@hseg/schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  CHECKS,
  DatasetError,
  defineCheck,
  defineTextCheck,
  expectationsOf,
  gradeOf,
  lossOf,
  renderHtml,
  renderSummary,
  type ValidationReport,
  validateDataset,
} from '../src/index.ts';
import { DatasetValidator, openFiles } from '../src/node/index.ts';
import { soundRows } from './sound-rows.ts';
import { csvOf, fileOf, type TestRow } from './test-rows.ts';

let rows: TestRow[];
let report: ValidationReport;

beforeAll(async () => {
  rows = await soundRows(1_200);
  report = await validateDataset(rows);
});

describe('a report', () => {
  it('follows its published schema', () => {
    const schema = JSON.parse(readFileSync(new URL('../report.schema.json', import.meta.url), 'utf8'));
    const check = new Ajv2020({ allErrors: true }).compile(schema);
    check(JSON.parse(JSON.stringify(report)));
    expect(check.errors).toBeNull();
  });

  it('has every check once, with a target, a source and an advice', () => {
    const ids = CHECKS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(report.dimensions.flatMap(({ checks }) => checks.map(({ id }) => id))).toEqual(ids);
    for (const { target, source, advice, title } of CHECKS)
      for (const text of [target, source, advice, title]) expect(text.length).toBeGreaterThan(3);
  });

  it('needs checks with ids of their own', async () => {
    await expect(validateDataset(rows, { checks: [CHECKS[0], { ...CHECKS[0] }] })).rejects.toThrow(
      `'${CHECKS[0].id}' twice`,
    );
  });

  it('has what checks of ones own saw: of the whole, and of the sampled texts', async () => {
    const facts = {
      dimension: 'narrative',
      points: 10,
      target: 'some',
      source: 'us',
      advice: 'none',
      title: 'own',
    } as const;
    const own = [
      defineCheck({
        ...facts,
        id: 'rows-of-crisis',
        observe: ({ answers }) => ({ score: 0, observed: `${answers.tierRows[0]}` }),
      }),
      defineTextCheck({
        ...facts,
        id: 'sampled',
        observe: ({ sample }) => ({ score: 50, observed: `${sample.length}` }),
      }),
    ];
    const { dimensions } = await validateDataset(rows, { checks: own });
    const narrative = dimensions.find(({ id }) => id === 'narrative');
    expect(narrative?.checks.map(({ id, observed }) => [id, observed])).toEqual([
      ['rows-of-crisis', '60'],
      ['sampled', '1200'],
    ]);
    expect(narrative?.score).toBe(85);
  });

  it('adds up: a dimension is 100 less what its checks take, the overall score their mean', () => {
    for (const { score, checks, cap } of report.dimensions) {
      const left = Math.max(0, 100 - checks.reduce((sum, check) => sum + lossOf(check), 0));
      expect(score).toBeCloseTo(cap ? Math.min(cap.at, left) : left, 1);
    }
    const mean = report.dimensions.reduce((sum, { score }) => sum + score, 0) / 5;
    expect(report.overall.score).toBeCloseTo(mean, 1);
    expect(report.overall.grade).toBe(gradeOf(report.overall.score));
  });

  it('is the same for the same rows, as objects, as a file, in pieces and as two files', async () => {
    const text = csvOf(rows);
    const bytes = new TextEncoder().encode(text);
    const pieces = {
      name: 'data.csv',
      chunks: Array.from({ length: Math.ceil(bytes.length / 777) }, (_, at) => bytes.slice(at * 777, (at + 1) * 777)),
    };
    const two = [fileOf(csvOf(rows.slice(0, 500)), 'a.csv'), fileOf(csvOf(rows.slice(500)), 'b.csv')];
    for (const source of [fileOf(text), pieces, two])
      expect((await validateDataset(source)).dimensions).toEqual(report.dimensions);
  });

  it('grades as the guide does', () => {
    expect([100, 95, 94.99, 90, 85, 80, 75, 70, 69.99, 0].map(gradeOf)).toEqual([
      'A+',
      'A+',
      'A',
      'A',
      'B+',
      'B',
      'C+',
      'C',
      'D',
      'D',
    ]);
  });

  it('holds consistency at 70 for a single unsafe text, and says why', async () => {
    const unsafe = rows.map((row, index) =>
      index === 77 ? { ...row, q23_text: `${row.q23_text} My cousin committed suicide.` } : row,
    );
    const consistency = (await validateDataset(unsafe)).dimensions[4];
    expect(consistency.score).toBe(70);
    expect(consistency.cap?.reason).toContain('1 of 1200 rows');
    expect(consistency.checks.find(({ id }) => id === 'safe-messaging')?.worst).toEqual([
      { row: 77, responseId: rows[77].response_id, reason: "q23: 'commit suicide'" },
    ]);
  });

  it('gives advice for what costs half a point and more, dearest first', () => {
    const losses = report.recommendations.map((one) => Number(/\(-([\d.]+)\)/.exec(one)?.[1]));
    expect(losses).toEqual([...losses].sort((one, other) => other - one));
    expect(report.recommendations).toHaveLength(
      report.dimensions.flatMap(({ checks }) => checks).filter((check) => lossOf(check) >= 0.5).length,
    );
  });
});

describe('the page', () => {
  it('loads nothing from anywhere and escapes what the file says', async () => {
    const evil = rows.map((row, index) => (index < 3 ? { ...row, gender_identity: '<script>alert(1)</script>' } : row));
    const page = renderHtml(await validateDataset(evil));
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toMatch(/<script|<link rel="stylesheet"|@import|url\(|src=|https?:/);
  });

  it('shows every dimension and every check', () => {
    const page = renderHtml(report);
    for (const { title, checks } of report.dimensions) {
      expect(page).toContain(title);
      for (const check of checks) expect(page).toContain(check.title.replaceAll("'", '&#39;'));
    }
  });
});

describe('the summary', () => {
  it('says the score, the grade and the dimensions', () => {
    const text = renderSummary(report);
    expect(text).toContain(`Overall ${report.overall.score.toFixed(2)} of 100: ${report.overall.grade}`);
    for (const { title, score } of report.dimensions)
      expect(text).toContain(`${title.padEnd(24)}${score.toFixed(2).padStart(7)}`);
  });
});

describe('expectations', () => {
  it('come from a manifest', async () => {
    const domains = { Healthcare: 1, University: 0, Business: 0 };
    const care = rows.filter(({ domain }) => domain === 'Healthcare');
    const expectations = expectationsOf({ config: { ...DEFAULT_CONFIG, domainWeights: domains, noise: 'messy' } });
    expect(expectations.noise).toBe('messy');
    expect(expectations.dates).toEqual({ from: '2025-01-01', to: '2025-12-31' });
    const shares = async (options: Parameters<typeof validateDataset>[1]) =>
      (await validateDataset(care, options)).dimensions[3].checks.find(({ id }) => id === 'domain-shares')?.score;
    expect(await shares({})).toBe(0);
    expect(await shares({ expectations })).toBe(100);
  });

  it('are none without a configuration', () => {
    expect(() => expectationsOf({ seed: 42 })).toThrow("expected a manifest with a 'config'");
  });
});

describe("the guide's validator", () => {
  it('validates, saves and summarises', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hseg-'));
    try {
      const path = join(folder, 'data.csv');
      const { writeFileSync } = await import('node:fs');
      writeFileSync(path, csvOf(rows));
      const validator = new DatasetValidator(path);
      expect(() => validator.generateSummaryReport()).toThrow('runFullValidation');
      const own = await validator.runFullValidation();
      expect(own.dimensions).toEqual(report.dimensions);
      expect(own.dataset).toEqual({ files: [path], rows: 1200, bytes: Buffer.byteLength(csvOf(rows)) });
      validator.saveValidationReport(join(folder, 'deep', 'report.json'));
      expect(JSON.parse(readFileSync(join(folder, 'deep', 'report.json'), 'utf8'))).toEqual(
        JSON.parse(JSON.stringify(own)),
      );
      validator.saveValidationReport(join(folder, 'report.html'));
      expect(readFileSync(join(folder, 'report.html'), 'utf8')).toMatch(/^<!doctype html>/);
      expect(validator.generateSummaryReport()).toContain('1,200 rows');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('throws what the file system says', async () => {
    await expect(validateDataset(openFiles(['no-such-file.csv']))).rejects.toThrow('ENOENT');
  });
});

describe('rows', () => {
  it.each<[string, unknown[]]>([
    ['none', []],
    ['other columns', [{ name: 'Ann' }]],
    ['no objects', [1, 2]],
  ])('that are %s are told', async (_, source) => {
    await expect(validateDataset(source as never)).rejects.toThrow(DatasetError);
  });
});
