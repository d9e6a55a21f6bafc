import { NOISE_NAMES, TIER_CODES } from '@hseg/schema';
import { MISSING_BY_TIER, NOISE_PRESETS, type NoisePreset } from '@hseg/text-variation';
import { percent } from './format-number.ts';
import { number, type Table, text } from './table.ts';

/** What the rates of a preset are shares of. */
const RATES: readonly (readonly [key: keyof NoisePreset, holds: string])[] = [
  ['typo', 'words with a typing error'],
  ['homophone', 'places of homophones with the wrong one'],
  ['lowerCaseStart', 'people without capitals at sentence starts'],
  ['lowerCaseI', 'people who write "i"'],
  ['apostrophe', 'people who leave out apostrophes'],
  ['fragment', 'people who drop the subject of a sentence'],
  ['abbreviation', 'people who abbreviate'],
  ['spelling', 'people who spell as the British do'],
  ['missingStopOfOne', 'texts of one sentence without the final stop'],
  ['missingStop', 'longer texts without the final stop'],
  ['capitals', 'texts with a word in capitals'],
  ['repeatedStop', 'texts with a repeated stop'],
  ['doubleSpace', 'texts with a double space'],
  ['lineBreak', 'texts with a line break'],
  ['nothing', 'accounts of Safe and Thriving people that say there is nothing'],
];

/** The rates of the noise presets. */
export function noiseTable(): Table {
  return {
    label: 'Rates of the noise presets',
    columns: [text('share of'), ...NOISE_NAMES.map((name) => number(name))],
    rows: [
      ...RATES.map(([key, holds]) => [
        holds,
        ...NOISE_NAMES.map((name) => percent(NOISE_PRESETS[name][key] as number)),
      ]),
      ...(['q23', 'q24', 'q25'] as const).map((question) => [
        `answers to ${question} left empty, before the factor of the tier (${TIER_CODES.map((tier, index) => `${tier} ${MISSING_BY_TIER[index]}`).join(', ')})`,
        ...NOISE_NAMES.map((name) => percent(NOISE_PRESETS[name].missing[question])),
      ]),
    ],
  };
}
