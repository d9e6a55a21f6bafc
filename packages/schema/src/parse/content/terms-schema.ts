import * as z from 'zod';
import { idSchema, textSchema } from './common-schema.ts';

/** `terms/places.yml` of a language: domain id -> nouns for its places. */
export const placesSchema = z.record(
  idSchema,
  z
    .strictObject({
      definite: textSchema,
      deictic: textSchema,
      attributive: textSchema,
      plural_people: textSchema,
      culture: textSchema,
    })
    .transform(({ definite, deictic, attributive, culture }) => ({ definite, deictic, attributive, culture })),
);

/** `terms/roles.yml` of a language: domain id -> role id -> noun phrase without article. */
export const rolesSchema = z.record(idSchema, z.record(idSchema, textSchema));

/** `terms/departments.yml` of a language: domain id -> department id -> noun phrases. */
export const departmentsSchema = z.record(
  idSchema,
  z.record(idSchema, z.strictObject({ definite: textSchema, bare: textSchema })),
);

/** One file of `arcs/` of a language: what the arc and its stages are called, and what may open a sentence of a stage. */
export const arcWordsSchema = z.strictObject({
  label: textSchema,
  stages: z.record(
    idSchema,
    z
      .strictObject({ label: textSchema, opens_with: z.array(textSchema) })
      .transform(({ label, opens_with }) => ({ label, opensWith: opens_with })),
  ),
});

/** One file of `pools/` of a language: pool name -> options in the notation of tellings. */
export const poolsSchema = z.record(idSchema, z.array(textSchema).min(2, 'at least two options'));
