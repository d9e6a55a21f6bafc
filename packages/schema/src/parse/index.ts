export { type ConfigInput, configJsonSchema, configShape, parseConfig } from './config-schema.ts';
export { parseAftermaths } from './content/aftermaths-schema.ts';
export { answerModelSchema } from './content/answer-model-schema.ts';
export { domainSchema } from './content/domain-schema.ts';
export {
  arcSchema,
  copingSchema,
  effectsSchema,
  requestsSchema,
  strengthsSchema,
  stressorsSchema,
  symptomsSchema,
  writersSchema,
} from './content/happenings-schema.ts';
export {
  laddersSchema,
  noiseWordsSchema,
  protectedSchema,
  synonymsSchema,
  transitionsSchema,
} from './content/lexicon-schema.ts';
export { archetypeSchema, organizationSchema, phrasesSchema } from './content/organization-schema.ts';
export { parseScenarios } from './content/scenarios-schema.ts';
export { parseTellings } from './content/tellings-schema.ts';
export { arcWordsSchema, departmentsSchema, placesSchema, poolsSchema, rolesSchema } from './content/terms-schema.ts';
export { contentJsonSchemas } from './content-json-schemas.ts';
export { issuesOf, type Locate } from './zod-issues.ts';
