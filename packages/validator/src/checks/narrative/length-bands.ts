import { lengthBand, OPEN_QUESTION_IDS, TIERS } from '@hseg/schema';
import { defineRowCheck } from '../../check.ts';
import { ROW_FAULT_POINTS } from '../../scores.ts';
import { lengthOf } from '../../text/length-of.ts';

/** Texts as long as the guide asks for in their tier. With typing noise, bands hold for the texts before it. */
export const lengthBands = defineRowCheck({
  id: 'length-bands',
  dimension: 'narrative',
  title: 'Rows with a text outside the length band of their tier',
  points: ROW_FAULT_POINTS,
  target: `none: ${TIERS.map(({ code, textLength }) => `${code} ${textLength.min}-${textLength.max}`).join(', ')} characters`,
  source: 'guide, "Appropriate length distribution"',
  advice: 'Plan the length of a text before it is written; do not cut it.',
  start({ lengths, noise }) {
    if (noise !== 'clean') return () => undefined;
    const bands = OPEN_QUESTION_IDS.map((id) => TIERS.map((_, tier) => lengthBand(lengths, tier, id)));
    return ({ tier, words }) => {
      if (tier < 0) return undefined;
      for (let question = 0; question < words.length; question++) {
        const { text } = words[question];
        const { min, max } = bands[question][tier];
        // UTF-16 code units are at least as many as characters.
        if (text.length >= min && text.length <= max && !/[\ud800-\udfff]/.test(text)) continue;
        const length = lengthOf(text);
        if (length > 0 && (length < min || length > max))
          return `${OPEN_QUESTION_IDS[question]} has ${length} characters, ${TIERS[tier].code} ${min}-${max}`;
      }
      return undefined;
    };
  },
});
