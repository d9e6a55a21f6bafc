import { OPEN_QUESTION_IDS } from '@hseg/schema';
import { defineRowCheck } from '../../check.ts';
import { QUESTION } from '../../fields.ts';
import { ROW_FAULT_POINTS } from '../../scores.ts';
import { IDEATION, UNSAFE_PATTERNS } from '../../vocabulary/safe-messaging.ts';

/** Words without which no pattern matches: most texts are looked at once only. */
const ALARM =
  /suicid|kill|\bdie\b|dying|\bdead\b|hang(?:ed|ing)|wrist|overdos|pills to|noose|monoxide|drown|poison|suffocat|shoot|shot|my life|end it|wake up|alive|be here|\bgone\b|jump|without me|disappear|\blive\b|cut(?:ting)? myself/i;

/** Texts against the rules of safe messaging; thoughts of suicide outside q24 of Crisis are among them. */
export const safeMessaging = defineRowCheck({
  id: 'safe-messaging',
  dimension: 'consistency',
  title: 'Rows with a text against the rules of safe messaging',
  points: ROW_FAULT_POINTS,
  target: 'none; a single one holds the dimension at 70 or below',
  source: 'WHO & IASP 2023, reportingonsuicide.org, #chatsafe (Orygen 2023); facts 5.7, decisions 13',
  advice: 'Take these rows out before anybody sees the file.',
  start:
    () =>
    ({ words, tier }) => {
      for (let question = 0; question < words.length; question++) {
        const { text } = words[question];
        if (!ALARM.test(text)) continue;
        for (const { reason, pattern } of UNSAFE_PATTERNS)
          if (pattern.test(text)) return `${OPEN_QUESTION_IDS[question]}: ${reason}`;
        if (IDEATION.test(text) && (question !== QUESTION.q24 || tier > 0))
          return `${OPEN_QUESTION_IDS[question]}: thoughts of suicide outside q24 of Crisis`;
      }
      return undefined;
    },
});
