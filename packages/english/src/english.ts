import type { Language } from '@hseg/schema';
import { MONTHS, SEASONS, WEEKDAYS } from './calendar.ts';
import { englishGrammar } from './grammar.ts';
import { languageData } from './language-data.ts';

/**
 * American English: grammar, calendar, the tellings, and the words for roles, departments, places and arcs.
 *
 * @example
 * english.grammar.indefiniteArticle('hour') // 'an'
 */
export const english: Language = {
  tag: 'en-US',
  grammar: englishGrammar,
  months: MONTHS,
  weekdays: WEEKDAYS,
  seasons: SEASONS,
  tellings: languageData.tellings,
  pools: languageData.pools,
  terms: languageData.terms,
  arcs: languageData.arcs,
};
