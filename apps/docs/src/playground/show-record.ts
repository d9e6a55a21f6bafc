import { CATEGORIES, ITEMS, SCALES, TIERS, TOTAL_RANGE } from '@hseg/schema';
import { details, element, table } from './element.ts';
import type { Preview } from './protocol.ts';
import { showAnswer } from './show-answer.ts';
import { DEFAULT_STATE, type State } from './url-state.ts';

const words = (code: string): string => code.replaceAll('_', ' ');

/** The score on its scale, with the cut-offs of the tiers. */
function scale(total: number, score28: number): HTMLElement {
  const share = (value: number): number => (100 * (value - TOTAL_RANGE.min)) / (TOTAL_RANGE.max - TOTAL_RANGE.min);
  const parts = TIERS.map(({ code, maximumTotal }, tier) => {
    const from = tier === 0 ? TOTAL_RANGE.min : TIERS[tier - 1].maximumTotal;
    return element(
      'span',
      { class: 'tier-part', style: `flex-grow:${share(maximumTotal) - share(from)}` },
      words(code),
    );
  });
  return element(
    'div',
    {
      class: 'scale',
      role: 'img',
      'aria-label': `Total ${total} of ${TOTAL_RANGE.min} to ${TOTAL_RANGE.max}, ${score28.toFixed(2)} of 28 points`,
    },
    element('div', { class: 'tier-parts', 'aria-hidden': 'true' }, ...parts),
    element('span', { class: 'needle', style: `left:${share(total)}%`, 'aria-hidden': 'true' }),
  );
}

/** A record: who answers, the score, the answers to the chosen question, the 22 points, and the labels. */
export function showRecord(
  { record, facts, stressors, answers }: Preview,
  { question, seed, noise }: State,
): HTMLElement {
  const options = `${seed === DEFAULT_STATE.seed ? '' : ` --seed ${seed}`}${noise === DEFAULT_STATE.noise ? '' : ` --noise ${noise}`}`;
  const { respondent, labels, index } = record;
  const person = [
    respondent.organization,
    respondent.department,
    words(respondent.role),
    respondent.position,
    `aged ${respondent.age}`,
    words(respondent.gender),
    words(respondent.tenure),
    respondent.supervises ? 'leads people' : '',
  ].filter((one) => one !== '');
  const tier = TIERS[labels.tier].code;
  const shown = answers
    .map((answer, position) => ({ answer, position }))
    .filter(({ position }) => question === 'all' || question === `q${23 + position}`);
  return element(
    'div',
    { class: 'record', 'data-index': index, 'data-tier': tier },
    element(
      'p',
      {},
      element('strong', {}, `Record ${index}, ${words(tier)}. `),
      `${respondent.domain}: ${person.join(', ')}.`,
    ),
    scale(labels.total, labels.score28),
    element(
      'p',
      { class: 'soft' },
      `Total ${labels.total} (${TOTAL_RANGE.min} to ${TOTAL_RANGE.max}), ${labels.score28.toFixed(2)} of 28 points.`,
    ),
    ...shown.map(({ answer, position }) => showAnswer(answer, position)),
    details(
      'The 22 answers',
      table(
        'The 22 answers',
        ['Item', 'Statement or question', 'Answer', 'Points'],
        ITEMS.map(({ id, wording, scale: kind, direction }, item) => [
          id,
          wording,
          SCALES[kind][direction][4 - record.answers[item]],
          String(record.answers[item]),
        ]),
      ),
    ),
    details(
      'Labels and facts',
      table(
        'Labels and facts of the record',
        ['Label', 'Value'],
        [
          ['response_id', record.responseId],
          ['Tier', words(tier)],
          ['Tier by the mean rule', words(TIERS[labels.meanRuleTier].code)],
          ...CATEGORIES.map(({ number, name }, category) => [
            `${number} ${name}`,
            labels.categoryMeans[category].toFixed(2),
          ]),
          ['Categories from the lowest', facts.categoriesFromLowest.join(', ')],
          ['Theme', `${labels.themeCategory} ${CATEGORIES[labels.themeCategory - 1].name}`],
          ['Arc', words(labels.arc)],
          ['Stressors', stressors.map(({ id, kernel }) => `${id}: ${kernel}`).join('; ') || 'none'],
          ['Families of q23, q24, q25', [labels.requestFamily, labels.storyFamily, labels.praiseFamily].join(', ')],
          ['Severity', labels.severity.toFixed(1)],
          ['Ideation level', String(labels.ideationLevel)],
          ['Careless answers', labels.careless ? 'yes' : 'no'],
          ['Months of service', String(facts.tenureMonths)],
          ['Submitted', record.submissionDate],
        ],
      ),
    ),
    element(
      'p',
      { class: 'soft' },
      'The same from the command line: ',
      element('code', { class: 'command' }, `hseg replay --record ${index} --explain${options}`),
    ),
  );
}
