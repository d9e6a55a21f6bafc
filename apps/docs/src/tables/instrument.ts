import {
  CATEGORIES,
  ITEM_WEIGHTS,
  ITEMS,
  lengthBand,
  OPEN_QUESTIONS,
  SCALES,
  type ScaleKind,
  TIERS,
  TOTAL_RANGE,
} from '@hseg/schema';
import { fixed, percent } from './format-number.ts';
import { code, number, type Table, text } from './table.ts';

/** What each kind of scale asks for. */
const SCALE_NAMES: Readonly<Record<ScaleKind, string>> = {
  agreement: 'agreement with a statement',
  count30: 'times in the last 30 days',
  days30: 'days in the last 30 days',
  burnout: 'level of burnout, by own definition',
};

/** The closed items of a category, or all 22. */
export function itemTable(category?: number): Table {
  return {
    label: category === undefined ? 'The 22 items' : `Items of category ${category}`,
    columns: [code('column'), text('wording'), text('measures'), code('scale'), text('key')],
    rows: ITEMS.filter((item) => category === undefined || item.category === category).map((item) => [
      item.id,
      item.wording,
      item.construct,
      item.scale,
      item.direction,
    ]),
  };
}

/** The options of each scale that an item uses, by points. */
export function scaleTable(): Table {
  const used = [...new Set(ITEMS.map(({ scale, direction }) => `${scale} ${direction}`))];
  return {
    label: 'Options of the scales, by points',
    columns: [
      code('scale'),
      text('asks for'),
      text('key'),
      text('4 points'),
      text('3 points'),
      text('2 points'),
      text('1 point'),
      text('items'),
    ],
    rows: used.map((one) => {
      const [scale, direction] = one.split(' ') as [ScaleKind, 'positive' | 'reverse'];
      const items = ITEMS.filter((item) => item.scale === scale && item.direction === direction);
      return [scale, SCALE_NAMES[scale], direction, ...SCALES[scale][direction], items.map(({ id }) => id).join(', ')];
    }),
  };
}

/** The six categories with their weights. */
export function categoryTable(): Table {
  const whole = CATEGORIES.reduce((sum, { weight, items: [first, last] }) => sum + weight * (last - first + 1), 0);
  return {
    label: 'The six categories and their weights',
    columns: [
      number('category'),
      text('name'),
      text('items'),
      number('weight'),
      number('doubled weight'),
      number('most points'),
      number('share of the total'),
    ],
    rows: CATEGORIES.map(({ number: category, name, weight, items: [first, last] }) => {
      const cap = weight * (last - first + 1);
      return [
        category,
        name,
        `q${first}-q${last}`,
        weight,
        ITEM_WEIGHTS[first - 1],
        fixed(cap, 1),
        percent(cap / whole),
      ];
    }),
  };
}

/** The three open questions. */
export function openQuestionTable(): Table {
  return {
    label: 'The three open questions',
    columns: [code('column'), text('wording'), number('characters on paper'), text('stages of an answer')],
    rows: OPEN_QUESTIONS.map(({ id, wording, surveyLimit, stages }) => [
      `${id}_text`,
      wording,
      surveyLimit,
      stages.length === 0 ? 'those of its arc' : stages.join(', '),
    ]),
  };
}

/** The 28-point score of a total. */
const score = (total: number): string => fixed((7 * total) / TOTAL_RANGE.min, 2);

/** The five tiers, the most severe first, as rule A and the mean rule cut them. */
export function tierTable(): Table {
  return {
    label: 'The five risk tiers',
    columns: [
      code('tier'),
      number('total T'),
      number('28-point score'),
      number('mean, by the mean rule'),
      number('share by default'),
      number('severity'),
      number('characters of a text'),
    ],
    rows: TIERS.map((tier, index) => {
      const from = index === 0 ? TOTAL_RANGE.min : TIERS[index - 1].maximumTotal + 1;
      const above = index === 0 ? '1.0' : `above ${fixed(TIERS[index - 1].maximumMean, 1)}`;
      const band = lengthBand('guide', index, 'q24');
      const last = index === 0;
      return [
        tier.code,
        `${from}-${tier.maximumTotal}`,
        `${score(from)}-${score(tier.maximumTotal)}`,
        `${above} to ${fixed(tier.maximumMean, 1)}`,
        percent(tier.share, 0),
        `${tier.severity.from} to ${last ? '5' : `below ${tier.severity.below}`}`,
        `${band.min}-${band.max}`,
      ];
    }),
  };
}
