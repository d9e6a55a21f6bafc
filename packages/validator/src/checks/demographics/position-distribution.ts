import { workforceCheck } from './workforce-check.ts';

/** Positions against the workforce of each domain. */
export const positionDistribution = workforceCheck({
  id: 'position-distribution',
  title: 'Positions against the workforce',
  column: 'position_level',
  counts: 'domainPosition',
  source: 'guide, "Demographic Realism"; CPS',
  points: 20,
});
