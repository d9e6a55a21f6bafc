import { workforceCheck } from './workforce-check.ts';

/** Genders against the workforce of each domain. */
export const genderDistribution = workforceCheck({
  id: 'gender-distribution',
  title: 'Genders against the workforce',
  column: 'gender_identity',
  counts: 'domainGender',
  source: 'guide, "Demographic Realism"; CPS table 18, NCES Digest 314.20, Pew 2022',
  points: 20,
});
