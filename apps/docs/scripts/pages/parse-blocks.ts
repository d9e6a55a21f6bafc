import type { Block } from './page.ts';

const OPENING = /^(\s*)(`{3,}|~{3,})\s*([^\s`]*)\s*([^`]*)$/;

/**
 * The fenced blocks of a page, in order. A fence ends at one of the same kind that is at least as long, so that a block
 * may show a fence; one that is never closed ends with the page.
 */
export function parseBlocks(source: string): Block[] {
  const lines = source.split('\n');
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length; index++) {
    const opening = OPENING.exec(lines[index]);
    if (!opening) continue;
    const [, indent, fence, language, meta] = opening;
    const closing = new RegExp(`^\\s*${fence[0]}{${fence.length},}\\s*$`);
    const start = index;
    const inside: string[] = [];
    for (index++; index < lines.length && !closing.test(lines[index]); index++)
      inside.push(lines[index].startsWith(indent) ? lines[index].slice(indent.length) : lines[index].trimStart());
    blocks.push({
      language,
      meta: meta.trim(),
      line: start + 1,
      endLine: index + 1,
      indent,
      text: inside.map((line) => `${line}\n`).join(''),
    });
  }
  return blocks;
}
