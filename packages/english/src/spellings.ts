import type { Spelling } from '@hseg/schema';
import { MONTHS } from './calendar.ts';
import { figure, NUMBER_WORDS } from './figure.ts';

/** Contractions with one full form. "I'd", "he's" and the like have two, and are left alone. */
const CONTRACTION =
  /\b(?:(I)('m|'ve|'ll)|([Ww]e|[Yy]ou|[Tt]hey)('re|'ve|'ll)|([Ii]t|[Hh]e|[Ss]he|[Tt]hat)('ll)|([Ii]t|[Tt]hat|[Tt]here)('s)|([Ww]o|[Cc]a|[Dd]o|[Dd]oes|[Dd]id|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Hh]ave|[Hh]as|[Hh]ad|[Cc]ould|[Ww]ould|[Ss]hould)(n't))\b/g;

const FULL_FORMS: Readonly<Record<string, string>> = {
  "'m": 'am',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'s": 'is',
};

/** What may stand between "'s" and the word that says it is an "is": not a participle, which would make it a "has". */
const SURELY_IS =
  /^ (?:a|an|the|no|my|our|in|on|at|like|too|so|very|hard|what|how|why|where|when|nothing|enough|fine|worse|easy|one|(?:not|just|only|still|always|all) (?!(?:been|got|had|gone|become|made|taken|given|done|come|left|\w+e[dn])\b)[a-z]+)\b/;

/** A subject behind the verb, as in questions: the full form would put it elsewhere. */
const INVERTED = /^ (?:I|you|he|she|it|we|they|there)\b/i;

/** What every stretch with two spellings has somewhere. */
const WORTH_A_LOOK = new RegExp(`'|body|ntil|, (?:and|but|so) |${NUMBER_WORDS}`);

/** Pronouns with two forms of one meaning; not "a nobody". */
const INDEFINITE = /(?<!\b(?:a|an|total|complete) )\b([Ss]ome|[Aa]ny|[Ee]very|[Nn]o)body\b(?!'(?:d|ll)\b)/g;

/** "Until" before a time or a clause; not before a gap, where "till" could be a drawer. */
const UNTIL = /\b([Uu])ntil\b(?= [\w'])/g;

/** A clause that is joined to another, with a subject of its own: what somebody else begins a sentence with. */
const JOINT = /(?<=[\w'"]{2}), (and|but|so) (?=(?:I|he|she|they|we|it|there)(?:'(?:m|ve|d|ll|re|s))? \w)/g;

/** A sentence that opens so has no main clause yet, or might not (`x`: with words that are drawn); nor has one of fewer words. */
const UNFINISHED =
  /^\W*(?:x|if|when|whenever|after|because|since|while|before|until|till|as|once|every time|although|though|by the time|the (?:day|week|time|minute|moment|more|first|last|next)|not only|between|both|either|whether|what|who|even)\b/i;
const FEWEST_WORDS_OF_A_CLAUSE = 4;

/** A number word that counts something, with the words around it that would make it something else. */
const NUMBER = new RegExp(`(?<![\\w-])(?:${NUMBER_WORDS})(?![\\w])`, 'g');
const NOT_BEHIND = new RegExp(
  `(?:\\b(?:${MONTHS.join('|')}|${NUMBER_WORDS}|one|or|to|one and|the|these|those|us|you|all|half past|quarter (?:to|past|after)|hundred(?: and)?|thousand(?: and)?|one in|one out of|number)|["-])\\s?$`,
  'i',
);
const NOT_AHEAD = new RegExp(
  `^(?:-(?!(?:hour|minute|day|week|month|year|mile|foot|page|person|dollar|bed|part)\\b)| (?:hundred|thousand|million|dozen|or|to|one(?! (?:of|in|or|and))|and a half|o'clock|of us|of them|thirds?|quarters?|halves|${NUMBER_WORDS})\\b)`,
);

/**
 * The stretches of a text that writers spell in two ways, and the other way of each: a clause joined by a comma and a new
 * sentence (habit `fullStops`), "anybody" and "anyone" (habit
 * `oneForms`), "until" and "till" (habit `till`), contractions with their full forms (habit `fullForms`), number words with
 * their figures (habit `figures`). Left alone are words of others in quotation
 * marks, contractions of questions (where the full form stands in another order), forms with two readings ("I'd", "he's
 * been"), "one", the first word of a sentence, and numbers that are part of something else ("two-faced", "nine to five",
 * "two or three", "half past six").
 *
 * @param text a stretch of one sentence, written as in the middle of it
 * @param around what stands before and after in the sentence, where it is known, and whether the sentence asks
 * @returns in order, without overlap; offsets in UTF-16 code units of `text`
 * @example
 * spellings("I'm off for three weeks") // [{ start: 0, end: 3, habit: 'fullForms', other: 'I am' }, { start: 12, end: 17, habit: 'figures', other: '3' }]
 */
export function spellings(
  text: string,
  around: { before?: string; after?: string; isQuestion?: boolean } = {},
): readonly Spelling[] {
  // Most stretches hold nothing of the kind.
  if (!WORTH_A_LOOK.test(text)) return [];
  const { before = '', after = '', isQuestion = false } = around;
  const found: Spelling[] = [];
  const quotesBefore = before.split('"').length - 1;
  const isQuoted = (start: number): boolean => (quotesBefore + text.slice(0, start).split('"').length - 1) % 2 === 1;
  for (const match of text.matchAll(CONTRACTION)) {
    const start = match.index;
    const end = start + match[0].length;
    const [, ...groups] = match;
    const parts = groups.filter((group) => group !== undefined);
    const [stem, ending] = parts;
    const behind = `${text.slice(end)}${after}`;
    if (isQuoted(start)) continue;
    // Before a stop or at the end of what is known the contraction was put there with a reason.
    if (!/^ [a-z]/.test(behind)) continue;
    if (ending === "n't") {
      if (isQuestion || INVERTED.test(behind)) continue;
      const low = stem.toLowerCase();
      const full = low === 'wo' ? 'will not' : low === 'ca' ? 'cannot' : `${low} not`;
      found.push({
        start,
        end,
        habit: 'fullForms',
        other: low === stem ? full : full[0].toUpperCase() + full.slice(1),
      });
    } else {
      if ((ending === "'s" && !SURELY_IS.test(behind)) || (ending === "'ve" && behind.startsWith(' got'))) continue;
      found.push({ start, end, habit: 'fullForms', other: `${stem} ${FULL_FORMS[ending]}` });
    }
  }
  for (const match of `${text}${after}`.matchAll(JOINT)) {
    const start = match.index;
    const end = start + match[0].length;
    const soFar = `${before}${text.slice(0, start)}`.split(/[.?!]\s/).at(-1) as string;
    if (end > text.length || isQuestion || isQuoted(start) || UNFINISHED.test(soFar)) continue;
    if (soFar.trim().split(/\s+/).length < FEWEST_WORDS_OF_A_CLAUSE) continue;
    const joint = match[1];
    found.push({ start, end, habit: 'fullStops', other: `. ${joint[0].toUpperCase()}${joint.slice(1)} ` });
  }
  for (const match of text.matchAll(INDEFINITE)) {
    const start = match.index;
    if (isQuoted(start)) continue;
    const stem = match[1];
    const other = stem.toLowerCase() === 'no' ? `${stem} one` : `${stem}one`;
    found.push({ start, end: start + match[0].length, habit: 'oneForms', other });
  }
  for (const match of text.matchAll(UNTIL)) {
    const start = match.index;
    if (isQuoted(start) || /\b(?:not|from)\s?$/i.test(`${before}${text.slice(0, start)}`)) continue;
    found.push({ start, end: start + match[0].length, habit: 'till', other: match[1] === 'U' ? 'Till' : 'till' });
  }
  for (const match of text.matchAll(NUMBER)) {
    const start = match.index;
    const end = start + match[0].length;
    const ahead = `${text.slice(end)}${after}`;
    const behind = `${before}${text.slice(0, start)}`;
    if (isQuoted(start) || behind.trim() === '' || NOT_BEHIND.test(behind) || NOT_AHEAD.test(ahead)) continue;
    if (!/^(?: [a-z]|-[a-z]|[.,;:!]| \()/.test(ahead)) continue;
    found.push({ start, end, habit: 'figures', other: figure(match[0]) });
  }
  return found.sort((one, other) => one.start - other.start);
}
