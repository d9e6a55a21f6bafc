import { shortcutCheck } from './shortcut-check.ts';

/** Tier guessed from q25 alone: a shortcut that says nothing about texts. */
export const praiseShortcut = shortcutCheck({
  id: 'praise-shortcut',
  title: 'Tier guessed from q25 alone',
  points: 10,
  probe: 'q25',
  aboveMajority: true,
  good: 0.3,
  bad: 0.6,
  target: 'at most 30 percentage points above the commonest tier: praise has the attitude of its tier, and no more',
  source: 'partial-input baselines (Gururangan et al. 2018)',
  advice: 'Praise that only one tier gives is a label.',
});
