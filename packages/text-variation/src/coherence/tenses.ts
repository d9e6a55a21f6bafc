import type { CoherenceCheck } from '../check-coherence.ts';
import { issueAt } from './issue-at.ts';

const PAST = new Set(['yesterday', 'ago']);
const FUTURE = new Set(['tomorrow']);
const WILL = new Set(['will', "won't", "i'll", "we'll", "they'll", "he'll", "she'll", "it'll"]);
const WAS = new Set(['was', 'were', "wasn't", "weren't", 'did', "didn't", 'had', "hadn't"]);

/** Finds a short sentence whose only time is against its only verb: "I will call yesterday", "it was tomorrow". */
export const findTenses: CoherenceCheck = (checked) => {
  const { words } = checked;
  const found = [];
  for (let first = 0; first < words.length; ) {
    let behind = first + 1;
    while (behind < words.length && words[behind].sentence === words[first].sentence) behind++;
    const has = (set: ReadonlySet<string>): number => {
      for (let at = first; at < behind; at++) if (set.has(words[at].lower)) return at;
      return -1;
    };
    const will = has(WILL);
    const was = has(WAS);
    const past = has(PAST);
    const future = has(FUTURE);
    if (past >= 0 && future < 0 && will >= 0 && was < 0 && behind - first <= SHORT)
      found.push(issueAt(checked, 'tense', will, will + 1, `a past form beside '${words[past].lower}'`));
    else if (future >= 0 && past < 0 && was >= 0 && will < 0 && behind - first <= SHORT)
      found.push(issueAt(checked, 'tense', was, was + 1, `a form of the future beside '${words[future].lower}'`));
    first = behind;
  }
  return found;
};

/** Longer sentences have room for two times. */
const SHORT = 8;
