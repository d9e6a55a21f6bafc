/** A line of the output that stands for any number of lines. */
const ANY_LINES = '...';
/** A character of the output that stands for any characters of its line. */
const ANY_CHARACTERS = '…';

/** The lines of an output; a line end at its end or none is the same. */
const linesOf = (text: string): string[] => text.replace(/\n+$/, '').split('\n');

/** Whether a line is what the page shows of it. */
export function matchesLine(shown: string, line: string): boolean {
  if (!shown.includes(ANY_CHARACTERS)) return shown === line;
  const parts = shown.split(ANY_CHARACTERS).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(line);
}

/** Whether an output is what the page shows of it. */
export function matchesOutput(shown: string, output: string): boolean {
  const patterns = linesOf(shown);
  const lines = linesOf(output);
  // Where the lines so far may have ended, as the patterns are read one by one.
  let ends = new Set([0]);
  for (const pattern of patterns) {
    const next = new Set<number>();
    for (const end of ends) {
      if (pattern === ANY_LINES) for (let later = end; later <= lines.length; later++) next.add(later);
      else if (end < lines.length && matchesLine(pattern, lines[end])) next.add(end + 1);
    }
    ends = next;
  }
  return ends.has(lines.length);
}

/**
 * What a page should show of an output that it no longer matches: the output, elided where the page elided it. As many
 * lines stand before the first and behind the last `...` as did before, and a line with `…` that still holds stays.
 */
export function renewOutput(shown: string, output: string): string {
  const patterns = linesOf(shown);
  const lines = linesOf(output);
  const elided = patterns.filter((line) => line.includes(ANY_CHARACTERS));
  const kept = lines.map((line) => elided.find((pattern) => matchesLine(pattern, line)) ?? line);
  const first = patterns.indexOf(ANY_LINES);
  if (first >= 0) {
    const behind = patterns.length - 1 - patterns.lastIndexOf(ANY_LINES);
    if (first + behind < kept.length) kept.splice(first, kept.length - first - behind, ANY_LINES);
  }
  return `${kept.join('\n')}\n`;
}
