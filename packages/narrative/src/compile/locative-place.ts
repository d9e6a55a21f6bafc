import type { Grammar } from '@hseg/schema';
import type { SentenceNode } from '../notation/nodes.ts';
import type { LengthRange } from './emit-sentence.ts';

/**
 * Where the organisation's name and the preposition before it may be told by an adverb: "at the clinic", "here".
 */
export interface LocativePlace {
  /**
   * The text before a name, without the preposition at its end; `undefined` where the name cannot be told by the adverb: it is
   * part of another noun, or the preposition begins with a capital inside a sentence.
   *
   * @param said the sentence before the text
   * @param following what stands behind the name
   */
  before(
    text: string,
    said: string,
    next: SentenceNode | undefined,
    following: SentenceNode | undefined,
  ): string | undefined;
  /** Characters of the preposition and the name, or of the adverb. */
  length(name: LengthRange): LengthRange;
}

/** The place in a sentence; `undefined` in a language without such an adverb, and where the sentence has it already. */
export function locativePlace(
  nodes: readonly SentenceNode[],
  { locative }: Pick<Grammar, 'locative'>,
): LocativePlace | undefined {
  if (locative?.fits(wordsIn(nodes)) !== true) return undefined;
  const { preposition, adverb } = locative;
  const atEnd = new RegExp(`(^|[\\s"(])${preposition} $`, 'i');
  return {
    before(text, said, next, following) {
      if (next?.kind !== 'fact' || next.fact !== 'Org' || !atEnd.test(text)) return undefined;
      if (following?.kind === 'text' && /^['’\w-]/.test(following.value)) return undefined;
      const lead = text.slice(0, -preposition.length - 1);
      return text.endsWith(`${preposition} `) || /(^|[.?!] )$/.test(said + lead) ? lead : undefined;
    },
    length: ({ min, max }) => ({
      min: Math.min(adverb.length, preposition.length + 1 + min),
      max: Math.max(adverb.length, preposition.length + 1 + max),
    }),
  };
}

/** Every word of a sentence that is not drawn from elsewhere, of all its options. */
function wordsIn(nodes: readonly SentenceNode[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.value;
      if (node.kind === 'choice') return node.options.map((option) => wordsIn(option.nodes)).join(' ');
      return node.kind === 'span' ? wordsIn(node.nodes) : '';
    })
    .join('');
}
