import type { Language, Lexicon } from '@hseg/schema';
import lexicon from '../generated/lexicon.json' with { type: 'json' };
import { englishGrammar } from '../grammar.ts';

/**
 * Synonyms by sense, ladders of intensity, transitions by relation, what no variation touches, and how words are typed in
 * haste.
 *
 * @example
 * englishLexicon.untouchable.includes('not') // true
 */
export const englishLexicon: Lexicon = lexicon as Lexicon;

/**
 * What varying a text asks of English: its lexicon and grammar, without the tellings. For programs that vary texts of their
 * own.
 *
 * @example
 * Object.keys(englishForVariation) // ['grammar', 'lexicon']
 */
export const englishForVariation: Pick<Language, 'grammar' | 'lexicon'> = {
  grammar: englishGrammar,
  lexicon: englishLexicon,
};
