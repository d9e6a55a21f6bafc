import { CATEGORIES } from '@hseg/schema';
import { defineTextCheck } from '../../check.ts';
import { QUESTION } from '../../fields.ts';
import { rampScore } from '../../scores.ts';
import { THEME_WORDS } from '../../vocabulary/theme-words.ts';

/** Rows with a theme below which chance decides. */
const FEWEST_ROWS = 2_000;

/** What q24 speaks of is what the answers are lowest in, more often than by chance. */
export const themes = defineTextCheck({
  id: 'themes',
  dimension: 'consistency',
  title: 'Theme of q24 and the lowest category',
  points: 15,
  target: 'the theme is among the two lowest categories at least 1.12 times as often as by chance',
  source:
    'assumption: people write of what they rate lowest; theme words of this package, which find a theme in part of the texts only',
  advice: 'Take the theme of a text from the categories that its row is lowest in.',
  observe({ sample }) {
    const lowestCounts = new Float64Array(CATEGORIES.length);
    const themeCounts = new Float64Array(CATEGORIES.length);
    let [rows, hits] = [0, 0];
    for (const { tier, answers, words } of sample) {
      if (tier < 0) continue;
      const theme = themeOf(words[QUESTION.q24].hashes);
      if (theme < 0) continue;
      const means = CATEGORIES.map(({ items: [first, last] }) => {
        let sum = 0;
        for (let item = first - 1; item < last; item++) sum += answers[item];
        return sum / (last - first + 1);
      });
      const lowest = means.map((mean, category) => [mean, category] as const).sort(([one], [other]) => one - other);
      // Without differences there is no lowest.
      if (lowest[1][0] === lowest[2][0]) continue;
      rows++;
      themeCounts[theme]++;
      for (const [, category] of lowest.slice(0, 2)) {
        lowestCounts[category]++;
        if (category === theme) hits++;
      }
    }
    if (rows < FEWEST_ROWS) return { score: 100, observed: `not judged: fewer than ${FEWEST_ROWS} rows with a theme` };
    const chance = CATEGORIES.reduce(
      (sum, _, category) => sum + (themeCounts[category] / rows) * (lowestCounts[category] / rows),
      0,
    );
    const lift = chance > 0 ? hits / rows / chance : 0;
    // Two standard errors are given to chance.
    const margin = 2 * Math.sqrt((1 - chance) / (chance * rows));
    return { score: rampScore(lift + margin, 1.12, 1), observed: `${lift.toFixed(2)} times chance` };
  },
});

/** Category (0 .. 5) that most theme words speak of; -1 when none does, or two do as much. */
function themeOf(words: Uint32Array): number {
  const counts = new Float64Array(CATEGORIES.length);
  for (const word of words) for (const category of THEME_WORDS.get(word) ?? []) counts[category]++;
  let best = 0;
  for (let category = 1; category < counts.length; category++) if (counts[category] > counts[best]) best = category;
  return counts[best] > 0 && counts.filter((count) => count === counts[best]).length === 1 ? best : -1;
}
