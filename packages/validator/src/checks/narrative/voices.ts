import { defineTextCheck } from '../../check.ts';
import { QUESTION } from '../../fields.ts';
import { bandScore, rampScore } from '../../scores.ts';

/** Rows that are looked at. */
const ROWS = 4_000;

/** People differ in how they write: sentence length, contractions, commas. */
export const voices = defineTextCheck({
  id: 'voices',
  dimension: 'narrative',
  title: 'Differences between writers',
  points: 20,
  target:
    'words per sentence vary by a quarter or more between writers (coefficient of variation), contractions in 20 to 95 % of q24',
  source:
    'open answers of employees: .65-1.3 contractions in 100 words; parsimony, heterogeneity and noise mark human open answers',
  human: '.35-.6; 50-80 %',
  advice: 'Give each person a voice: sentences, contractions, care.',
  observe({ sample }) {
    const texts = sample
      .slice(0, ROWS)
      .flatMap(({ words }) => (words[QUESTION.q24].hashes.length >= 10 ? [words[QUESTION.q24]] : []));
    if (texts.length < 100) return { score: 100, observed: 'not judged: fewer than 100 texts' };
    const lengths = texts.map(({ hashes, sentences }) => hashes.length / sentences.length);
    const mean = lengths.reduce((sum, value) => sum + value, 0) / lengths.length;
    const spread = Math.sqrt(lengths.reduce((sum, value) => sum + (value - mean) ** 2, 0) / lengths.length) / mean;
    const contracted = texts.filter(({ text }) => /[a-z]['’](?:t|m|s|d|ll|re|ve)\b/i.test(text)).length / texts.length;
    return {
      score: (rampScore(spread, 0.25, 0.08) + bandScore(contracted, [0.2, 0.95], [0, 1.05])) / 2,
      observed: `variation ${spread.toFixed(2)}, contractions in ${(100 * contracted).toFixed(0)} %`,
    };
  },
});
