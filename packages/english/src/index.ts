export { indefiniteArticle } from './article.ts';
export { MONTHS, SEASONS, WEEKDAYS } from './calendar.ts';
export { english } from './english.ts';
export { englishGrammar } from './grammar.ts';
export { cardinal, clock, duration, ordinal } from './number.ts';
export { capitalize } from './orthography.ts';
export { referent } from './referent.ts';
export { firstPerson } from './verb.ts';
