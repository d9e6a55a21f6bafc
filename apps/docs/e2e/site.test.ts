import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITE, serveSite } from './serve-site.ts';
import { openPage, startBrowser } from './start-browser.ts';

/** Paths of all pages of the built site. */
const pages = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/${file.slice(0, -'index.html'.length)}`)
  .sort();
const written = pages.filter((path) => !path.startsWith('/api/'));

/** What pages make themselves, by path: they are looked at when it is there. */
const MADE_LATER: Readonly<Record<string, string>> = {
  '/playground/': '#preview[aria-busy="false"] [data-text]',
  '/explorer/': 'svg[role="img"]',
};

let site: Awaited<ReturnType<typeof serveSite>>;
let browser: Browser;
beforeAll(async () => {
  site = await serveSite();
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

/**
 * What axe finds serious or critical on the page as it is, each with the first place. The navigation is the same on all
 * pages of the API, and is looked at on every other page.
 */
async function seriousFaults(page: Page, path: string): Promise<string[]> {
  // Asking for violations alone, and in one page, takes a third of the time.
  const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await (path.startsWith('/api/') ? builder.exclude('nav') : builder).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${path} ${id}: ${nodes[0].html}`);
}

describe('every page', () => {
  it('there are some of each kind', () => {
    expect(written.length).toBeGreaterThan(15);
    expect(pages.length).toBeGreaterThan(written.length + 100);
  });

  // Both at once: a page waits more than it works.
  describe.concurrent('for axe, the console and other hosts', () => {
    it.each(['light', 'dark'] as const)(
      'has nothing serious, no error and no request elsewhere, %s',
      async (colorScheme) => {
        const found: string[] = [];
        const opened = await openPage(browser, site.url, '/', { colorScheme });
        for (const path of pages) {
          await opened.page.goto(`${site.url}${path}`);
          // What a page makes itself is looked at, too.
          await opened.page
            .locator(MADE_LATER[path] ?? 'main')
            .first()
            .waitFor();
          // Code that is wider than its place can be reached by keyboard once its script has run.
          await opened.page.waitForFunction(() =>
            [...document.querySelectorAll('pre')].every(
              ({ scrollWidth, clientWidth, tabIndex }) => scrollWidth <= clientWidth || tabIndex >= 0,
            ),
          );
          found.push(...(await seriousFaults(opened.page, path)));
        }
        expect(found).toEqual([]);
        opened.expectQuiet();
        await opened.close();
      },
      1_800_000,
    );
  });

  it.each(written)('fits a phone: %s', async (path) => {
    const opened = await openPage(browser, site.url, path, { viewport: { width: 360, height: 740 } });
    const overflow = await opened.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    opened.expectQuiet();
    await opened.close();
  });
});

describe('the start page', () => {
  it('leads to the playground', async () => {
    const opened = await openPage(browser, site.url, '/');
    await opened.page.locator('main').getByRole('link', { name: 'Try it in the browser' }).first().click();
    await opened.page.waitForURL('**/playground/');
    opened.expectQuiet();
    await opened.close();
  });
});

describe('the search', () => {
  it('finds a page by a word of its text', async () => {
    const opened = await openPage(browser, site.url, '/');
    await opened.page.getByRole('button', { name: 'Search' }).click();
    await opened.page.getByRole('dialog').getByRole('textbox').fill('playground');
    const result = opened.page
      .getByRole('dialog')
      .getByRole('link', { name: /Playground/ })
      .first();
    await result.click();
    await opened.page.waitForURL('**/playground/**');
    opened.expectQuiet();
    await opened.close();
  });
});

describe('what a browser loads', () => {
  const kilobytes = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length / 1000;
  /** Scripts that a script of the site loads, itself included. */
  const withImports = (name: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(name)) return seen;
    seen.add(name);
    const text = readFileSync(join(SITE, '_astro', name), 'utf8');
    for (const [other] of text.matchAll(/[\w.-]+\.js(?=["'`])/g))
      if (readdirSync(join(SITE, '_astro')).includes(other)) withImports(other, seen);
    return seen;
  };

  it('is at most 150 kB of code for the playground, the judge included', () => {
    const page = readFileSync(join(SITE, 'playground/index.html'), 'utf8');
    const entry = /_astro\/(Playground[\w.-]+\.js)/.exec(page)?.[1] ?? '';
    const scripts = [...withImports(entry)];
    expect(scripts.some((name) => name.startsWith('worker'))).toBe(true);
    expect(scripts.some((name) => name.startsWith('validate-files'))).toBe(true);
    const sum = scripts.reduce((all, name) => all + kilobytes(join(SITE, '_astro', name)), 0);
    expect(sum).toBeLessThan(150);
  });

  it('is at most 350 kB for each file of the world', () => {
    const folder = join(SITE, 'playground/world');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
    expect(files.length).toBeGreaterThan(50);
    const large = files.filter((file) => kilobytes(join(folder, file)) > 350);
    expect(large).toEqual([]);
  });
});
