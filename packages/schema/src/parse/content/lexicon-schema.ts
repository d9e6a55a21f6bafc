import * as z from 'zod';
import { PARTS_OF_SPEECH, REGISTERS, TRANSITION_RELATIONS } from '../../lexicon.ts';
import { idSchema, severitySchema, textSchema } from './common-schema.ts';

const wordsSchema = z.array(
  textSchema.regex(/^[^A-Z{}[\]<>|"]+$/, 'words in lower case, without signs of the notation'),
);
const formSchema = textSchema.regex(/^[^{}[\]<>|"]+$/, 'a word without signs of the notation');

const contextShape = {
  not_before: wordsSchema.optional(),
  not_after: wordsSchema.optional(),
  only_before: wordsSchema.optional(),
  only_after: wordsSchema.optional(),
};

interface RawContext {
  not_before?: string[];
  not_after?: string[];
  only_before?: string[];
  only_after?: string[];
}

/** An entry with its context under the names of the code. Lists that are empty are no conditions. */
const withContext = <Entry extends RawContext>({
  not_before,
  not_after,
  only_before,
  only_after,
  ...entry
}: Entry) => ({
  ...entry,
  ...(not_before?.length && { notBefore: not_before }),
  ...(not_after?.length && { notAfter: not_after }),
  ...(only_before?.length && { onlyBefore: only_before }),
  ...(only_after?.length && { onlyAfter: only_after }),
});

/** One file of `lexicon/synonyms/`: words that may stand for each other, by sense. */
export const synonymsSchema = z
  .strictObject({
    sets: z.array(
      z
        .strictObject({
          id: idSchema,
          part: z.enum(PARTS_OF_SPEECH),
          register: z.enum(REGISTERS).default('neutral'),
          severity: severitySchema.default({ from: 1, to: 5 }),
          forms: z.array(idSchema).min(1).default(['base']),
          members: z.array(z.array(formSchema).min(1)).min(2, 'at least two members'),
          ...contextShape,
          anywhere: z.boolean().default(false),
          example: textSchema,
        })
        .refine(({ forms, members }) => members.every((member) => member.length === forms.length), {
          message: 'as many forms of every member as forms names',
          path: ['members'],
        }),
    ),
  })
  .transform(({ sets }) => sets.map((set) => withContext(set)));

/** `lexicon/ladders.yml`: words of one dimension by strength. */
export const laddersSchema = z
  .strictObject({
    ladders: z.array(
      z.strictObject({
        id: idSchema,
        part: z.enum(PARTS_OF_SPEECH),
        steps: z
          .array(z.strictObject({ severity: z.number().min(1).max(5), words: z.array(formSchema).min(1) }))
          .min(2, 'at least two steps'),
        ...contextShape,
        example: textSchema,
      }),
    ),
  })
  .transform(({ ladders }) => ladders.map((ladder) => withContext(ladder)));

/** `lexicon/transitions.yml`: what joins a sentence to the one before, by relation and sense. */
export const transitionsSchema = z
  .strictObject({
    transitions: z.array(
      z.strictObject({
        id: idSchema,
        relation: z.enum(TRANSITION_RELATIONS),
        position: z.enum(['initial_comma', 'initial', 'inside']),
        words: z.array(formSchema).min(2, 'at least two words'),
        example: textSchema,
      }),
    ),
  })
  .transform(({ transitions }) => transitions);

/** `lexicon/protected.yml`: what no variation touches, and what it never puts in. */
export const protectedSchema = z
  .strictObject({ source: textSchema, untouchable: wordsSchema, sensitive: wordsSchema, never_put_in: wordsSchema })
  .transform(({ untouchable, sensitive, never_put_in }) => ({ untouchable, sensitive, neverPutIn: never_put_in }));

const replacementsSchema = z.record(textSchema, textSchema);

/** `lexicon/noise.yml`: how words are typed in haste. */
export const noiseWordsSchema = z
  .strictObject({
    source: textSchema.optional(),
    neighbours: z.record(z.string().regex(/^[a-z]$/), z.string().regex(/^[a-z]+$/)),
    homophones: replacementsSchema,
    abbreviations: replacementsSchema,
    chat_abbreviations: replacementsSchema,
    spellings: replacementsSchema,
    fragments: replacementsSchema,
    nothing: z.array(textSchema).min(1),
  })
  .transform(({ source: _, chat_abbreviations, ...rest }) => ({ ...rest, chatAbbreviations: chat_abbreviations }));
