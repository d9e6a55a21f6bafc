import { type ReferentGender, SPAN_LABELS, type SpanLabel } from '@hseg/schema';
import type { ChoiceOption, SentenceNode } from './nodes.ts';
import { NotationFault } from './notation-fault.ts';
import { parseSlot } from './parse-slot.ts';

const GENDERS: Readonly<Record<string, ReferentGender>> = { f: 'feminine', m: 'masculine', t: 'neutral' };

/** Brackets inside each other, and the sentence itself; the built-in tellings have four. */
const DEEPEST = 21;

/**
 * Parses one sentence in the notation of tellings into a tree.
 *
 * `[a|b]` is a choice, `[a|]` may be left out, `[x=a|b]` is bound to `x`, `@m`, `@f` or `@t` in front of an option says
 * whom it introduces; `{...}` is a slot (see `parseSlot`); `<label|text>` is a labelled span; `<pool>` is one item of a
 * shared pool. Everything else stands for itself.
 *
 * @param bound names that earlier sentences of the telling have bound; names bound here are added to it.
 * @throws NotationFault with the column (from 1) where the notation breaks.
 *
 * @example
 * parseSentence('I had {n:6-9} [that night|on the floor].', new Set())
 * // [text 'I had ', number n 6..9, text ' ', choice of 2, text '.']
 */
export function parseSentence(source: string, bound: Set<string>): SentenceNode[] {
  let at = 0;
  let depth = 0;

  const fail = (code: string, expected: string, received: string, column = at + 1): never => {
    throw new NotationFault(code, column, expected, received);
  };

  const sequence = (stops: string, opener: string, openedAt: number): SentenceNode[] => {
    if (++depth > DEEPEST) fail('too-deep', `at most ${DEEPEST - 1} brackets inside each other`, 'more');
    const nodes: SentenceNode[] = [];
    let textStart = at;
    // Text is cut out of the source: a string put together letter by letter stays a chain of letters in memory.
    const flush = (): void => {
      if (at > textStart) nodes.push({ kind: 'text', column: textStart + 1, value: source.slice(textStart, at) });
    };
    for (;;) {
      const character = source[at];
      if (character === undefined) {
        if (stops !== '')
          fail(
            'unclosed',
            `'${stops[stops.length - 1]}' for the '${opener}' in column ${openedAt}`,
            'the end of the sentence',
          );
        flush();
        depth--;
        return nodes;
      }
      if (stops.includes(character)) {
        flush();
        depth--;
        return nodes;
      }
      if (character === '[' || character === '{' || character === '<') {
        flush();
        nodes.push(character === '[' ? choice() : character === '{' ? slot() : span());
        textStart = at;
        continue;
      }
      if (character === ']' || character === '}' || character === '>' || character === '|')
        fail('stray-bracket', `no '${character}' outside brackets`, `'${character}'`);
      at++;
    }
  };

  const choice = (): SentenceNode => {
    const column = ++at;
    const named = /^([a-z][a-z0-9]*)=/.exec(source.slice(at));
    const name = named?.[1];
    if (named) at += named[0].length;
    const options: ChoiceOption[] = [];
    for (;;) {
      const marked = /^@([fmt]) /.exec(source.slice(at));
      if (marked) at += marked[0].length;
      const nodes = sequence('|]', '[', column);
      options.push(marked ? { gender: GENDERS[marked[1]], nodes } : { nodes });
      if (source[at++] === ']') break;
    }
    if (options.length < 2) fail('one-option', 'at least two options', 'one', column);
    if (name !== undefined) bind(name, column);
    return name === undefined ? { kind: 'choice', column, options } : { kind: 'choice', column, name, options };
  };

  const slot = (): SentenceNode => {
    const column = ++at;
    const end = source.indexOf('}', at);
    if (end < 0) fail('unclosed', `'}' for the '{' in column ${column}`, 'the end of the sentence', column);
    const node = parseSlot(source.slice(at, end), column, bound);
    at = end + 1;
    if (node.kind === 'number' || node.kind === 'clock' || node.kind === 'calendar') bind(node.name, column);
    else if ((node.kind === 'mention' || node.kind === 'referent' || node.kind === 'count') && !bound.has(node.name))
      fail(
        'unknown-slot',
        `a name that is bound earlier in the telling (${[...bound].join(', ') || 'none is'})`,
        `{${node.name}}`,
        column,
      );
    return node;
  };

  const span = (): SentenceNode => {
    const column = ++at;
    const head = /^([a-z_]+)([|>])/.exec(source.slice(at));
    if (!head)
      return fail(
        'unknown-span',
        "a label and '|', or the name of a pool and '>'",
        `'<${source.slice(at, at + 12)}'`,
        column,
      );
    at += head[0].length;
    if (head[2] === '>') return { kind: 'pool', column, name: head[1] };
    const label = head[1].toUpperCase() as SpanLabel;
    if (!SPAN_LABELS.includes(label))
      fail('unknown-span', `one of ${SPAN_LABELS.map((one) => one.toLowerCase()).join(', ')}`, head[1], column);
    const nodes = sequence('>', '<', column);
    at++;
    return { kind: 'span', column, label, nodes };
  };

  const bind = (name: string, column: number): void => {
    if (bound.has(name)) fail('bound-twice', `'${name}' to be bound once in a telling`, 'a second binding', column);
    bound.add(name);
  };

  return sequence('', '', 0);
}
