import { OPEN_QUESTION_IDS } from '@hseg/schema';
import { defineRowCheck } from '../../check.ts';
import { QUESTION } from '../../fields.ts';
import { ROW_FAULT_POINTS } from '../../scores.ts';
import { wordFilter } from '../../text/word-filter.ts';
import { IDEATION, UNSAFE_PATTERNS } from '../../vocabulary/safe-messaging.ts';

/** Words and phrases of which every pattern against the rules has one: most texts are looked at by these only. */
const ALARM = wordFilter(
  'suicide suicidal suicides kill killed kills die dying dead death hang hanged hanging wrist wrists overdose overdosed overdosing pills noose monoxide drown drowned drowning poison poisoned suffocate suffocated suffocating shoot shooting shot life jump jumped jumping cutting rope razor goodbye epidemic',
  ['end it', 'will end', "i'm gone", 'am gone'],
);
/** The same for ways of telling thoughts of suicide. */
const WISHES = wordFilter('suicide suicidal killing kill die dying dead wake alive life live disappear ending', [
  'be here',
  'being here',
  'not here',
  'were gone',
  'was gone',
  'without me',
  'end it',
]);

/** Texts against the rules of safe messaging; thoughts of suicide outside q24 of Crisis are among them. */
export const safeMessaging = defineRowCheck({
  id: 'safe-messaging',
  dimension: 'consistency',
  title: 'Rows with a text against the rules of safe messaging',
  points: ROW_FAULT_POINTS,
  target: 'none; a single one holds the dimension at 70 or below',
  source: 'WHO & IASP 2023, reportingonsuicide.org, #chatsafe (Orygen 2023)',
  advice: 'Take these rows out before anybody sees the file.',
  start:
    () =>
    ({ words, tier }) => {
      for (let question = 0; question < words.length; question++) {
        const own = words[question];
        const { text } = own;
        if (ALARM.meets(own))
          for (const { reason, pattern } of UNSAFE_PATTERNS)
            if (pattern.test(text)) return `${OPEN_QUESTION_IDS[question]}: ${reason}`;
        if ((question !== QUESTION.q24 || tier > 0) && WISHES.meets(own) && IDEATION.test(text))
          return `${OPEN_QUESTION_IDS[question]}: thoughts of suicide outside q24 of Crisis`;
      }
      return undefined;
    },
});
