import { content } from '@hseg/content';
import { CATEGORIES, ITEMS, TIER_CODES } from '@hseg/schema';
import type { DatasetFacts } from './dataset-facts.ts';
import { fixed, percent } from './format-number.ts';
import { code, number, type Table, text } from './table.ts';

/** Cronbach's alpha of each category and of the whole instrument. */
export function alphaTable({ alphas }: DatasetFacts): Table {
  return {
    label: "Cronbach's alpha by scale",
    columns: [text('scale'), number('items'), number('alpha')],
    rows: [
      ...CATEGORIES.map(({ number: category, name, items: [first, last] }, index) => [
        `${category} ${name}`,
        last - first + 1,
        fixed(alphas[index], 3),
      ]),
      ['All items', ITEMS.length, fixed(alphas[CATEGORIES.length], 3)],
    ],
  };
}

/** Correlations of the means of the six categories. */
export function correlationTable({ categoryCorrelations }: DatasetFacts): Table {
  return {
    label: 'Correlations of the category means',
    columns: [text('category'), ...CATEGORIES.map((category) => number(String(category.number)))],
    rows: CATEGORIES.map(({ number: category, name }, one) => [
      `${category} ${name}`,
      ...CATEGORIES.map((_, other) => (other > one ? '' : fixed(categoryCorrelations[one][other]))),
    ]),
  };
}

/** What the content gives each item: the loading on its category, and the shares that its thresholds stand for. */
export function itemParameterTable(): Table {
  const { items, generalLoadings } = content.answerModel;
  return {
    label: 'Parameters of the items',
    columns: [
      code('item'),
      number('category'),
      number('loading'),
      number('loading of the category on the general factor'),
      number('share of 1'),
      number('of 2 or less'),
      number('of 3 or less'),
    ],
    rows: items.map(({ id, loading, cumulative }) => {
      const category = ITEMS.find((item) => item.id === id)?.category ?? 0;
      return [
        id,
        category,
        fixed(loading),
        fixed(generalLoadings[category - 1]),
        ...cumulative.map((share) => fixed(share)),
      ];
    }),
  };
}

/** Mean points of each item by tier, and how its points are shared out. */
export function itemProfileTable({ itemMeans, itemShares }: DatasetFacts): Table {
  return {
    label: 'Mean points of the items by tier',
    columns: [
      code('item'),
      text('measures'),
      ...TIER_CODES.map((tier) => number(tier)),
      ...[1, 2, 3, 4].map((points) => number(`share of ${points}`)),
    ],
    rows: ITEMS.map(({ id, construct }, index) => [
      id,
      construct,
      ...itemMeans[index].map((mean) => fixed(mean)),
      ...itemShares[index].map((share) => percent(share, 0)),
    ]),
  };
}

/** The group differences of the content. */
export function effectTable(): Table {
  return {
    label: 'Group differences in latent standard deviations',
    columns: [text('who'), number('general'), text('categories'), text('items'), text('source')],
    rows: content.effects.map(({ when, general, categories, items, source }) => [
      Object.entries(when)
        .map(([key, value]) => (key === 'supervises' ? 'supervises others' : String(value).replaceAll('_', ' ')))
        .join(', '),
      general === 0 ? '' : fixed(general),
      Object.entries(categories)
        .map(([key, value]) => `${key}: ${fixed(value, 3).replace(/0$/, '')}`)
        .join(', '),
      Object.entries(items)
        .map(([key, value]) => `${key}: ${fixed(value, 3).replace(/0$/, '')}`)
        .join(', '),
      source,
    ]),
  };
}
