import { listAnchors, proseOf } from './list-anchors.ts';
import type { Fault, Page } from './page.ts';

/** A link as it stands in a page. */
interface Link {
  target: string;
  line: number;
}

/** The links of a page: those of Markdown, of elements and components with `href` and `src`, and of its front matter. */
export function linksOf(source: string): Link[] {
  const links: Link[] = [];
  const add = (lines: readonly string[], ...patterns: RegExp[]): void => {
    for (const [index, line] of lines.entries())
      for (const pattern of patterns)
        for (const [, target] of line.matchAll(pattern)) links.push({ target, line: index + 1 });
  };
  const prose = proseOf(source).map((line) => line.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length)));
  add(
    prose,
    /\]\(\s*<?([^)\s>]*)>?[^)]*\)/g,
    /\s(?:href|src)="([^"]*)"/g,
    /<(https?:[^>]*)>/g,
    /^\s*\[[^\]]+\]:\s*(\S+)/g,
  );
  const lines = source.split('\n');
  if (lines[0] === '---')
    add(lines.slice(0, lines.indexOf('---', 1)), /^\s*-?\s*(?:link|href|src):\s*['"]?([^'"\s]+)/g);
  return links;
}

/** Where a page stands on the site, e.g. `/guides/generate/`. */
export const addressOf = (path: string): string => `/${path.replace(/\.mdx?$/, '/').replace(/(^|\/)index\/$/, '$1')}`;

/**
 * The links of pages that lead nowhere. Links to other hosts are only read, never opened.
 *
 * @param pages those that may be linked to
 * @param others what else has an address: pages that are no Markdown, files of `public/`
 * @param sources where links are looked for; the pages by default
 */
export function checkLinks(
  pages: readonly Page[],
  others: ReadonlySet<string>,
  sources: readonly Page[] = pages,
): Fault[] {
  const anchors = new Map(pages.map((page) => [addressOf(page.path), listAnchors(page.source)]));
  const faultOf = (target: string, from: Page): string | undefined => {
    if (/^[a-z][a-z+.-]*:/i.test(target)) {
      const isSound = target.startsWith('https://') && URL.canParse(target) && new URL(target).hostname.includes('.');
      return isSound ? undefined : `expected a link by https, got '${target}'`;
    }
    const [path, anchor] = target.split('#');
    if (path !== '' && !path.startsWith('/'))
      return `expected a link from the root, as /guides/generate/, got '${target}'`;
    const address = path === '' ? addressOf(from.path) : path;
    const known = anchors.get(address);
    if (known === undefined) {
      if (others.has(address)) return undefined;
      return `expected a page of the documentation, got '${target}'${anchors.has(`${address}/`) ? ' (a slash is missing at its end)' : ''}`;
    }
    if (anchor === undefined || known.has(anchor)) return undefined;
    return `expected a heading of ${address} (${[...known].join(', ')}), got '#${anchor}'`;
  };
  return sources.flatMap((page) =>
    linksOf(page.source).flatMap(({ target, line }) => {
      const message = faultOf(target, page);
      return message === undefined ? [] : [{ path: page.path, line, message }];
    }),
  );
}
