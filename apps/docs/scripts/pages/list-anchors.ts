import { parseBlocks } from './parse-blocks.ts';

/** A page without its front matter and fenced blocks; their lines stay, empty, so that line numbers hold. */
export function proseOf(source: string): string[] {
  const lines = source.split('\n');
  if (lines[0] === '---') for (let index = 0; index <= lines.indexOf('---', 1); index++) lines[index] = '';
  for (const { line, endLine } of parseBlocks(source)) lines.fill('', line - 1, endLine);
  return lines;
}

/** The name that Astro gives a heading, but for the number behind the second one of a name. */
function slugOf(heading: string): string {
  const text = heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]+>/g, '')
    .replace(/[`*]|(?<!\w)_|_(?!\w)/g, '');
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

/** The anchors of a page: of its headings and of elements with an `id`. */
export function listAnchors(source: string): Set<string> {
  const anchors = new Set(['_top']);
  const seen = new Map<string, number>();
  for (const line of proseOf(source)) {
    const heading = /^#{2,6}\s+(.*?)\s*#*$/.exec(line);
    if (heading) {
      const slug = slugOf(heading[1]);
      const before = seen.get(slug) ?? 0;
      seen.set(slug, before + 1);
      anchors.add(before === 0 ? slug : `${slug}-${before}`);
    }
    for (const [, id] of line.matchAll(/\sid="([^"]+)"/g)) anchors.add(id);
  }
  return anchors;
}
