import type { Language } from '@hseg/schema';
import { MONTHS, SEASONS, WEEKDAYS } from '../calendar.ts';
import words from '../generated/words.json' with { type: 'json' };
import { englishGrammar } from '../grammar.ts';

/**
 * American English without its tellings and aftermaths: grammar, calendar, and the words for roles, departments, places and arcs. For
 * programs that bring tellings of their own, or built-in ones that were compiled before, and need not load the others.
 *
 * @example
 * englishWords.tellings // []
 */
export const englishWords: Language = {
  tag: 'en-US',
  grammar: englishGrammar,
  months: MONTHS,
  weekdays: WEEKDAYS,
  seasons: SEASONS,
  tellings: [],
  aftermaths: [],
  ...(words as Pick<Language, 'pools' | 'terms' | 'arcs'>),
};
