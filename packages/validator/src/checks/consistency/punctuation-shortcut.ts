import { shortcutCheck } from './shortcut-check.ts';

/** Tier guessed from the punctuation of q24: a shortcut that says nothing about texts. */
export const punctuationShortcut = shortcutCheck({
  id: 'punctuation-shortcut',
  title: 'Tier guessed from the punctuation of q24',
  points: 15,
  probe: 'punctuation',
  aboveMajority: true,
  good: 0.1,
  bad: 0.35,
  target: 'at most 10 percentage points above the commonest tier',
  source: 'partial-input baselines (Gururangan et al. 2018)',
  advice: 'Give all tiers the same writers.',
});
