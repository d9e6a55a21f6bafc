import { OPEN_QUESTION_IDS } from '@hseg/schema';
import { defineTextCheck } from '../../check.ts';
import { FIELD } from '../../fields.ts';
import { faultShareScore, ROW_FAULT_POINTS } from '../../scores.ts';
import { groupThousands } from '../../text/group-thousands.ts';
import { maskNames } from '../../text/mask-names.ts';
import { mixHash } from '../../text/mix-hash.ts';
import { FUNCTION_WORD_HASHES } from '../../vocabulary/function-words.ts';

/** Words of a text whose skeleton is no chance. */
const FEWEST_WORDS = 20;

/** Rows that are compared with each other. */
const MOST_ROWS = 10_000;

/** Share of rows that may have another's skeleton. */
const TOLERATED = 0.005;

/** Skeletons: the function words of a text in order, one gap for each run of other words. A template keeps its skeleton. */
export const skeletons = defineTextCheck({
  id: 'skeletons',
  dimension: 'narrative',
  title: "Rows with a text that has another's skeleton",
  points: ROW_FAULT_POINTS,
  target: `at most ${100 * TOLERATED} % of ${groupThousands(MOST_ROWS)} rows, all content words masked`,
  source: 'Shaib et al. 2024 (syntactic templates); Finegan-Dollak et al. 2018 (template leakage)',
  advice: 'Filling the same sentences with other words makes no other texts.',
  observe({ sample }) {
    const rows = sample.slice(0, MOST_ROWS);
    const found = new Map<number, { responseId: string; reason: string }>();
    OPEN_QUESTION_IDS.forEach((id, question) => {
      const first = new Map<number, number>();
      for (const row of rows) {
        const words = maskNames(row)[question];
        if (words.length < FEWEST_WORDS) continue;
        let [low, high, isGap] = [0x811c9dc5, 1, false];
        for (const word of words) {
          const isFunction = FUNCTION_WORD_HASHES.has(word);
          if (isFunction || !isGap) {
            const part = isFunction ? word : 1;
            low = Math.imul(low ^ part, 0x01000193);
            high = (Math.imul(high ^ (part >>> 7), 0x85ebca6b) + part) | 0;
          }
          isGap = !isFunction;
        }
        const skeleton = (mixHash(high) & 0x1fffff) * 4294967296 + (low >>> 0);
        const twin = first.get(skeleton);
        if (twin === undefined) first.set(skeleton, row.index);
        else if (!found.has(row.index))
          found.set(row.index, {
            responseId: row.fields[FIELD.responseId],
            reason: `${id} has the skeleton of row ${twin}`,
          });
      }
    });
    const share = rows.length === 0 ? 0 : found.size / rows.length;
    return {
      score: faultShareScore(Math.max(0, share - TOLERATED)),
      observed: `${found.size} of ${rows.length} rows (${(100 * share).toFixed(2)} %)`,
      worst: [...found].slice(0, 5).map(([row, rest]) => ({ row, ...rest })),
    };
  },
});
