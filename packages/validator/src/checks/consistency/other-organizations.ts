import { OPEN_QUESTION_IDS } from '@hseg/schema';
import { defineCheck } from '../../check.ts';
import { FIELD } from '../../fields.ts';
import type { Row } from '../../row.ts';
import { faultShareScore, ROW_FAULT_POINTS } from '../../scores.ts';
import { wordSet } from '../../text/word-set.ts';
import { wordsOf } from '../../text/words-of.ts';

/** Share of rows that may name another organisation: people do speak of where they were before. */
const TOLERATED = 0.001;

const LETTER = /[\p{L}\p{N}]/u;

/** An organisation of the file, to be found in texts. */
interface Name {
  name: string;
  lowerCase: string;
  hashes: Uint32Array;
}

/** Rows whose texts name an organisation of the file that is not their own. */
export const otherOrganizations = defineCheck({
  id: 'other-organizations',
  dimension: 'consistency',
  title: 'Rows that name another organisation',
  points: ROW_FAULT_POINTS,
  target: `at most ${100 * TOLERATED} % name one of the others of the file`,
  source: 'a text belongs to its row; some people speak of where they were before (assumption)',
  advice: 'Texts were moved to other rows, or names were filled in from another list.',
  observe({ sample, people }) {
    const named = finder([...people.domainOrganization.second.keys()]);
    const found = sample.flatMap((row) => {
      const reason = named(row);
      return reason === undefined ? [] : [{ row, reason }];
    });
    const share = sample.length === 0 ? 0 : found.length / sample.length;
    return {
      score: faultShareScore(Math.max(0, share - TOLERATED)),
      observed: `${(100 * share).toFixed(2)} %`,
      worst:
        share > TOLERATED
          ? found.map(({ row, reason }) => ({ row: row.index, responseId: row.fields[FIELD.responseId], reason }))
          : [],
    };
  },
});

/** Finds the names of a file in the texts of a row, as whole words and in their own case: a target is no Target. */
function finder(names: readonly string[]): (row: Row) => string | undefined {
  const byFirstWord = new Map<number, Name[]>();
  for (const name of names) {
    const { hashes } = wordsOf(name);
    if (hashes.length === 0) continue;
    const own = { name, lowerCase: name.toLowerCase(), hashes };
    const others = byFirstWord.get(hashes[0]);
    if (others) others.push(own);
    else byFirstWord.set(hashes[0], [own]);
  }
  const firstWords = wordSet(byFirstWord.keys());
  return ({ fields, words }) => {
    const own = fields[FIELD.organization].toLowerCase();
    for (let question = 0; question < words.length; question++) {
      const { hashes, text } = words[question];
      for (let at = 0; at < hashes.length; at++) {
        if (!firstWords.has(hashes[at])) continue;
        for (const other of byFirstWord.get(hashes[at]) ?? []) {
          if (other.hashes.some((hash, index) => hashes[at + index] !== hash)) continue;
          // One is a part of the other's name: nobody can say which of them is meant.
          if (own.includes(other.lowerCase) || other.lowerCase.includes(own)) continue;
          if (standsIn(text, other.name)) return `${OPEN_QUESTION_IDS[question]} names ${other.name}`;
        }
      }
    }
    return undefined;
  };
}

/** Whether a name stands in a text as it is written, with no letter on either side. */
function standsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + name.length))) return true;
  return false;
}
