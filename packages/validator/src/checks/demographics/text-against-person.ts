import { TENURES } from '@hseg/schema';
import { defineRowCheck } from '../../check.ts';
import { FIELD } from '../../fields.ts';
import { ROW_FAULT_POINTS } from '../../scores.ts';
import { wordFilter } from '../../text/word-filter.ts';

const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, index) => [word, index + 1]),
);
const NUMBER = `(\\d{1,2}|${Object.keys(NUMBERS).join('|')}|thirty|twenty-(?:one|two|three|four|five|six|seven|eight|nine))`;

/** Phrases that say how long somebody has been there: the number stands in the first group. */
const YEARS_HERE = [
  new RegExp(`\\bI(?:'ve| have) (?:been|worked) (?:here|at [A-Z][\\w&' -]{1,30}) (?:for )?${NUMBER} years\\b`),
  new RegExp(`\\b[Ii]n my ${NUMBER} years (?:here|at)\\b`),
  new RegExp(`\\b[Aa]fter ${NUMBER} years (?:here|at (?:the|this) (?:hospital|university|company))\\b`),
];
const NEW_HERE =
  /\b(?:I just started (?:here|working here)|I started (?:here )?(?:last|this) (?:week|month)|I'm (?:new|the new (?:person|hire)) here|as a new hire(?: here)?, I)\b/;
const LEADS =
  /\b(?:[Mm]y direct reports|[Tt]he people I (?:supervise|manage)|I (?:supervise|manage) (?:a|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:team|people|nurses|staff|employees))\b/;

/** Words of which each kind of phrase has one: most texts are looked at by these only. */
const SAYS_YEARS = wordFilter('years');
const SAYS_NEW = wordFilter('started new hire');
const SAYS_LEADS = wordFilter('reports supervise manage');

/** Years of service that a code allows: from and below. */
const RANGES = [
  [0, 1],
  [1, 4],
  [4, 8],
  [8, 70],
] as const;

/** Texts that say of their writer what the row denies: years of service, being new, having staff. */
export const textAgainstPerson = defineRowCheck({
  id: 'text-against-person',
  dimension: 'demographics',
  title: 'Rows with a text that contradicts the person',
  points: ROW_FAULT_POINTS,
  target: 'none: years of service, being new and having staff as the columns say',
  source: 'arithmetic of age, service and rank',
  advice: 'Take what a text says about its writer from the row.',
  start:
    () =>
    ({ fields, words }) => {
      const tenure = TENURES.indexOf(fields[FIELD.tenure] as (typeof TENURES)[number]);
      for (const own of words) {
        const { text } = own;
        if (tenure >= 0 && SAYS_YEARS.meets(own))
          for (const pattern of YEARS_HERE) {
            const match = pattern.exec(text);
            if (!match) continue;
            const word = match[1].toLowerCase();
            const years = Number(word) || NUMBERS[word] || 20;
            // "Three years" of somebody in the fourth: a year either way is how people count.
            const [from, below] = RANGES[tenure];
            if (years + 1 < from || years >= below + 1) return `'${match[0]}' and ${fields[FIELD.tenure]}`;
          }
        if (tenure >= 2 && SAYS_NEW.meets(own)) {
          const match = NEW_HERE.exec(text);
          if (match) return `'${match[0]}' and ${fields[FIELD.tenure]}`;
        }
        if (fields[FIELD.supervises] === 'False' && SAYS_LEADS.meets(own)) {
          const match = LEADS.exec(text);
          if (match) return `'${match[0]}' and supervises nobody`;
        }
      }
      return undefined;
    },
});
