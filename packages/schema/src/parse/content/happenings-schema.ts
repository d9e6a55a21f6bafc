import * as z from 'zod';
import { TIER_CODES } from '../../tiers.ts';
import { SCHOOLING_LEVELS } from '../../writers.ts';
import {
  categoriesSchema,
  idSchema,
  numberSchema,
  positionSchema,
  rangeSchema,
  rowSchema,
  shareSchema,
  sourcedSchema,
  textSchema,
  tierSchema,
} from './common-schema.ts';

const head = { source: textSchema, assumption: textSchema.optional(), unit: textSchema.optional() };

/** One file of `stressors/`: what can happen in one domain. */
export const stressorsSchema = z.strictObject({
  ...head,
  domain: textSchema.optional(),
  stressors: z.record(
    idSchema,
    z
      .strictObject({
        kernel: textSchema,
        severity: z.number().min(1, 'a severity from 1 to 5').max(5, 'a severity from 1 to 5'),
        categories: categoriesSchema,
        course: z.enum(['acute', 'chronic']),
        departments: z.array(idSchema).optional(),
        role_tags: z.array(idSchema).optional(),
        levels: z.array(positionSchema).optional(),
        tags: z.array(idSchema).default([]),
        adversities: z.array(idSchema).min(1).optional(),
        tiers_only: z.array(tierSchema).optional(),
      })
      .transform(({ role_tags, tiers_only, ...rest }) => ({ ...rest, roleTags: role_tags, tiersOnly: tiers_only })),
  ),
});

/** `symptoms.yml` */
export const symptomsSchema = z.strictObject({
  ...head,
  symptoms: z.array(
    z.strictObject({
      id: idSchema,
      cluster: idSchema,
      severity: rangeSchema,
      clinical: z.boolean(),
      meaning: textSchema,
    }),
  ),
});

/** `coping.yml` */
export const copingSchema = z.strictObject({
  ...head,
  coping: z.array(z.strictObject({ id: idSchema, kind: idSchema, evidence: textSchema, meaning: textSchema })),
  help_outcomes: sourcedSchema(z.record(tierSchema, z.record(idSchema, numberSchema.min(0)))),
});

/** `strengths.yml` */
export const strengthsSchema = z.strictObject({
  ...head,
  strengths: z.array(
    z.strictObject({
      id: idSchema,
      categories: categoriesSchema,
      domains: z.array(textSchema).optional(),
      tags: z.array(idSchema).default([]),
      meaning: textSchema,
    }),
  ),
});

/** `requests.yml` */
export const requestsSchema = z.strictObject({
  ...head,
  requests: z.array(
    z.strictObject({
      id: idSchema,
      categories: categoriesSchema,
      adversities: z.array(idSchema).min(1).optional(),
      severity: rangeSchema,
      domains: z.array(textSchema).optional(),
      meaning: textSchema,
    }),
  ),
});

/** One file of `arcs/`. */
export const arcSchema = z
  .strictObject({
    stages: z
      .array(
        z.strictObject({ id: idSchema, tense: z.enum(['past', 'perfect', 'present']), excludes: idSchema.optional() }),
      )
      .min(1, 'at least one stage'),
    weights: z.partialRecord(z.enum(TIER_CODES), numberSchema.min(0, 'a weight >= 0')),
    minimum_stages: z.int().min(1),
    source: textSchema,
    unit: textSchema.optional(),
    assumption: textSchema.optional(),
  })
  .transform(({ stages, weights, minimum_stages, source }) => ({
    stages,
    weights,
    minimumStages: minimum_stages,
    source,
  }));

const schoolingSchema = rowSchema(SCHOOLING_LEVELS);
const habitSchema = z.strictObject({
  schooling: z.strictObject({ basic: shareSchema, average: shareSchema, advanced: shareSchema }),
  voices: z.record(idSchema, z.number().min(-1, 'a number from -1 to 1').max(1, 'a number from -1 to 1')).default({}),
});

/** `writers.yml` */
export const writersSchema = z
  .strictObject({
    ...head,
    schooling: z.strictObject({
      positions: z.strictObject({
        Entry: schoolingSchema,
        Mid: schoolingSchema,
        Senior: schoolingSchema,
        Executive: schoolingSchema,
      }),
      role_tags: z.record(idSchema, schoolingSchema).default({}),
    }),
    habits: z.strictObject({
      full_stops: habitSchema,
      run_ons: habitSchema,
      one_forms: habitSchema,
      till: habitSchema,
      full_forms: habitSchema,
      figures: habitSchema,
    }),
  })
  .transform(({ source, schooling, habits }) => ({
    source,
    schooling: schooling.positions,
    schoolingOfRoles: schooling.role_tags,
    habits: {
      fullStops: habits.full_stops,
      runOns: habits.run_ons,
      oneForms: habits.one_forms,
      till: habits.till,
      fullForms: habits.full_forms,
      figures: habits.figures,
    },
  }));

/** `effects.yml` */
export const effectsSchema = z
  .strictObject({
    unit: textSchema,
    department_effect_sd: z.strictObject({ value: numberSchema.min(0), unit: textSchema, source: textSchema }),
    organization_effect_sd: z.strictObject({
      value: numberSchema.min(0),
      applies_to: z.array(z.enum(['pseudonymous', 'custom'])),
      unit: textSchema,
      source: textSchema,
    }),
    effects: z.array(
      z
        .strictObject({
          id: idSchema,
          when: z.strictObject({
            domain: textSchema.optional(),
            department: idSchema.optional(),
            role_tag: idSchema.optional(),
            age: textSchema.optional(),
            gender: textSchema.optional(),
            tenure: textSchema.optional(),
            position: textSchema.optional(),
            supervises: z.boolean().optional(),
          }),
          general: numberSchema.default(0),
          categories: z.record(z.string(), numberSchema).default({}),
          items: z.record(z.string(), numberSchema).default({}),
          source: textSchema,
        })
        .transform(({ when: { role_tag, ...when }, ...rest }) => ({
          ...rest,
          when: role_tag === undefined ? when : { ...when, roleTag: role_tag },
        })),
    ),
  })
  .transform((file) => ({
    departmentEffectDeviation: {
      value: file.department_effect_sd.value,
      unit: file.department_effect_sd.unit,
      source: file.department_effect_sd.source,
    },
    organizationEffectDeviation: {
      value: file.organization_effect_sd.value,
      unit: file.organization_effect_sd.unit,
      source: file.organization_effect_sd.source,
    },
    effects: file.effects,
  }));
