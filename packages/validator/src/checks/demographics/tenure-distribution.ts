import { workforceCheck } from './workforce-check.ts';

/** Tenures against the workforce of each domain. */
export const tenureDistribution = workforceCheck({
  id: 'tenure-distribution',
  title: 'Tenures against the workforce',
  column: 'tenure_range',
  counts: 'domainTenure',
  source: 'guide, "Demographic Realism"; BLS USDL-24-1971, TED 2016',
  points: 20,
});
