import { type Arc, ContentError, type Scenario, type Telling, type TellingSentence, TIERS } from '@hseg/schema';

/** A line that carries on whatever a scenario begins with. */
const GOING_ON = '{aftermath:going_on}';

/** Stages that a second line, which may be left out, tells more of: a short template needs it to reach the shortest length. */
const GOING_ON_TOO = { impact: '{aftermath:going_on_too}', current_state: '{aftermath:going_on_too}' };

/** Arcs that a scenario can begin: the guide's three. What carries on one of the others depends on how it began. */
const ARCS = ['crisis', 'burnout', 'recovery'];

/** Categories that an account without further word may speak of. */
const ANY_CATEGORY = [1, 2, 3, 4, 5, 6];

/** A step of the severity ruler: the intervals of the tiers end before the next one begins. */
const STEP = 0.1;

/**
 * Makes an account of a scenario: its template tells the first stage of the arc, and sentences that fit whatever happened
 * tell the others. Stages that are excluded by another one stay out. In Crisis all stages are told, in At_Risk all but the
 * last but one at least, elsewhere the first, the second and the last; the others where there is room.
 *
 * @param arcs those of the world, by id
 * @throws ContentError where the arc is none of crisis, burnout and recovery.
 * @example
 * tellScenario(scenario, content.arcs).sentences[0].text // 'Last {month} the ceiling of a ward at {company} came down.'
 */
export function tellScenario(scenario: Scenario, arcs: Readonly<Record<string, Arc>>): Telling {
  const { template, line, column, file, place: _, ...about } = scenario;
  const arc = arcs[scenario.arc];
  if (arc === undefined || !ARCS.includes(arc.id))
    throw new ContentError([
      {
        code: 'unknown-arc',
        file,
        line,
        column,
        path: scenario.id,
        expected: `one of the arcs ${ARCS.join(', ')}`,
        received: `'${scenario.arc}'`,
        message: '',
      },
    ]);
  const severity = scenario.severity ?? usualSeverity(arc);
  const excluding = arc.stages.find((stage) => stage.excludes !== undefined)?.excludes;
  const stages = arc.stages.filter((stage) => stage.id !== excluding).map((stage) => stage.id);
  const isCrisis = severity.from >= TIERS[0].severity.from;
  const isAtRisk = !isCrisis && severity.from >= TIERS[1].severity.from;
  const sentences = stages.flatMap((stage, index): TellingSentence[] => {
    const optional = isCrisis ? false : isAtRisk ? index === stages.length - 2 : index > 1 && index < stages.length - 1;
    const text = index === 0 ? template : GOING_ON;
    const told: TellingSentence = { stage, optional, text, line, ...(index === 0 && { column }) };
    const more = GOING_ON_TOO[stage as keyof typeof GOING_ON_TOO];
    return more === undefined || index === 0 ? [told] : [told, { stage, optional: true, text: more, line }];
  });
  return {
    categories: ANY_CATEGORY,
    voice: 'plain',
    ...about,
    question: 'q24',
    lengths: 'guide',
    severity,
    ideation: 0,
    sentences,
    file,
  };
}

/** The interval of the tier in which most people take the arc; of equal ones the most severe. */
function usualSeverity(arc: Arc): { from: number; to: number } {
  const weightOf = (tier: number): number => TIERS[tier].share * (arc.weights[TIERS[tier].code] ?? 0);
  let usual = 0;
  for (let tier = 1; tier < TIERS.length; tier++) if (weightOf(tier) > weightOf(usual)) usual = tier;
  const { from, below } = TIERS[usual].severity;
  return { from, to: usual === 0 ? 5 : Math.round((below - STEP) * 10) / 10 };
}
