import { gzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { DatasetError, validateDataset } from '../src/index.ts';
import { mixHash } from '../src/text/mix-hash.ts';
import { soundRows } from './sound-rows.ts';
import { csvOf, fileOf } from './test-rows.ts';

/** Files that are mangled; `HSEG_MANGLED_FILES` sets another number. */
const FILES = Number(process.env.HSEG_MANGLED_FILES ?? 300);

let bytes: Uint8Array;
let lines: Uint8Array;

beforeAll(async () => {
  const rows = await soundRows(12);
  bytes = new TextEncoder().encode(csvOf(rows));
  lines = new TextEncoder().encode(rows.map((row) => JSON.stringify(row)).join('\n'));
});

/** Mangles a file in one to four ways, by a seed. */
function mangle(source: Uint8Array, seed: number): Uint8Array {
  let file = source.slice();
  let salt = seed * 1_000;
  const draw = (below: number): number => mixHash(++salt) % Math.max(1, below);
  for (let round = draw(4); round >= 0; round--) {
    const at = draw(file.length);
    switch (draw(9)) {
      case 0:
        for (let flip = draw(20); flip >= 0; flip--) file[draw(file.length)] ^= 1 << draw(8);
        break;
      case 1:
        file = file.slice(0, at);
        break;
      case 2:
        file = Uint8Array.from([...file.slice(0, at), ...file.slice(at + draw(300))]);
        break;
      case 3:
        file = Uint8Array.from([...file.slice(0, at), ...new Uint8Array(draw(50)).fill(draw(256)), ...file.slice(at)]);
        break;
      case 4:
        file = file.map((byte) => (byte === 44 ? 59 : byte));
        break;
      case 5:
        file = Uint8Array.from([...file].flatMap((byte) => (byte === 10 && draw(3) === 0 ? [13, 10] : [byte])));
        break;
      case 6:
        file = file.map((byte) => (byte === 34 && draw(4) === 0 ? 39 : byte));
        break;
      case 7:
        file = new Uint8Array(new Uint16Array([...file].slice(0, 2_000)).buffer);
        break;
      default:
        file = gzipSync(file).slice(0, draw(2) === 0 ? undefined : at);
    }
  }
  return file;
}

/** Validates bytes in pieces; anything but a report or an error with words for the user throws. */
async function outcomeOf(file: Uint8Array, piece: number): Promise<'report' | 'error'> {
  const chunks = Array.from({ length: Math.ceil(file.length / piece) }, (_, index) =>
    file.slice(index * piece, (index + 1) * piece),
  );
  try {
    const report = await validateDataset({ name: 'mangled.csv', chunks });
    expect(report.overall.score).toBeGreaterThanOrEqual(0);
    expect(report.overall.score).toBeLessThanOrEqual(100);
    for (const { score, checks } of report.dimensions) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
      for (const check of checks) expect(Number.isFinite(check.score), check.id).toBe(true);
    }
    return 'report';
  } catch (error) {
    expect(error, String((error as Error).stack)).toBeInstanceOf(DatasetError);
    expect((error as Error).message).toMatch(/expected .+/);
    return 'error';
  }
}

describe('mangled files', () => {
  it(`give a report or a clear error, ${FILES} of them`, { timeout: 600_000 }, async () => {
    const counts = { report: 0, error: 0 };
    for (let seed = 0; seed < FILES; seed++) {
      const file = mangle(seed % 4 === 3 ? lines : bytes, seed);
      counts[await outcomeOf(file, 1 + (mixHash(seed) % 5_000))]++;
    }
    // Both occur, or the files are not mangled as they should be.
    expect(counts.report).toBeGreaterThan(FILES / 10);
    expect(counts.error).toBeGreaterThan(FILES / 20);
  });

  it.each<[string, () => Uint8Array]>([
    ['nothing', () => new Uint8Array(0)],
    ['a header alone', () => bytes.slice(0, bytes.indexOf(10) + 1)],
    ['ten megabytes without a line end', () => new Uint8Array(10_000_000).fill(97)],
    ['ten megabytes of quotes', () => new Uint8Array(10_000_000).fill(34)],
    ['zeros', () => new Uint8Array(100_000)],
    [
      'a picture',
      () =>
        Uint8Array.from([
          0x89,
          0x50,
          0x4e,
          0x47,
          13,
          10,
          26,
          10,
          ...Array.from({ length: 5_000 }, (_, index) => mixHash(index) & 255),
        ]),
    ],
    ['another table', () => new TextEncoder().encode('name,age\nAnn,31\nBob,40\n')],
    [
      'broken gzip',
      () => Uint8Array.from([0x1f, 0x8b, 8, 0, ...Array.from({ length: 500 }, (_, index) => mixHash(index) & 255)]),
    ],
    ['JSON that is no table', () => new TextEncoder().encode('{"a": 1}\n{"a": 2}\n')],
  ])('are told: %s', async (_, file) => {
    expect(await outcomeOf(file(), 65_536)).toBe('error');
  });

  it('may hold a line of ten megabytes among sound rows', async () => {
    const long = new TextEncoder().encode(`${'x'.repeat(10_000_000)}\n`);
    const report = await validateDataset({
      name: 'long.csv',
      chunks: [bytes, long, bytes.slice(bytes.indexOf(10) + 1)],
    });
    expect(report.dataset.rows).toBeGreaterThanOrEqual(25);
    expect(report.dimensions[0].checks.find(({ id }) => id === 'row-width')?.score).toBeLessThan(100);
  });

  it('are read from gzip as they stand', async () => {
    const plain = await validateDataset(fileOf(bytes));
    const zipped = await validateDataset(fileOf(gzipSync(bytes)));
    expect(zipped.dimensions).toEqual(plain.dimensions);
  });

  it('may be JSON Lines with the same outcome', async () => {
    const plain = await validateDataset(fileOf(bytes));
    const objects = await validateDataset(fileOf(lines, 'data.jsonl'));
    expect(objects.dimensions).toEqual(plain.dimensions);
  });
});
