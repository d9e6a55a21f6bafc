import { wordFilter } from '../../text/word-filter.ts';
import { MARK } from '../../text/words-of.ts';
import { textFaultCheck } from './text-fault-check.ts';

/** Brackets, variables and words that no text for people holds. */
const MARKUP = /[{}[\]<>|]|%[sd]\b|\$\w+\b(?<!\$\d+)|__+|\b(?:NaN|lorem|ipsum|TODO|XXX+|FIXME)\b|\bobject Object\b/;

/** What a missing value prints as; a result can be null as well, which the noun behind it tells. */
const NULL = /\bnull\b(?! (?:and void|effects?|findings?|hypothes[ei]s|models?|results?)\b)/;

/** Roles can be undefined, and expectations: then a noun of work stands behind the word, or a verb before it. */
const UNDEFINED =
  /(?<!\b(?:is|are|was|were|be|been|being|left|stays?|remains?|so|too|very|completely|totally|still) )\bundefined\b(?! (?:boundaries|expectations?|goals?|jobs?|process(?:es)?|responsibilit(?:y|ies)|roles?|rules?|scopes?|tasks?)\b)/;

const SLOT = new RegExp([MARKUP, NULL, UNDEFINED].map(({ source }) => source).join('|'));

/** Placeholders that are words. */
const PLACEHOLDERS = wordFilter('undefined nan null lorem ipsum todo xxx xxxx fixme object');

/** Slots, brackets and placeholders that a template left behind. */
export const unfilledSlots = textFaultCheck({
  id: 'unfilled-slots',
  title: 'Rows with an unfilled slot',
  target: 'none',
  source: 'surface faults of template text',
  advice: 'Fill every slot, or leave the sentence out.',
  fault(words) {
    const { text, marks } = words;
    if ((marks & MARK.slot) === 0 && !PLACEHOLDERS.meets(words)) return undefined;
    const match = SLOT.exec(text);
    return match ? `'${text.slice(Math.max(0, match.index - 20), match.index + 20)}'` : undefined;
  },
});
