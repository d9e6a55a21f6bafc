import * as z from 'zod';
import { aftermathsFileSchema } from './content/aftermaths-schema.ts';
import { answerModelSchema } from './content/answer-model-schema.ts';
import { domainSchema } from './content/domain-schema.ts';
import {
  arcSchema,
  copingSchema,
  effectsSchema,
  requestsSchema,
  strengthsSchema,
  stressorsSchema,
  symptomsSchema,
  writersSchema,
} from './content/happenings-schema.ts';
import { archetypeSchema, organizationSchema, phrasesSchema } from './content/organization-schema.ts';
import { scenariosFileSchema } from './content/scenarios-schema.ts';
import { tellingsFileSchema } from './content/tellings-schema.ts';

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  aftermaths: aftermathsFileSchema,
  answer_model: answerModelSchema,
  archetypes: archetypeSchema,
  arcs: arcSchema,
  coping: copingSchema,
  domains: domainSchema,
  effects: effectsSchema,
  organizations: organizationSchema,
  phrases: phrasesSchema,
  requests: requestsSchema,
  scenarios: scenariosFileSchema,
  strengths: strengthsSchema,
  stressors: stressorsSchema,
  symptoms: symptomsSchema,
  tellings: tellingsFileSchema,
  writers: writersSchema,
};

/**
 * A JSON Schema for each kind of content file, by the name of its folder or file, so that editors can check and complete
 * YAML. What refers to other files is checked when content is loaded.
 *
 * @example
 * Object.keys(contentJsonSchemas()).includes('organizations') // true
 */
export function contentJsonSchemas(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      name,
      z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
    ]),
  );
}
