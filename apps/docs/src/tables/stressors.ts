import { content } from '@hseg/content';
import { english } from '@hseg/english';
import { OPEN_QUESTION_IDS, type Stressor, type Telling, TIERS } from '@hseg/schema';
import { whole } from './format-number.ts';
import { code, number, type Table, text } from './table.ts';

/** The tiers whose part of the severity ruler a telling reaches. */
function tiersOf({ severity }: Telling): string[] {
  return TIERS.filter((tier) => severity.to >= tier.severity.from && severity.from < tier.severity.below).map(
    (tier) => tier.code,
  );
}

/** The tiers of several tellings, most severe first. */
const tiersOfAll = (tellings: readonly Telling[]): string[] => {
  const met = new Set(tellings.flatMap(tiersOf));
  return TIERS.map((tier) => tier.code).filter((tier) => met.has(tier));
};

const words = (id: string): string => id.replaceAll('_', ' ');

/** Who a stressor can happen to, beyond the domain. */
function whoOf({ domain, departments, roleTags, levels }: Stressor): string[] {
  const all = content.domains.find((one) => one.code === domain)?.departments ?? [];
  return [
    ...(departments === undefined
      ? []
      : [departments.map((id) => all.find((one) => one.id === id)?.code ?? id).join(', ')]),
    ...(roleTags === undefined ? [] : [`roles: ${roleTags.map(words).join(', ')}`]),
    ...(levels === undefined ? [] : [`levels: ${levels.join(', ')}`]),
  ];
}

/** The stressors of a domain, with the tellings that tell of them. */
export function stressorTable(domain: string): Table {
  return {
    label: `Stressors of ${domain}`,
    columns: [
      code('id'),
      text('what happens'),
      number('severity'),
      number('tellings'),
      text('tiers'),
      text('categories'),
      text('course'),
      text('who'),
    ],
    rows: Object.values(content.stressors)
      .filter((one) => one.domain === domain)
      .map((stressor) => {
        const tellings = english.tellings.filter((telling) => telling.stressor === stressor.id);
        return [
          stressor.id,
          stressor.kernel,
          stressor.severity,
          tellings.length,
          tiersOfAll(tellings).join(', '),
          stressor.categories.join(', '),
          stressor.course,
          whoOf(stressor),
        ];
      }),
  };
}

/** How many tellings there are, by question and by what they tell of. */
export function tellingTable(): Table {
  const domains = content.domains.map((domain) => domain.code);
  const row = (name: string, lengths: string, tellings: readonly Telling[]): (string | number)[] => [
    name,
    whole(tellings.length),
    ...domains.map((domain) => whole(tellings.filter((one) => one.domain === domain).length)),
    whole(tellings.filter((one) => one.domain === undefined).length),
    lengths,
  ];
  const kinds: readonly (readonly [name: string, is: (one: Telling) => boolean])[] = [
    ['accounts (q24) of a stressor', ({ question, stressor }) => question === 'q24' && stressor !== undefined],
    [
      'accounts (q24) of what keeps people well',
      ({ question, strength }) => question === 'q24' && strength !== undefined,
    ],
    [
      'other accounts (q24)',
      ({ question, stressor, strength }) => question === 'q24' && stressor === undefined && strength === undefined,
    ],
    ['requests (q23)', ({ question }) => question === 'q23'],
    ['praise (q25)', ({ question }) => question === 'q25'],
  ];
  const guide = english.tellings.filter((one) => one.lengths === 'guide');
  const survey = english.tellings.filter((one) => one.lengths === 'survey');
  return {
    label: 'Tellings by question and domain',
    columns: [
      text('tellings'),
      number('all'),
      ...domains.map((domain) => number(domain)),
      number('any domain'),
      code('lengths'),
    ],
    rows: [
      ...kinds.map(([name, is]) => row(name, 'guide', guide.filter(is))),
      ...OPEN_QUESTION_IDS.map((question) =>
        row(
          `short answers (${question})`,
          'survey',
          survey.filter((one) => one.question === question),
        ),
      ),
      row('together', 'both', english.tellings),
    ],
  };
}

/** What people praise, and what keeps people well in accounts without a stressor. */
export function strengthTable(): Table {
  return {
    label: 'Strengths',
    columns: [
      code('id'),
      text('what it is'),
      text('categories'),
      text('domains'),
      number('praise (q25)'),
      number('accounts (q24)'),
    ],
    rows: Object.values(content.strengths).map(({ id, meaning, categories, domains }) => {
      const tellings = english.tellings.filter((telling) => telling.strength === id);
      return [
        id,
        meaning,
        categories.join(', '),
        domains?.join(', ') ?? 'any',
        tellings.filter(({ question }) => question === 'q25').length,
        tellings.filter(({ question }) => question === 'q24').length,
      ];
    }),
  };
}

/** What people ask for. */
export function requestTable(): Table {
  return {
    label: 'Requests',
    columns: [
      code('id'),
      text('what is asked for'),
      text('categories'),
      text('severity'),
      text('domains'),
      number('tellings (q23)'),
    ],
    rows: Object.values(content.requests).map(({ id, meaning, categories, severity, domains }) => [
      id,
      meaning,
      categories.join(', '),
      `${severity.from} to ${severity.to}`,
      domains?.join(', ') ?? 'any',
      english.tellings.filter((telling) => telling.request === id).length,
    ]),
  };
}
