import type { Chart } from './chart.ts';
import { arcsByTier } from './charts/arcs-by-tier.ts';
import { itemsByDomain, itemsByTier } from './charts/items.ts';
import { lengths } from './charts/lengths.ts';
import { lowCategories } from './charts/low-categories.ts';
import { months } from './charts/months.ts';
import { peopleByDomain } from './charts/people-by-domain.ts';
import { scores } from './charts/scores.ts';
import { stressors } from './charts/stressors.ts';
import { stressorsTogether } from './charts/stressors-together.ts';
import { themesByDepartment } from './charts/themes-by-department.ts';
import { tiersByDomain } from './charts/tiers-by-domain.ts';

/** The charts of the explorer in the order of the page. */
export const CHARTS: readonly Chart[] = [
  tiersByDomain,
  scores,
  itemsByTier,
  itemsByDomain,
  lowCategories,
  themesByDepartment,
  arcsByTier,
  stressors,
  stressorsTogether,
  lengths,
  peopleByDomain,
  months,
];
