import type { Language } from '@hseg/schema';
import { englishWords } from './english-words.ts';
import stories from './generated/tellings.json' with { type: 'json' };

/**
 * American English: grammar, calendar, the tellings and their aftermaths, and the words for roles, departments, places and arcs.
 *
 * @example
 * english.grammar.indefiniteArticle('hour') // 'an'
 */
export const english: Language = { ...englishWords, ...(stories as Pick<Language, 'tellings' | 'aftermaths'>) };
