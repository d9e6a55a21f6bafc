import type { SentenceNode } from '../notation/nodes.ts';

/** Words that may stand twice in a row. */
const MAY_DOUBLE: ReadonlySet<string> = new Set(['that', 'had']);

/** The words that a stretch can begin and end with; whether it can be empty, so that its neighbours meet. */
interface Edges {
  first: ReadonlySet<string>;
  last: ReadonlySet<string>;
  canBeEmpty: boolean;
}

/**
 * Words that can come out twice in a row where two parts of a sentence meet, e.g. 'in' of `asked me [in|over] in {month}`.
 *
 * @param nodes a sentence as a tree; what slots are filled with is not looked at
 */
export function doubledWords(nodes: readonly SentenceNode[]): string[] {
  const doubled = new Set<string>();
  edgesOf(nodes, doubled);
  return [...doubled];
}

function edgesOf(nodes: readonly SentenceNode[], doubled: Set<string>): Edges {
  let first = new Set<string>();
  let last = new Set<string>();
  let canBeEmpty = true;
  for (const node of nodes) {
    const own = edgesOfNode(node, doubled);
    for (const word of own.first) if (last.has(word) && !MAY_DOUBLE.has(word)) doubled.add(word);
    if (canBeEmpty) first = new Set([...first, ...own.first]);
    last = own.canBeEmpty ? new Set([...last, ...own.last]) : new Set(own.last);
    canBeEmpty = canBeEmpty && own.canBeEmpty;
  }
  return { first, last, canBeEmpty };
}

const edges = (first: string | undefined, last: string | undefined): Edges => ({
  first: new Set(first === undefined ? [] : [first]),
  last: new Set(last === undefined ? [] : [last]),
  canBeEmpty: false,
});

function edgesOfNode(node: SentenceNode, doubled: Set<string>): Edges {
  if (node.kind === 'text') {
    if (node.value.trim() === '') return { first: new Set(), last: new Set(), canBeEmpty: true };
    // Only words that touch the edge, white space apart, can meet a neighbour.
    return edges(
      /^\s*([\p{L}']+)/u.exec(node.value)?.[1].toLowerCase(),
      /([\p{L}']+)\s*$/u.exec(node.value)?.[1].toLowerCase(),
    );
  }
  if (node.kind === 'span') return edgesOf(node.nodes, doubled);
  if (node.kind !== 'choice') return edges(undefined, undefined);
  const options = node.options.map((option) => edgesOf(option.nodes, doubled));
  return {
    first: new Set(options.flatMap((option) => [...option.first])),
    last: new Set(options.flatMap((option) => [...option.last])),
    canBeEmpty: options.some((option) => option.canBeEmpty),
  };
}
