import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { csvHeader, csvRow, dataColumns } from '../src/index.ts';
import { companionPath, writeDataset } from '../src/node/index.ts';
import { generationOf } from './world.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hseg-dataset-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const bytes = (name: string): Buffer => readFileSync(join(folder, name));

describe('writeDataset', () => {
  it('writes data, labels and a manifest that fits them', async () => {
    const manifest = await writeDataset(generationOf(120), {
      output: join(folder, 'set.csv'),
      versions: { hseg: '1.2.3' },
    });
    expect(readdirSync(folder).sort()).toEqual(['set.csv', 'set.labels.csv', 'set.manifest.json']);
    expect(JSON.parse(bytes('set.manifest.json').toString())).toEqual(JSON.parse(JSON.stringify(manifest)));
    expect(manifest).toMatchObject({
      schemaVersion: 1,
      seed: 42,
      license: 'CC0-1.0',
      versions: { hseg: '1.2.3' },
      counts: {
        records: 120,
        domains: { Healthcare: 36, University: 30, Business: 54 },
        tiers: { Crisis: 6, At_Risk: 18, Mixed: 36, Safe: 42, Thriving: 18 },
      },
    });
    expect(manifest.disclaimer).toMatch(/computer-generated fiction/);
    for (const file of manifest.files) {
      expect(file.bytes).toBe(bytes(file.name).length);
      expect(file.sha256).toBe(createHash('sha256').update(bytes(file.name)).digest('hex'));
      expect(bytes(file.name).toString().split('\n')).toHaveLength(122);
    }
  });

  it('writes the rows that csvRow gives', async () => {
    for (const labels of ['companion', 'inline'] as const) {
      const generation = generationOf(2500, { labels });
      await writeDataset(generation, { output: join(folder, 'set.csv') });
      const columns = dataColumns(labels);
      const rows = Array.from({ length: 2500 }, (_, index) => csvRow(columns, generation.plainRecord(index)));
      expect(bytes('set.csv').toString()).toBe(csvHeader(columns) + rows.join(''));
      expect(rows.some((row) => row.includes('""'))).toBe(true);
    }
  });

  it('writes the same bytes for any batch size, and again', async () => {
    const digests = new Set<string>();
    for (const batchSize of [1, 7, 100, 1000]) {
      const manifest = await writeDataset(generationOf(230), { output: join(folder, 'set.csv'), batchSize });
      digests.add(manifest.files.map((file) => file.sha256).join());
    }
    expect(digests.size).toBe(1);
  });

  it.each([
    ['companion', ['set.csv', 'set.labels.csv', 'set.manifest.json']],
    ['inline', ['set.csv', 'set.manifest.json']],
    ['none', ['set.csv', 'set.manifest.json']],
  ] as const)('knows the label mode %s', async (labels, files) => {
    await writeDataset(generationOf(3, { labels }), { output: join(folder, 'set.csv') });
    expect(readdirSync(folder).sort()).toEqual(files);
    expect(bytes('set.csv').toString().split('\n')[0].includes('risk_tier')).toBe(labels === 'inline');
  });

  it('removes companions of an earlier dataset that this one has not', async () => {
    const output = join(folder, 'set.csv');
    await writeDataset(generationOf(3), { output, annotations: true });
    expect(readdirSync(folder)).toHaveLength(4);
    await writeDataset(generationOf(3, { labels: 'inline' }), { output });
    expect(readdirSync(folder).sort()).toEqual(['set.csv', 'set.manifest.json']);
  });

  it('leaves an earlier dataset alone, and nothing else behind, when it is interrupted', async () => {
    const output = join(folder, 'set.csv');
    await writeDataset(generationOf(5), { output });
    const before = readdirSync(folder).map((name) => bytes(name).toString());
    const controller = new AbortController();
    const reason = new Error('stop');
    const writing = writeDataset(generationOf(500, { seed: 1 }), {
      output,
      batchSize: 50,
      signal: controller.signal,
      onProgress: () => controller.abort(reason),
    });
    await expect(writing).rejects.toBe(reason);
    expect(readdirSync(folder).map((name) => bytes(name).toString())).toEqual(before);
  });

  it('leaves nothing behind when the target cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(writeDataset(generationOf(5), { output: join(folder, 'file', 'set.csv') })).rejects.toMatchObject({
      code: expect.stringMatching(/ENOTDIR|EEXIST|ENOENT/),
    });
    mkdirSync(join(folder, 'set.csv'));
    await expect(writeDataset(generationOf(5), { output: join(folder, 'set.csv') })).rejects.toMatchObject({
      code: expect.stringMatching(/EISDIR|EPERM|ENOTEMPTY|EEXIST/),
    });
    expect(readdirSync(folder).sort()).toEqual(['file', 'set.csv']);
  });

  it('reports progress up to the number of records', async () => {
    const seen: number[] = [];
    await writeDataset(generationOf(25), {
      output: join(folder, 'set.csv'),
      batchSize: 10,
      onProgress: (records) => seen.push(records),
    });
    expect(seen).toEqual([10, 20, 25]);
  });
});

describe('companionPath', () => {
  it('replaces the ending only', () => {
    expect(companionPath(join('data', 'a.b.csv'), 'labels.csv')).toBe(join('data', 'a.b.labels.csv'));
    expect(companionPath('set', 'manifest.json')).toBe('set.manifest.json');
  });
});
