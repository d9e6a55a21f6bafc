import * as z from 'zod';
import { AGE_RANGES, POSITIONS, TENURES } from '../../record.ts';
import {
  ageSchema,
  cellSchema,
  idSchema,
  numberSchema,
  numbersSchema,
  positionSchema,
  rowSchema,
  shareSchema,
  sourcedNumberSchema,
  sourcedSchema,
  tenureSchema,
  textSchema,
  weightSchema,
} from './common-schema.ts';

const roleSchema = z.strictObject({
  id: idSchema,
  tags: z.array(idSchema),
  weight: weightSchema.default(1),
  age: z.strictObject({ from: ageSchema.optional(), to: ageSchema.optional() }).optional(),
  tenure: z.strictObject({ from: tenureSchema.optional(), to: tenureSchema.optional() }).optional(),
  supervises: shareSchema.optional(),
});

const departmentSchema = z.strictObject({
  id: idSchema,
  code: cellSchema,
  share: numberSchema.min(0, 'a share >= 0'),
  women: shareSchema,
  tags: z.array(idSchema).default([]),
  roles: z.strictObject(
    Object.fromEntries(
      POSITIONS.map((position) => [position, z.array(roleSchema).min(1, 'at least one role')]),
    ) as Record<(typeof POSITIONS)[number], z.ZodArray<typeof roleSchema>>,
  ),
});

/** One file of `domains/`. */
export const domainSchema = z
  .strictObject({
    code: cellSchema,
    order: z.int().min(1).optional(),
    share: shareSchema,
    source: textSchema,
    unit: textSchema.optional(),
    age: sourcedSchema(rowSchema(AGE_RANGES)),
    tenure_by_age: sourcedSchema(z.record(ageSchema, rowSchema(TENURES))),
    position_by_age: sourcedSchema(z.record(ageSchema, rowSchema(POSITIONS))),
    tenure_multiplier_by_position: sourcedSchema(z.record(positionSchema, numbersSchema(TENURES))),
    longest_service: sourcedNumberSchema,
    supervises_by_position: sourcedSchema(numbersSchema(POSITIONS)),
    women_odds_by_position: sourcedSchema(numbersSchema(POSITIONS)),
    non_binary_by_age: sourcedSchema(numbersSchema(AGE_RANGES)),
    prefer_not_to_say: sourcedNumberSchema,
    departments_source: textSchema,
    departments_unit: textSchema.optional(),
    departments: z.array(departmentSchema).min(1, 'at least one department'),
  })
  .transform((file) => ({
    code: file.code,
    order: file.order,
    share: file.share,
    age: file.age,
    tenureByAge: file.tenure_by_age,
    positionByAge: file.position_by_age,
    tenureMultiplierByPosition: file.tenure_multiplier_by_position,
    longestService: file.longest_service,
    supervisesByPosition: file.supervises_by_position,
    womenOddsByPosition: file.women_odds_by_position,
    nonBinaryByAge: file.non_binary_by_age,
    preferNotToSay: file.prefer_not_to_say,
    departmentsSource: file.departments_source,
    departments: file.departments,
  }));
