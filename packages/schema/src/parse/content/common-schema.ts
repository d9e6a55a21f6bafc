import * as z from 'zod';
import { AGE_RANGES, POSITIONS, TENURES } from '../../record.ts';
import { TIER_CODES } from '../../tiers.ts';

/** Lower-case words joined by underscores; `constructor` is what every object of JavaScript has already. */
export const idSchema = z
  .string()
  .regex(/^(?!constructor$)[a-z][a-z0-9_]*$/, 'an id of lower-case letters, digits and underscores');
/** A number that sums and products of cannot overflow. */
export const numberSchema = z
  .number()
  .min(-1e6, 'a number from -1000000 to 1000000')
  .max(1e6, 'a number from -1000000 to 1000000');
export const weightSchema = z
  .number()
  .min(1e-6, 'a weight from 0.000001 to 1000000')
  .max(1e6, 'a weight from 0.000001 to 1000000');
export const textSchema = z.string().trim().min(1, 'a text that is not empty');
/** A text that begins as spreadsheets begin a formula is none: it would be one in the tables that are written. */
export const cellSchema = textSchema.regex(/^[^=+\-@]/, 'a text that does not start with = + - or @');
export const shareSchema = z.number().min(0, 'a number from 0 to 1').max(1, 'a number from 0 to 1');
export const ageSchema = z.enum(AGE_RANGES);
export const tenureSchema = z.enum(TENURES);
export const positionSchema = z.enum(POSITIONS);
export const tierSchema = z.enum(TIER_CODES);
export const categoriesSchema = z
  .array(z.int().min(1, 'a category from 1 to 6').max(6, 'a category from 1 to 6'))
  .min(1, 'at least one category');
export const rangeSchema = z
  .strictObject({
    from: z.number().min(1, 'a severity from 1 to 5').max(5, 'a severity from 1 to 5'),
    to: z.number().min(1, 'a severity from 1 to 5').max(5, 'a severity from 1 to 5'),
  })
  .refine(({ from, to }) => from <= to, 'from <= to');

const severityNumber = z.number().min(1, 'a severity from 1 to 5').max(5, 'a severity from 1 to 5');

/** A part of the severity ruler, written as one number or as [from, to]. */
export const severitySchema = z
  .union([severityNumber, z.tuple([severityNumber, severityNumber])], 'a severity from 1 to 5, or [from, to]')
  .transform((severity) => {
    const [from, to] = typeof severity === 'number' ? [severity, severity] : severity;
    return { from, to };
  });

/** A row of shares that sum to 1. */
export const rowSchema = <Key extends string>(keys: readonly Key[]) =>
  z
    .strictObject(Object.fromEntries(keys.map((key) => [key, shareSchema])) as Record<Key, typeof shareSchema>)
    .refine((row) => {
      const sum = Object.values(row as Record<string, number>).reduce((one, other) => one + other, 0);
      return sum > 1 - 1e-6 && sum < 1 + 1e-6;
    }, 'shares that sum to 1');

/** One number for each key. */
export const numbersSchema = <Key extends string>(keys: readonly Key[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, numberSchema])) as unknown as Record<Key, z.ZodNumber>);

/** A table with its source and unit. */
export const sourcedSchema = <Value extends z.ZodType>(values: Value) =>
  z.strictObject({ source: textSchema, unit: textSchema, values }).transform((table) => {
    const { source, unit, values: value } = table as { source: string; unit: string; values: z.output<Value> };
    return { source, unit, value };
  });

/** A single number with its source and unit. */
export const sourcedNumberSchema = z.strictObject({ source: textSchema, unit: textSchema, value: numberSchema });
