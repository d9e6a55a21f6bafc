import type { Language } from '@hseg/schema';
import stories from './generated/tellings.json' with { type: 'json' };
import { englishLexicon } from './lexicon/english-lexicon.ts';
import { englishWords } from './words/english-words.ts';

/**
 * American English: grammar, calendar, the tellings and their aftermaths, the words for roles, departments, places and arcs,
 * and the lexicon that texts are varied by.
 *
 * @example
 * english.grammar.indefiniteArticle('hour') // 'an'
 */
export const english: Language = {
  ...englishWords,
  ...(stories as Pick<Language, 'tellings' | 'aftermaths'>),
  lexicon: englishLexicon,
};
