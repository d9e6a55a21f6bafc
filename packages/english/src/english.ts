import type { Language } from '@hseg/schema';
import stories from './generated/tellings.json' with { type: 'json' };
import { englishWords } from './words/english-words.ts';

/**
 * American English: grammar, calendar, the tellings and their aftermaths, and the words for roles, departments, places and
 * arcs.
 *
 * @example
 * english.grammar.indefiniteArticle('hour') // 'an'
 */
export const english: Language = { ...englishWords, ...(stories as Pick<Language, 'tellings' | 'aftermaths'>) };
