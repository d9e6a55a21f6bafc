import { defineTextCheck } from '../../check.ts';
import { QUESTION } from '../../fields.ts';
import { rampScore } from '../../scores.ts';
import { PSYCHOLOGICAL_WORDS } from '../../vocabulary/severity-words.ts';

/** Texts that speak of mind and body. */
export const psychologicalTerms = defineTextCheck({
  id: 'psychological-terms',
  dimension: 'narrative',
  title: 'q24 with a word for states of mind or body',
  points: 10,
  target: 'at least 50 %',
  source:
    'guide, "Psychological terminology usage"; the question asks for harm to mental health (assumption: half of the answers name it)',
  advice: 'Say what it did to the person.',
  observe({ sample }) {
    const rows = sample.filter(({ words }) => words[QUESTION.q24].hashes.length > 0);
    const share =
      rows.length === 0
        ? 0
        : rows.filter(({ words }) => words[QUESTION.q24].hashes.some((word) => PSYCHOLOGICAL_WORDS.has(word))).length /
          rows.length;
    return { score: rampScore(share, 0.5, 0.1), observed: `${(100 * share).toFixed(1)} %` };
  },
});
