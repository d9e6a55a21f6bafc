import * as z from 'zod';
import type { Issue } from '../../issue.ts';
import type { Aftermath } from '../../story.ts';
import { issuesOf, type Locate } from '../zod-issues.ts';
import { idSchema, severitySchema, textSchema } from './common-schema.ts';
import { unwritable, WRITABLE } from './writable.ts';

const aftermathSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]*-\d+$/, 'an id such as sleep-1: the topic, a hyphen, a number'),
  topic: idSchema,
  stages: z.array(idSchema).min(1),
  severity: severitySchema,
  needs: z.array(idSchema).default([]),
  text: textSchema,
});

/** One file of `aftermaths/`, before its sentences are read. */
export const aftermathsFileSchema = z.strictObject({
  domain: textSchema.optional(),
  aftermaths: z.array(aftermathSchema),
});

/**
 * Reads one file of aftermaths.
 *
 * @param value the parsed file
 * @param locate tells where a value stands in the file
 * @param issues findings are added to it
 */
export function parseAftermaths(value: unknown, file: string, locate: Locate, issues: Issue[]): Aftermath[] {
  const parsed = aftermathsFileSchema.safeParse(value);
  if (!parsed.success) {
    issues.push(...issuesOf(parsed.error, value, locate).map((issue) => ({ file, ...issue })));
    return [];
  }
  const { domain } = parsed.data;
  return parsed.data.aftermaths.map((one, index) => {
    const { line } = locate(['aftermaths', index, 'text']);
    const add = (code: string, expected: string, received: string): void => {
      issues.push({ code, file, line, path: one.id, expected, received, message: '' });
    };
    if (!one.id.startsWith(`${one.topic}-`)) add('aftermath-id', `an id that starts with '${one.topic}-'`, one.id);
    const bad = unwritable(one.text);
    if (bad !== undefined) add('character', WRITABLE, bad);
    return { ...one, domain, file, line: line ?? 0 };
  });
}
