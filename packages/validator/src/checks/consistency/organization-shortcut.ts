import { shortcutCheck } from './shortcut-check.ts';

/** Tier guessed from the organisation: a shortcut that says nothing about texts. */
export const organizationShortcut = shortcutCheck({
  id: 'organization-shortcut',
  title: 'Tier guessed from the organisation',
  points: 15,
  probe: 'organisation only',
  aboveMajority: true,
  good: 0.03,
  bad: 0.15,
  target: 'at most 3 percentage points above the commonest tier',
  source: 'partial-input baselines (Gururangan et al. 2018)',
  advice: 'Draw tiers by quota inside each organisation.',
});
