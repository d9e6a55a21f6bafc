import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { CHECKS, GUIDE_EXPECTATIONS, validateDataset } from '../src/index.ts';
import { openFiles, validateFiles } from '../src/node/index.ts';
import { soundRows } from './sound-rows.ts';
import { csvOf } from './test-rows.ts';

const started = vi.hoisted(() => ({ threads: 0, bytesOfOther: 0 }));
vi.mock('node:worker_threads', async (load) => {
  const actual = await load<typeof import('node:worker_threads')>();
  return {
    ...actual,
    Worker: class extends actual.Worker {
      constructor(...parameters: ConstructorParameters<typeof actual.Worker>) {
        super(...parameters);
        started.threads++;
        // As if the other thread had met the file with more bytes.
        this.prependListener('message', ({ facts }) => {
          facts.bytes += started.bytesOfOther;
        });
      }
    },
  };
});

let folder: string;
/** Some five megabytes, and a small file. */
let large: string;
let small: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hseg-'));
  [large, small] = [join(folder, 'large.csv'), join(folder, 'small.csv')];
  writeFileSync(large, csvOf(await soundRows(4_500)));
  writeFileSync(small, csvOf(await soundRows(40)));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  started.threads = 0;
  started.bytesOfOther = 0;
});

describe('files', () => {
  it('are judged on two threads as on one', async () => {
    const expectations = { ...GUIDE_EXPECTATIONS, mentions: 0.5 };
    const report = await validateFiles([large], { expectations });
    expect(started.threads).toBe(1);
    expect(report).toEqual(await validateDataset(openFiles([large]), { expectations }));
    const packed = join(folder, 'large.csv.gz');
    writeFileSync(packed, gzipSync(new TextEncoder().encode(csvOf(await soundRows(40)))));
    expect(await validateFiles([large, packed, small])).toEqual(
      await validateDataset(openFiles([large, packed, small])),
    );
    expect(started.threads).toBe(2);
  });

  it('are judged on one thread when they are small, or by checks of the caller', async () => {
    expect(await validateFiles([small])).toEqual(await validateDataset(openFiles([small])));
    const checks = CHECKS.slice(0, 5);
    expect(await validateFiles([large], { checks })).toEqual(await validateDataset(openFiles([large]), { checks }));
    expect(started.threads).toBe(0);
  });

  it('say what is wrong with them, whichever thread finds it', async () => {
    const other = join(folder, 'other.csv');
    writeFileSync(other, `colour,size\n${'red,large\n'.repeat(500_000)}`);
    await expect(validateFiles([other])).rejects.toThrow('expected a header with the columns of the survey');
    await expect(validateFiles([large, other])).rejects.toThrow(other);
    expect(started.threads).toBe(2);
    await expect(validateFiles([large, join(folder, 'none.csv')])).rejects.toThrow('ENOENT');
  });

  it('must stay as they are while they are read', async () => {
    started.bytesOfOther = 1;
    await expect(validateFiles([large])).rejects.toThrow('expected files that stay as they are while they are read');
  });
});
