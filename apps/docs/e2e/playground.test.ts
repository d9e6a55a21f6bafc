import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COLUMNS } from '@hseg/schema';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serveSite } from './serve-site.ts';
import { openPage, startBrowser, type WatchedPage } from './start-browser.ts';

const COMMAND = fileURLToPath(new URL('../../cli/bin/hseg.js', import.meta.url));
/** What the built command line prints. */
const hseg = (...args: string[]): string =>
  execFileSync(process.execPath, [COMMAND, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** No test is timed: a busy machine may take as long as it likes, short of hanging. */
const SLOW = { timeout: 30_000 };

interface ShownText {
  text: string;
}
interface ShownRecord {
  index: number;
  texts: Record<string, ShownText>;
}
const preview = (...args: string[]): ShownRecord[] => JSON.parse(hseg('preview', '--json', ...args)).records;

let site: Awaited<ReturnType<typeof serveSite>>;
let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hseg-e2e-'));
  site = await serveSite();
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  site?.close();
  rmSync(folder, { recursive: true, force: true });
});

let opened: WatchedPage;
let page: Page;
const open = async (query = '', options = {}): Promise<void> => {
  opened = await openPage(browser, site.url, `/playground/${query}`, options);
  page = opened.page;
};
/** Waits until the record on the page is settled, and gives its texts. */
const shownTexts = async (): Promise<string[]> => {
  await page.waitForSelector('#preview[aria-busy="false"] [data-text]', { state: 'attached' });
  return page.locator('#preview [data-text]').allTextContents();
};

describe('a record', () => {
  beforeEach(() => open());
  afterEach(async () => {
    opened.expectQuiet();
    await opened.close();
  });

  it('is the one that the command line shows', async () => {
    const [record] = preview('--count', '1');
    expect(await shownTexts()).toEqual([record.texts.q24.text]);
  });

  it('changes with the seed, the tier, the organization, the question and the typing, as the command line says', async () => {
    await page.getByLabel('Seed').first().fill('7');
    await page.locator('#preview-form [name="tier"]').selectOption('Crisis');
    await page.locator('#preview-form [name="domain"]').selectOption('Business');
    await page.locator('#preview-form [name="question"]').selectOption('all');
    const [crisis] = preview('--seed', '7', '--tier', 'Crisis', '--domain', 'Business', '--count', '1');
    await expect.poll(shownTexts, SLOW).toEqual([crisis.texts.q23.text, crisis.texts.q24.text, crisis.texts.q25.text]);

    await page.locator('#preview-form [name="organization"]').selectOption('Microsoft');
    await page.locator('#preview-form [name="question"]').selectOption('q25');
    const records = preview('--seed', '7', '--tier', 'Crisis', '--organization', 'Microsoft', '--count', '2');
    await expect.poll(shownTexts, SLOW).toEqual([records[0].texts.q25.text]);
    await page.getByRole('button', { name: 'Next that fits' }).click();
    await expect.poll(shownTexts, SLOW).toEqual([records[1].texts.q25.text]);
    expect(await page.locator('#preview .record').getAttribute('data-index')).toBe(String(records[1].index));

    await page.locator('#preview-form [name="noise"]').selectOption('messy');
    const index = await page.locator('#preview .record').getAttribute('data-index');
    const [row] = parse(hseg('replay', '--record', String(index), '--seed', '7', '--noise', 'messy'));
    await expect.poll(shownTexts, SLOW).toEqual([row[COLUMNS.findIndex(({ name }) => name === 'q25_text')]]);
  });

  it('has the voice that was asked for', async () => {
    await page.locator('#preview-form [name="voice"]').selectOption('terse');
    await expect.poll(() => page.locator('#preview td', { hasText: /^terse$/ }).count(), SLOW).toBeGreaterThan(0);
  });

  it('says when none fits, and what its parts are', async () => {
    await shownTexts();
    await page.getByText('The 22 answers').click();
    expect(await page.getByRole('region', { name: 'The 22 answers' }).locator('tbody tr').count()).toBe(22);
    await page.getByText('Why this text').click();
    const reasons = page.getByRole('region', { name: /reads as it does/ });
    expect(await reasons.isVisible()).toBe(true);
    expect(await reasons.textContent()).toContain('Telling');
    await page.goto(`${site.url}/playground/?skip=99999`);
    await page.getByText('None more among the 50,000 records of seed 42.').waitFor();
  });

  it('stands in the address, so that it can be shared', async () => {
    await page.locator('#preview-form [name="tier"]').selectOption('At_Risk');
    await page.waitForURL('**/playground/?tier=At_Risk');
    await page.getByRole('button', { name: 'Next that fits' }).click();
    await page.waitForURL('**/playground/?tier=At_Risk&skip=1');
    const texts = await shownTexts();
    await page.reload();
    expect(await shownTexts()).toEqual(texts);
    await page.goto(`${site.url}/playground/?tier=Nonsense&seed=-4&question=q23`);
    expect(await shownTexts()).toEqual([preview('--count', '1')[0].texts.q23.text]);
  });
});

describe('varying a text', () => {
  beforeEach(() => open());
  afterEach(async () => {
    opened.expectQuiet();
    await opened.close();
  });

  it('changes words, logs each edit, and gives the text back', async () => {
    await page
      .locator('#vary-form [name="text"]')
      .fill('Perhaps it is nearly over.\nMy boss was often angry, and I was tired.');
    await page.locator('#vary-form [name="rate"]').fill('1');
    await page.getByRole('button', { name: 'Vary' }).click();
    await page.getByText('Taken back edit by edit, it is what was pasted.').waitFor();
    const text = await page.locator('#varied [data-text]').textContent();
    expect(text).not.toContain('Perhaps it is nearly');
    const rows = page.getByRole('region', { name: 'Log of the edits' }).locator('tbody tr');
    expect(await rows.count()).toBeGreaterThan(0);
    expect(await page.locator('#varied ins').count()).toBe(await rows.count());
  });

  it('types with slips, and says when nothing could be changed', async () => {
    await page.locator('#vary-form [name="how"]').selectOption('messy');
    await page.locator('#vary-form [name="seed"]').fill('2');
    await page.getByRole('button', { name: 'Vary' }).click();
    await page.getByText(/^\d+ edits?\.$/).waitFor();
    await page.locator('#vary-form [name="text"]').fill('<b>xyzzy</b>');
    await page.locator('#vary-form [name="how"]').selectOption('words');
    await page.getByRole('button', { name: 'Vary' }).click();
    await page.getByText('Nothing was changed').waitFor();
    expect(await page.locator('#varied [data-text]').textContent()).toBe('<b>xyzzy</b>');
  });
});

describe('generating a dataset', () => {
  beforeEach(() => open());
  afterEach(async () => {
    opened.expectQuiet();
    await opened.close();
  });

  const download = async (name: RegExp): Promise<Buffer> => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
    return readFileSync(await file.path());
  };

  it('gives the bytes of the command line, labels too', async () => {
    await page.getByRole('button', { name: 'Generate' }).click();
    await page.getByText(/^1000 records in/).waitFor();
    hseg('generate', '--records', '1000', '--quiet', '--output', join(folder, 'one.csv'));
    expect((await download(/seed_42\.csv/)).equals(readFileSync(join(folder, 'one.csv')))).toBe(true);
    expect((await download(/labels\.csv/)).equals(readFileSync(join(folder, 'one.labels.csv')))).toBe(true);
  });

  it('gives the bytes of the command that it names, with slips, one domain and labels inside', async () => {
    await page.locator('#generate-form [name="records"]').fill('300');
    await page.locator('#generate-form [name="seed"]').fill('11');
    await page.locator('#generate-form [name="domain"]').selectOption('University');
    await page.locator('#generate-form [name="noise"]').selectOption('realistic');
    await page.locator('#generate-form [name="labels"]').selectOption('inline');
    const command = await page.locator('#generate-command').textContent();
    expect(command).toBe(
      'hseg generate --records 300 --seed 11 --domain-weights University=1 --noise realistic --labels inline',
    );
    await page.getByRole('button', { name: 'Generate' }).click();
    await page.getByText(/^300 records in/).waitFor();
    const output = join(folder, 'two.csv');
    hseg(...(command ?? '').split(' ').slice(1), '--quiet', '--output', output);
    expect((await download(/seed_11\.csv/)).equals(readFileSync(output))).toBe(true);
    expect(await page.locator('#generated a').count()).toBe(1);
  });

  it('can be stopped', async () => {
    await page.locator('#generate-form [name="records"]').fill('10000');
    await page.getByRole('button', { name: 'Generate' }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('stopped; no file was made').waitFor();
    expect(await page.locator('#generated a').count()).toBe(0);
  });
});

describe('validating a file', () => {
  beforeEach(() => open());
  afterEach(async () => {
    opened.expectQuiet();
    await opened.close();
  });

  it('judges a dropped file as the command line does', async () => {
    const path = join(folder, 'judged.csv');
    hseg('generate', '--records', '500', '--quiet', '--output', path);
    const csv = readFileSync(path, 'utf8');
    const transfer = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'judged.csv', { type: 'text/csv' }));
      return data;
    }, csv);
    await page.dispatchEvent('#drop', 'drop', { dataTransfer: transfer });
    const report = JSON.parse(hseg('validate', path, '--json', '--report', join(folder, 'report.json')));
    await page.getByText(`${report.overall.score.toFixed(2)} of 100, 500 rows.`).waitFor();
    expect(await page.locator('#validated .grade').textContent()).toBe(report.overall.grade);
    expect(await page.frameLocator('#validated iframe').locator('svg').count()).toBeGreaterThan(5);
    expect(await page.getByRole('region', { name: 'The five dimensions' }).locator('tbody tr').count()).toBe(5);
  });

  it.each([
    ['a picture', 'picture.png', Buffer.from([137, 80, 78, 71, 0, 1, 2, 3])],
    ['an empty file', 'empty.csv', Buffer.alloc(0)],
    ['a table of something else', 'other.csv', Buffer.from('name,age\nx,3\n')],
  ])('says why it cannot judge %s', async (_, name, buffer) => {
    await page.locator('#validate-files').setInputFiles({ name, mimeType: 'text/csv', buffer });
    await page.getByText(/^This cannot be judged: /).waitFor();
    expect(await page.locator('#validated > *').count()).toBe(0);
  });

  it('shows markup in a file as text', async () => {
    const path = join(folder, 'markup.csv');
    hseg('generate', '--records', '50', '--quiet', '--output', path);
    const [header, first, ...rest] = readFileSync(path, 'utf8').split('\n');
    const planted = first.replace(/^[^,]+/, '<img src=x onerror=alert(1)>');
    writeFileSync(path, [header, planted, planted, ...rest].join('\n'));
    await page.locator('#validate-files').setInputFiles(path);
    await page.getByText(/ of 100, 51 rows\.$/).waitFor();
    expect(await page.frameLocator('#validated iframe').locator('img').count()).toBe(0);
  });
});

describe('how it is used', () => {
  it('works by keyboard alone', async () => {
    await open();
    await shownTexts();
    await page.locator('#preview-form [name="seed"]').focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('9');
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Tab');
    await page.keyboard.type('Safe');
    for (let presses = 0; presses < 4; presses++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const [record] = preview('--seed', '9', '--tier', 'Safe', '--count', '1');
    await expect.poll(shownTexts, SLOW).toEqual([record.texts.q24.text]);
    await page.getByText('Why this text').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: /reads as it does/ }).waitFor();
    opened.expectQuiet();
    await opened.close();
  });

  it('fits a phone', async () => {
    await open('', { viewport: { width: 360, height: 740 } });
    await shownTexts();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    opened.expectQuiet();
    await opened.close();
  });
});
