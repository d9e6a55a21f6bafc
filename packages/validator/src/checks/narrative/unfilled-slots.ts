import { wordFilter } from '../../text/word-filter.ts';
import { MARK } from '../../text/words-of.ts';
import { textFaultCheck } from './text-fault-check.ts';

const SLOT =
  /[{}[\]<>|]|%[sd]\b|\$\w+\b(?<!\$\d+)|__+|\b(?:undefined|NaN|null|lorem|ipsum|TODO|XXX+|FIXME)\b|\bobject Object\b/;

/** Placeholders that are words. */
const PLACEHOLDERS = wordFilter('undefined nan null lorem ipsum todo xxx xxxx fixme object');

/** Slots, brackets and placeholders that a template left behind. */
export const unfilledSlots = textFaultCheck({
  id: 'unfilled-slots',
  title: 'Rows with an unfilled slot',
  target: 'none',
  source: 'surface faults of template text',
  advice: 'Fill every slot, or leave the sentence out.',
  fault({ text, marks, hashes }) {
    if ((marks & MARK.slot) === 0 && !PLACEHOLDERS.meets(hashes)) return undefined;
    const match = SLOT.exec(text);
    return match ? `'${text.slice(Math.max(0, match.index - 20), match.index + 20)}'` : undefined;
  },
});
