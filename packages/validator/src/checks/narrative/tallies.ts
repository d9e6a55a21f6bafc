import { defineTextCheck } from '../../check.ts';
import { rampScore } from '../../scores.ts';

/** Rows that are looked at. */
const ROWS = 2_000;

const NUMBER =
  /(?<![\p{L}\p{N}])(?:\d[\d.,:]*|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|t(?:wo|hree|en|welve|hirteen|housand)|f(?:our|ive|ourteen|ifteen)|six(?:teen)?|seven(?:teen)?|eight(?:een)?|nine(?:teen)?|eleven|hundred)(?![\p{L}\p{N}])/giu;
// March and May with their capital: "march" and "may" are words of their own.
const MONTH =
  /(?<!\p{L})(?:[Jj]anuary|[Ff]ebruary|March|[Aa]pril|May|[Jj]une|[Jj]uly|[Aa]ugust|[Ss]eptember|[Oo]ctober|[Nn]ovember|[Dd]ecember)(?!\p{L})/u;

/** Exact numbers and months: what a program has at hand to make texts differ, and what people seldom write. */
export const tallies = defineTextCheck({
  id: 'tallies',
  dimension: 'narrative',
  title: 'Exact numbers and months',
  points: 20,
  target: 'at most 2.1 numbers in 100 words and a month in at most 16 % of the texts, twice what people write',
  source:
    "counted in 338 passages that speak of a job, of the 3,553 of Turcan & McKeown, 'Dreaddit: A Reddit Dataset for Stress Analysis in Social Media' (2019, arXiv:1911.00133); in all 3,553 there are .9 numbers in 100 words, and a month in 4 %",
  human: '1.1 numbers in 100 words; a month in 8 % of the texts',
  advice: 'Let people say a few weeks, a while back, more than once; an exact number only where they know it.',
  observe({ sample }) {
    const texts = sample.slice(0, ROWS).flatMap(({ words }) => words.filter(({ hashes }) => hashes.length > 0));
    if (texts.length < 100) return { score: 100, observed: 'not judged: fewer than 100 texts' };
    let words = 0;
    let numbers = 0;
    let months = 0;
    for (const { text, hashes } of texts) {
      words += hashes.length;
      numbers += text.match(NUMBER)?.length ?? 0;
      if (MONTH.test(text)) months++;
    }
    const density = (100 * numbers) / words;
    const dated = months / texts.length;
    return {
      score: (rampScore(density, 2.1, 5) + rampScore(dated, 0.16, 0.6)) / 2,
      observed: `${density.toFixed(1)} numbers in 100 words, a month in ${(100 * dated).toFixed(0)} %`,
    };
  },
});
