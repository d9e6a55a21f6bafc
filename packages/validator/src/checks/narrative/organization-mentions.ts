import { defineTextCheck } from '../../check.ts';
import { FIELD, QUESTION } from '../../fields.ts';
import { rampScore } from '../../scores.ts';
import { maskNames, ORGANIZATION } from '../../text/mask-names.ts';

/** Share of q24 that name the organisation in full. */
export const organizationMentions = defineTextCheck({
  id: 'organization-mentions',
  dimension: 'narrative',
  title: 'q24 that name the organisation',
  points: 10,
  target: 'at least 80 %, or the rate that the manifest gives',
  source: 'guide, "Company mentions in 80%+ of responses"; counted in q24, by the full name',
  advice: 'Name the organisation where somebody would.',
  observe({ sample, expectations: { mentions } }) {
    const rows = sample.filter(
      (row) => row.words[QUESTION.q24].hashes.length > 0 && row.fields[FIELD.organization] !== '',
    );
    const naming = rows.filter((row) => maskNames(row)[QUESTION.q24].includes(ORGANIZATION)).length;
    const share = rows.length === 0 ? 0 : naming / rows.length;
    // Two standard errors are given to chance.
    const margin = 2 * Math.sqrt((mentions * (1 - mentions)) / Math.max(1, rows.length));
    return {
      score: mentions === 0 ? 100 : rampScore(share + margin, mentions, 0.3 * mentions),
      observed: `${(100 * share).toFixed(1)} %`,
    };
  },
});
