import * as z from 'zod';
import { cellSchema, idSchema, textSchema, weightSchema } from './common-schema.ts';

const nameSchema = cellSchema
  .regex(/^[^,"\p{C}]+$/u, 'a name without commas, quotation marks and control characters')
  .max(60, 'a name of at most 60 characters');
const phraseSchema = cellSchema
  .regex(/^[^\p{C}{}[\]<>|]+$/u, 'a phrase without control characters and the signs of the notation')
  .max(60, 'a phrase of at most 60 characters');

/** `phrases.yml`: id of an organisation -> phrases to add to its culture. */
export const phrasesSchema = z.record(idSchema, z.array(phraseSchema).min(1, 'at least one phrase'));

const pseudonymSchema = z
  .strictObject({ name: nameSchema, aliases: z.array(textSchema).default([]), article: z.string().optional() })
  .transform(({ name, aliases, article }) => (article ? { name, aliases, article } : { name, aliases }));

/** One file of `organizations/`. */
export const organizationSchema = z
  .strictObject({
    name: nameSchema,
    domain: textSchema,
    employee_count: z
      .int()
      .min(1, 'a number of employees of 1 or more')
      .max(1e9, 'a number of employees of at most 1000000000'),
    employee_count_as_of: z.union([z.string(), z.int()]).transform(String).optional(),
    employee_count_source: textSchema.optional(),
    sets: z.array(z.enum(['guide', 'extended', 'custom'])).default(['custom']),
    order: z.int().min(1).optional(),
    article: z.string().optional(),
    aliases: z.array(textSchema).default([]),
    archetype: idSchema.optional(),
    culture: textSchema.optional(),
    cultural_phrases: z.array(phraseSchema).default([]),
    stress_factors: z.array(idSchema).default([]),
    strengths: z.array(idSchema).default([]),
    department_shares: z.record(idSchema, z.number().min(0).max(100, 'a percentage from 0 to 100')).optional(),
    pseudonym: pseudonymSchema.optional(),
    weight: weightSchema.default(1),
  })
  .transform((file) => ({
    name: file.name,
    domain: file.domain,
    employeeCount: file.employee_count,
    employeeCountAsOf: file.employee_count_as_of,
    employeeCountSource: file.employee_count_source,
    sets: file.sets,
    order: file.order,
    article: file.article === '' ? undefined : file.article,
    aliases: file.aliases,
    archetype: file.archetype,
    culture: file.culture,
    culturalPhrases: file.cultural_phrases,
    stressFactors: file.stress_factors,
    strengths: file.strengths,
    departmentShares: file.department_shares,
    pseudonym: file.pseudonym,
    weight: file.weight,
  }));

/** One file of `archetypes/`. */
export const archetypeSchema = z
  .strictObject({
    label: textSchema,
    domain: textSchema,
    cultural_phrases: z.array(phraseSchema),
    stress_factors: z.array(idSchema),
    strengths: z.array(idSchema),
    source: textSchema,
  })
  .transform((file) => ({
    label: file.label,
    domain: file.domain,
    culturalPhrases: file.cultural_phrases,
    stressFactors: file.stress_factors,
    strengths: file.strengths,
    source: file.source,
  }));
