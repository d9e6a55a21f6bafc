import * as z from 'zod';
import { LENGTH_PROFILES } from '../../config.ts';
import { OPEN_QUESTION_IDS } from '../../instrument.ts';
import type { Issue } from '../../issue.ts';
import { AGE_RANGES, GENDERS, POSITIONS, TENURES } from '../../record.ts';
import type { Telling } from '../../story.ts';
import { issuesOf, type Locate } from '../zod-issues.ts';
import { categoriesSchema, idSchema, severitySchema, textSchema } from './common-schema.ts';
import { unwritable, WRITABLE } from './writable.ts';

/** Characters of a telling with all its choices: seven times what the longest of the built-in ones has. */
const MOST_CHARACTERS = 40_000;

const tellingSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]*-\d+$/, 'an id such as h13-1: what it tells of, a hyphen, a number'),
  stressor: idSchema.optional(),
  strength: idSchema.optional(),
  request: idSchema.optional(),
  arc: idSchema.optional(),
  categories: categoriesSchema.optional(),
  adversities: z.array(idSchema).min(1).optional(),
  severity: severitySchema,
  voice: idSchema,
  ideation: z.union([z.literal(0), z.literal(1), z.literal(2)], '0, 1 or 2').default(0),
  departments: z.array(idSchema).min(1).optional(),
  who: z.array(idSchema).min(1).optional(),
  levels: z.array(z.enum(POSITIONS)).min(1).optional(),
  tenure: z.array(z.enum(TENURES)).min(1).optional(),
  ages: z.array(z.enum(AGE_RANGES)).min(1).optional(),
  genders: z.array(z.enum(GENDERS)).min(1).optional(),
  supervises: z.boolean().optional(),
  discloses: z.array(idSchema).min(1).optional(),
  tags: z.array(idSchema).min(1).optional(),
  text: textSchema.max(MOST_CHARACTERS, `a text of at most ${MOST_CHARACTERS} characters`),
});

/** One file of `tellings/`, before its sentences are read. */
export const tellingsFileSchema = z.strictObject({
  domain: textSchema.optional(),
  question: z.enum(OPEN_QUESTION_IDS),
  lengths: z.enum(LENGTH_PROFILES).default('guide'),
  tellings: z.array(tellingSchema),
});

const SENTENCE = /^([a-z][a-z0-9_]*)(\?)?: (.*\S)\s*$/;

/**
 * Reads one file of tellings. `text` is a block of lines, one sentence a line: the stage, `?` if the sentence may be left
 * out, a colon, a space and the sentence.
 *
 * @param value the parsed file
 * @param locate tells where a value stands in the file
 * @param issues findings are added to it
 * @param lines of the file, so that faults in a sentence can be told with their columns
 */
export function parseTellings(
  value: unknown,
  file: string,
  locate: Locate,
  issues: Issue[],
  lines: readonly string[] = [],
): Telling[] {
  const parsed = tellingsFileSchema.safeParse(value);
  if (!parsed.success) {
    issues.push(...issuesOf(parsed.error, value, locate).map((issue) => ({ file, ...issue })));
    return [];
  }
  const { domain, question, lengths } = parsed.data;
  return parsed.data.tellings.map((one, index) => {
    const { text, ...rest } = one;
    const start = locate(['tellings', index, 'text']).line;
    const add = (code: string, expected: string, received: string, line?: number): void => {
      issues.push({ code, file, line, path: one.id, expected, received, message: '' });
    };
    const sentences = text.split('\n').flatMap((source, offset) => {
      const line = start === undefined ? 0 : start + 1 + offset;
      if (source.trim() === '') return [];
      const match = SENTENCE.exec(source.trimEnd());
      if (!match) {
        add('sentence', "'stage: sentence' or 'stage?: sentence'", `'${source.slice(0, 50)}'`, line);
        return [];
      }
      const bad = unwritable(match[3]);
      if (bad !== undefined) add('character', WRITABLE, bad, line);
      // The block is indented in the file; its value is not.
      const indent = lines[line - 1]?.indexOf(source.trimEnd()) ?? -1;
      const column = indent < 0 ? undefined : indent + source.indexOf(': ') + 3;
      return [
        { stage: match[1], optional: match[2] === '?', text: match[3], line, ...(column !== undefined && { column }) },
      ];
    });
    const about = question === 'q23' ? ['request'] : question === 'q25' ? ['strength'] : ['stressor', 'strength'];
    const given = (['stressor', 'strength', 'request'] as const).filter((key) => one[key] !== undefined);
    // Stressors belong to domains: an account for every domain names none and says itself what it is about.
    const isGeneral = question === 'q24' && domain === undefined && given.length === 0;
    if (isGeneral && one.categories === undefined)
      add('about', 'categories for an account without stressor and strength', 'none', start);
    if (!isGeneral && (given.length !== 1 || !about.includes(given[0])))
      add('about', `exactly one of ${about.join(', ')} for ${question}`, given.join(', ') || 'none', start);
    const subject = isGeneral ? 'account' : (one.stressor ?? one.strength ?? one.request);
    if (subject !== undefined && !one.id.startsWith(`${subject}-`))
      add('telling-id', `an id that starts with '${subject}-'`, `'${one.id}'`, start);
    if (question !== 'q24' && one.ideation > 0) add('ideation', 'no ideation outside q24', String(one.ideation), start);
    return { ...rest, question, domain, lengths, sentences, file };
  });
}
