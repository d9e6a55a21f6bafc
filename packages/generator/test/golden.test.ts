import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Manifest, prepareGeneration } from '../src/index.ts';
import { writeDataset } from '../src/node/index.ts';
import { generationOf, world } from './world.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hseg-golden-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What seeds promise: the same configuration and content give the same bytes on every machine. */
describe('golden', () => {
  it('datasets have the recorded digests', async () => {
    const digests: Record<string, string> = {};
    for (const [name, config] of Object.entries({
      plain: {},
      otherSeed: { seed: 9_007_199_254_740_991 },
      survey: { lengths: 'survey' },
      pseudonymous: { organizations: 'pseudonymous', labels: 'inline' },
      extended: {
        organizations: 'extended',
        riskWeights: { Crisis: 0.2, At_Risk: 0.2, Mixed: 0.2, Safe: 0.2, Thriving: 0.2 },
      },
    } as const)) {
      const generation = prepareGeneration({ ...generationOf(1).config, records: 200, ...config }, world);
      const manifest: Manifest = await writeDataset(generation, { output: join(folder, 'set.csv') });
      for (const file of manifest.files) digests[`${name} ${file.role}`] = file.sha256;
    }
    await expect(`${JSON.stringify(digests, null, 2)}\n`).toMatchFileSnapshot('./golden/digests.json');
  });
});
