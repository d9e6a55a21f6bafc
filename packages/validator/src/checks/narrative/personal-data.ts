import { wordFilter } from '../../text/word-filter.ts';
import { MARK } from '../../text/words-of.ts';
import { textFaultCheck } from './text-fault-check.ts';

/**
 * Kinds of data that lead to a person, by how they are written in the United States and on the internet. Every repetition has
 * a bound: a field of a million characters that somebody made for it costs no more than any other.
 */
const KINDS = [
  { name: 'an e-mail address', pattern: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.\w/ },
  { name: 'an account name', pattern: /(?<![\w.])@[A-Za-z]\w{2,}/ },
  { name: 'a web address', pattern: /\bhttps?:\/\/|\bwww\.\w/i },
  { name: 'a social security number', pattern: /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/ },
  {
    name: 'a telephone number',
    pattern: /(?<![\d-])(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]?\d{4}(?![\d-])/,
  },
  { name: 'a number of ten digits and more', pattern: /(?<![\d.,])\d(?:[ -]?\d){9,18}(?![\d.,]\d)/ },
] as const;

const WEB = wordFilter('http https www');

/** Texts that lead to somebody: nobody may share them. */
export const personalData = textFaultCheck({
  id: 'personal-data',
  title: 'Rows with personal data',
  target: 'none: no e-mail or web address, account name, telephone or social security number',
  source: '45 CFR 164.514(b)(2), identifiers to remove (those that can be told by their form)',
  advice: 'Take these data out before anybody sees the file.',
  fault(words) {
    const { text, marks } = words;
    if ((marks & MARK.contact) === 0 && !WEB.meets(words)) return undefined;
    // What was found is not repeated: a report is passed on.
    return KINDS.find(({ pattern }) => pattern.test(text))?.name;
  },
});
