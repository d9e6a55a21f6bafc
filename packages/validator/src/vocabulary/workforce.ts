/**
 * Who works where: shares by domain. Ages from BLS Current Population Survey, table E-15 (2023), tilted by the median ages
 * of the industries (table 18b); tenure from BLS USDL-24-1971 and TED 2016 (tenure by age); gender from CPS table 18 and NCES
 * Digest 314.20, non-binary from Pew 2022; positions: executives 1.5-6 % (CPS, self-labels in staff surveys), the others by
 * age and tenure (assumption). Compiled for this project; mixtures are assumptions.
 */
export const WORKFORCE = {
  age_range: {
    Healthcare: { '18-24': 0.08, '25-34': 0.25, '35-44': 0.235, '45-54': 0.2, '55+': 0.235 },
    University: { '18-24': 0.12, '25-34': 0.225, '35-44': 0.215, '45-54': 0.19, '55+': 0.25 },
    Business: { '18-24': 0.09, '25-34': 0.33, '35-44': 0.28, '45-54': 0.18, '55+': 0.12 },
  },
  tenure_range: {
    Healthcare: { '<1_year': 0.196, '1-3_years': 0.214, '4-7_years': 0.208, '8+_years': 0.382 },
    University: { '<1_year': 0.203, '1-3_years': 0.209, '4-7_years': 0.19, '8+_years': 0.398 },
    Business: { '<1_year': 0.238, '1-3_years': 0.246, '4-7_years': 0.216, '8+_years': 0.3 },
  },
  position_level: {
    Healthcare: { Entry: 0.291, Mid: 0.443, Senior: 0.239, Executive: 0.027 },
    University: { Entry: 0.311, Mid: 0.397, Senior: 0.264, Executive: 0.029 },
    Business: { Entry: 0.255, Mid: 0.439, Senior: 0.266, Executive: 0.04 },
  },
  gender_identity: {
    Healthcare: { Woman: 0.71, Man: 0.26, 'Non-binary': 0.012, Prefer_not_to_say: 0.018 },
    University: { Woman: 0.525, Man: 0.442, 'Non-binary': 0.015, Prefer_not_to_say: 0.018 },
    Business: { Woman: 0.37, Man: 0.6, 'Non-binary': 0.012, Prefer_not_to_say: 0.018 },
  },
} as const;
