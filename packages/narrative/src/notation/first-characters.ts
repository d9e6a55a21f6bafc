import type { SentenceNode } from './nodes.ts';

/**
 * The characters that a sentence can begin with, as far as they stand in it: facts, persons and numbers are none of them.
 *
 * @example
 * firstCharacters(parseSentence('[|Once ]I left.', new Set())) // ['O', 'I']
 */
export function firstCharacters(nodes: readonly SentenceNode[]): string[] {
  const found: string[] = [];
  for (const node of nodes) {
    if (node.kind === 'text') return [...found, node.value[0]];
    if (node.kind === 'span') return [...found, ...firstCharacters(node.nodes)];
    if (node.kind !== 'choice') return found;
    for (const option of node.options) found.push(...firstCharacters(option.nodes));
    // What stands behind a choice comes first where an option is empty.
    if (node.options.every((option) => option.nodes.length > 0)) return found;
  }
  return found;
}
