import { shortcutCheck } from './shortcut-check.ts';

/** Tier guessed from the first three words of q24: a shortcut that says nothing about texts. */
export const openingShortcut = shortcutCheck({
  id: 'opening-shortcut',
  title: 'Tier guessed from the first three words of q24',
  points: 10,
  probe: 'first three words',
  aboveMajority: true,
  good: 0.15,
  bad: 0.45,
  target: 'at most 15 percentage points above the commonest tier',
  source: 'partial-input baselines (Gururangan et al. 2018)',
  advice: 'Let texts of all tiers begin alike.',
});
