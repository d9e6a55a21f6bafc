import type { Grammar } from '@hseg/schema';
import { indefiniteArticle } from './article.ts';
import { functionWords } from './function-words.ts';
import { cardinal, clock, duration, ordinal } from './number.ts';
import { capitalize } from './orthography.ts';
import { referent } from './referent.ts';
import { spellings } from './spellings.ts';
import { firstPerson } from './verb.ts';

/** "There" as a place, "everybody there": not the empty subject of "there is". */
const POINTING_THERE =
  /\bthere\b(?!['’]|\s(?:is|are|was|were|isn't|aren't|wasn't|weren't|has|have|had|will|would|won't|should|could|can|may|might|must|used|never|always)\b)/i;

/** The rules of English that the realiser asks for. */
export const englishGrammar: Grammar = {
  indefiniteArticle,
  indefiniteArticles: ['a', 'an'],
  capitalize,
  cardinal,
  ordinal,
  isSingular: (value) => value === 1,
  clock,
  duration,
  firstPerson,
  referent,
  determiners: [
    'a',
    'an',
    'the',
    'my',
    'our',
    'his',
    'her',
    'their',
    'your',
    'every',
    'each',
    'this',
    'no',
    'any',
    'another',
    'old',
    'new',
    'same',
    'one',
  ],
  locative: {
    preposition: 'at',
    adverb: 'here',
    fits: (sentence) => !/\bhere\b/i.test(sentence) && !POINTING_THERE.test(sentence),
  },
  functionWords,
  spellings,
  continues: (beginning) => /^(?:then|so|but|and)(?: (?!that\b|far\b|again\b)|$)/.test(beginning),
};
