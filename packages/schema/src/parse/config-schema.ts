import * as z from 'zod';
import {
  DEFAULT_CONFIG,
  type GenerationConfig,
  LABEL_MODES,
  LENGTH_PROFILES,
  MAXIMUM_RECORDS,
  NOISE_NAMES,
  ORGANIZATION_SETS,
  VARIATION_MODES,
} from '../config.ts';
import { ConfigError } from '../errors.ts';
import { TIER_CODES, type TierCode } from '../tiers.ts';
import { issuesOf, type Locate, SUM_TO_ONE } from './zod-issues.ts';

/** Weights are asked to sum to 1 within this. */
const WEIGHT_TOLERANCE = 1e-6;

const weight = z.number('a number from 0 to 1').min(0, 'a number from 0 to 1').max(1, 'a number from 0 to 1');

const sumsToOne = (weights: readonly number[]): boolean => {
  const sum = weights.reduce((one, other) => one + other, 0);
  return sum >= 1 - WEIGHT_TOLERANCE && sum <= 1 + WEIGHT_TOLERANCE;
};

/** Order of the guide's list of five weights: Thriving first. */
const GUIDE_ORDER: readonly TierCode[] = ['Thriving', 'Safe', 'Mixed', 'At_Risk', 'Crisis'];

const riskWeightsSchema = z
  .union(
    [z.partialRecord(z.enum(TIER_CODES), weight), z.tuple([weight, weight, weight, weight, weight])],
    `weights by tier (${TIER_CODES.join(', ')}), or five numbers in the order ${GUIDE_ORDER.join(', ')}`,
  )
  .transform((value): Record<TierCode, number> => {
    const named = Array.isArray(value)
      ? Object.fromEntries(GUIDE_ORDER.map((code, index) => [code, value[index]]))
      : value;
    return Object.fromEntries(
      TIER_CODES.map((code) => [code, (named as Partial<Record<TierCode, number>>)[code] ?? 0]),
    ) as Record<TierCode, number>;
  })
  .refine((value) => sumsToOne(Object.values(value)), SUM_TO_ONE);

const daySchema = z.string('a day as YYYY-MM-DD').regex(/^\d{4}-\d{2}-\d{2}$/, 'a day as YYYY-MM-DD');

const rate = z.number('a number from 0 to 1').min(0, 'a number from 0 to 1').max(1, 'a number from 0 to 1');

/** Keys of a configuration, each with what it may be. `hseg.config.yml` has these and those of the command line. */
export const configShape = {
  records: z
    .int(`an integer from 1 to ${MAXIMUM_RECORDS}`)
    .min(1, `an integer from 1 to ${MAXIMUM_RECORDS}`)
    .max(MAXIMUM_RECORDS, `an integer from 1 to ${MAXIMUM_RECORDS}`)
    .describe('How many records.'),
  seed: z
    .int(`an integer from 0 to ${Number.MAX_SAFE_INTEGER}`)
    .min(0, `an integer from 0 to ${Number.MAX_SAFE_INTEGER}`)
    .max(Number.MAX_SAFE_INTEGER, `an integer from 0 to ${Number.MAX_SAFE_INTEGER}`)
    .describe('The same seed and options give the same bytes.'),
  organizations: z.enum(ORGANIZATION_SETS).describe('Set of organisations.'),
  riskWeights: riskWeightsSchema.describe('Share of each tier; they sum to 1.'),
  domainWeights: z
    .record(z.string(), weight)
    .refine((value) => sumsToOne(Object.values(value)), SUM_TO_ONE)
    .describe('Share of each domain; they sum to 1.'),
  lengths: z
    .enum(LENGTH_PROFILES)
    .describe("Text lengths: the guide's bands by tier, or the limits of the printed survey."),
  labels: z.enum(LABEL_MODES).describe('Labels in a companion file, in further columns, or none.'),
  from: daySchema.describe('First day of submission.'),
  to: daySchema.describe('Last day of submission.'),
  effects: z
    .number('a number from 0 to 3')
    .min(0, 'a number from 0 to 3')
    .max(3, 'a number from 0 to 3')
    .describe('Multiplies every group difference; 0 switches them off.'),
  mentionRate: z
    .union(
      [rate, z.strictObject({ q23: rate.optional(), q24: rate.optional(), q25: rate.optional() })],
      'a number from 0 to 1, or one for each of q23, q24, q25',
    )
    .describe('Share of texts that name the organisation in full.'),
  carelessRate: z
    .number('a number from 0 to 0.1')
    .min(0, 'a number from 0 to 0.1')
    .max(0.1, 'a number from 0 to 0.1')
    .describe('Share of careless respondents.'),
  noise: z.enum(NOISE_NAMES).describe('Typing noise: none, as in real surveys, or more.'),
  variation: z.enum(VARIATION_MODES).describe('Whether words of the texts are varied by others of the same sense.'),
} as const;

const configSchema = z.strictObject(configShape).partial();

/** A configuration as users write it: every key may be missing. */
export type ConfigInput = z.input<typeof configSchema>;

/** Fills what is missing with the defaults. */
function complete(input: z.output<typeof configSchema>): GenerationConfig {
  const { from, to, mentionRate, ...rest } = input;
  const mention =
    typeof mentionRate === 'number' ? { q23: mentionRate, q24: mentionRate, q25: mentionRate } : mentionRate;
  return {
    ...DEFAULT_CONFIG,
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
    dates: { from: from ?? DEFAULT_CONFIG.dates.from, to: to ?? DEFAULT_CONFIG.dates.to },
    mentionRate: { ...DEFAULT_CONFIG.mentionRate, ...mention },
  };
}

/**
 * Checks a configuration and fills in the defaults.
 *
 * @param input a value from anywhere; unknown keys are refused
 * @param locate tells where a value stands in its file, for messages
 * @throws ConfigError with every finding: path, what was expected, what was got.
 * @example
 * parseConfig({ records: 1000 }).seed // 42
 * parseConfig({ records: 0 }) // ConfigError: records: expected an integer from 1 to 4294967295, got 0
 */
export function parseConfig(input: unknown, locate?: Locate): GenerationConfig {
  const parsed = configSchema.safeParse(input);
  if (!parsed.success) throw new ConfigError(issuesOf(parsed.error, input, locate));
  return complete(parsed.data);
}

/**
 * The JSON Schema (draft 2020-12) of a configuration, for editors.
 *
 * @param further shapes of keys that a file has beside those of the configuration
 */
export function configJsonSchema(further: Record<string, z.ZodType> = {}): object {
  return z.toJSONSchema(z.strictObject({ ...configShape, ...further }).partial(), {
    io: 'input',
    unrepresentable: 'any',
  });
}
