import { CATEGORIES } from '@hseg/schema';
import { defineCheck } from '../../check.ts';
import { rampScore } from '../../scores.ts';

/** Category of mental-health harm, which hospital staff rate lower than others do. */
const HARM = 4;

/** Differences of item profiles between domains: people in hospitals report more mental-health harm than in companies. */
export const domainProfiles = defineCheck({
  id: 'domain-profiles',
  dimension: 'likert',
  title: 'Mental-health harm by domain',
  points: 5,
  target: 'Healthcare below Business, by .05 standard deviations or more',
  source:
    'guide, "Domain-specific bias adjustment"; physicians and nurses report twice the burnout of other workers (Shanafelt 2025, Ge 2023)',
  advice: 'Give domains their own item profiles.',
  observe({ answers: { domains } }) {
    const [care, business] = [domains.get('Healthcare'), domains.get('Business')];
    if (!care || !business || care.rows < 50 || business.rows < 50)
      return { score: 100, observed: 'not judged: fewer than 50 rows of Healthcare or of Business' };
    const mean = (own: typeof care) => own.sums[HARM] / own.rows;
    const variance = (own: typeof care) => own.squares[HARM] / own.rows - mean(own) ** 2;
    const spread = Math.sqrt((variance(care) + variance(business)) / 2);
    const effect = spread > 0 ? (mean(care) - mean(business)) / spread : 0;
    // Three standard errors are given to chance.
    const margin = 3 * Math.sqrt(1 / care.rows + 1 / business.rows);
    return {
      score: rampScore(-effect + margin, 0.05, -0.15),
      observed: `d = ${effect.toFixed(2)} (${CATEGORIES[HARM].name}, less the person's mean)`,
    };
  },
});
