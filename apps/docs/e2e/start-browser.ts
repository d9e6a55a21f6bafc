import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';

/** Chromium as `$CHROMIUM` names it, or the one on the path. @throws Error when there is none. */
function executable(): string {
  const named = process.env.CHROMIUM;
  const found = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'chromium'))
    .find((path) => existsSync(path));
  const path = named ?? found;
  if (path === undefined || !existsSync(path))
    throw new Error(
      `expected Chromium, as $CHROMIUM or on the path (apt-get install chromium), got ${named ?? 'none'}`,
    );
  return path;
}

/** Starts Chromium. */
export function startBrowser(): Promise<Browser> {
  // Without the sandbox, since tests run as root in containers; they open nothing but the site.
  return chromium.launch({ executablePath: executable(), args: ['--no-sandbox'] });
}

/** A page that notes what should not happen on it. */
export interface WatchedPage {
  page: Page;
  /** Fails where something was written to the console as an error, failed, or went to another host. */
  expectQuiet(): void;
  close(): Promise<void>;
}

/** Opens a page of the site and watches it. */
export async function openPage(
  browser: Browser,
  site: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    acceptDownloads: true,
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A page that is left ends what it was loading.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site) && !/^(blob|data|about):/.test(request.url()))
      faults.push(`another host: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`status ${response.status()}: ${response.url()}`);
  });
  await page.goto(`${site}${path}`);
  return { page, expectQuiet: () => expect(faults).toEqual([]), close: () => context.close() };
}
