import { workforceCheck } from './workforce-check.ts';

/** Ages against the workforce of each domain. */
export const ageDistribution = workforceCheck({
  id: 'age-distribution',
  title: 'Ages against the workforce',
  column: 'age_range',
  counts: 'domainAge',
  source: 'guide, "Demographic Realism"; BLS CPS E-15, 18b (2023)',
  points: 20,
});
