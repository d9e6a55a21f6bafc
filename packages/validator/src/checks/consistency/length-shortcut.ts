import { shortcutCheck } from './shortcut-check.ts';

/** Tier guessed from the length of q24 alone: a shortcut that says nothing about texts. */
export const lengthShortcut = shortcutCheck({
  id: 'length-shortcut',
  title: 'Tier guessed from the length of q24 alone',
  points: 20,
  probe: 'length only',
  aboveMajority: false,
  good: 0.5,
  bad: 0.85,
  target: "50 % right at most, of what the guide's bands force (40 %) or even lengths in them give (54.5 %)",
  source: 'guide, length ranges by tier',
  advice: 'Let the lengths of neighbouring tiers overlap as much as their bands allow.',
});
