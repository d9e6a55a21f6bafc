import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkLinks } from '../scripts/pages/check-links.ts';
import { listPages } from '../scripts/pages/list-pages.ts';
import { describeFault, type Page } from '../scripts/pages/page.ts';

const filesBelow = (folder: string): string[] => {
  const path = fileURLToPath(new URL(`../${folder}/`, import.meta.url));
  return existsSync(path)
    ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((one) => one.replaceAll('\\', '/'))
    : [];
};

const pages = listPages();
const components = filesBelow('src/components')
  .filter((path) => path.endsWith('.astro'))
  .map((path) => ({
    path: `components/${path}`,
    source: readFileSync(new URL(`../src/components/${path}`, import.meta.url), 'utf8'),
  }));
const packages = readdirSync(new URL('../../../packages/', import.meta.url));

/** What has an address, but is no page of Markdown. */
const others = new Set([
  ...filesBelow('public').map((path) => `/${path}`),
  ...filesBelow('src/pages')
    .filter((path) => path.endsWith('.astro'))
    .map((path) => `/${path.replace(/\.astro$/, '/')}`),
]);

/**
 * Pages of the API are made by each build, one folder for each package, and do not stand in the sources: a link to one is
 * checked for the package, not for what is below it.
 */
const isApi = (message: string): boolean => {
  const name = /got '\/api\/([^/']+)\//.exec(message)?.[1];
  return name !== undefined && packages.includes(name);
};

describe('the links of the pages', () => {
  it('lead to pages, headings and files that are there', () => {
    const faults = checkLinks(pages, others, [...pages, ...components]).filter(({ message }) => !isApi(message));
    expect(faults.map(describeFault).join('\n')).toBe('');
  });
});

describe('planted faults', () => {
  const page = (path: string, ...lines: string[]): Page => ({ path, source: `${lines.join('\n')}\n` });
  const target = page(
    'guides/one.md',
    '---',
    'title: One',
    '---',
    '## `hseg init`, and more',
    '## Twice',
    '## Twice',
    '<p id="here">',
    '```md',
    '## Shown',
    '```',
  );
  const faultsOf = (...lines: string[]): string[] =>
    checkLinks([target, page('index.mdx', ...lines)], new Set(['/sample.csv'])).map(describeFault);

  it('accepts what is there', () => {
    expect(
      faultsOf(
        '---',
        'link: /guides/one/#twice',
        '---',
        '[a](/guides/one/#hseg-init-and-more) [b](/guides/one/#twice-1) [c](/guides/one/#here) [d](/) [e](#f) [g](/sample.csv)',
        '## F',
        '`[x](nowhere)` <https://example.org/> [h](https://example.org/a?b#c)',
        '```md',
        '[x](nowhere)',
        '```',
      ),
    ).toEqual([]);
  });

  it.each([
    ['[a](/guides/two/)', "expected a page of the documentation, got '/guides/two/'"],
    ['[a](/guides/one)', "expected a page of the documentation, got '/guides/one' (a slash is missing at its end)"],
    ['[a](../one/)', "expected a link from the root, as /guides/generate/, got '../one/'"],
    ['<a href="/other.csv">', "expected a page of the documentation, got '/other.csv'"],
    ['[a](http://example.org)', "expected a link by https, got 'http://example.org'"],
    ['[a](https://example)', "expected a link by https, got 'https://example'"],
    ['[a](#top)', "expected a heading of / (_top), got '#top'"],
    [
      '[a](/guides/one/#shown)',
      "expected a heading of /guides/one/ (_top, hseg-init-and-more, twice, twice-1, here), got '#shown'",
    ],
  ])('finds %s', (line, message) => expect(faultsOf('', line)).toEqual([`index.mdx:2: ${message}`]));

  it('finds a link of the front matter', () => {
    expect(faultsOf('---', 'hero:', '  actions:', '    - link: /gone/', '---')).toEqual([
      "index.mdx:4: expected a page of the documentation, got '/gone/'",
    ]);
  });
});
