import * as z from 'zod';
import type { Issue } from '../../issue.ts';
import { POSITIONS, TENURES } from '../../record.ts';
import type { Scenario } from '../../story.ts';
import { issuesOf, type Locate } from '../zod-issues.ts';
import { categoriesSchema, idSchema, severitySchema, textSchema } from './common-schema.ts';
import { unwritable, WRITABLE } from './writable.ts';

const templateSchema = textSchema.max(10_000, 'a template of at most 10000 characters');

const entrySchema = z.union(
  [
    templateSchema,
    z.strictObject({
      template: templateSchema,
      severity: severitySchema.optional(),
      categories: categoriesSchema.optional(),
      adversities: z.array(idSchema).min(1).optional(),
      voice: idSchema.optional(),
      departments: z.array(idSchema).min(1).optional(),
      who: z.array(idSchema).min(1).optional(),
      levels: z.array(z.enum(POSITIONS)).min(1).optional(),
      tenure: z.array(z.enum(TENURES)).min(1).optional(),
      supervises: z.boolean().optional(),
    }),
  ],
  'a template, or a mapping with template, severity, categories, adversities, voice, departments, who, levels, tenure, supervises',
);

/** One file of `scenarios/`, before its sentences are read. */
export const scenariosFileSchema = z.record(
  textSchema,
  z.record(idSchema, z.array(entrySchema).min(1, 'at least one template')),
);

/**
 * Reads one file of scenarios: domain -> arc -> templates, as `narrative_templates["Healthcare"]["crisis"]` holds them.
 *
 * @param value the parsed file
 * @param id name of the file without its ending; scenarios are numbered after it in the order of the file, from 1
 * @param locate tells where a value stands in the file
 * @param issues findings are added to it
 * @param lines of the file, so that faults in a template can be told with their columns
 */
export function parseScenarios(
  value: unknown,
  id: string,
  file: string,
  locate: Locate,
  issues: Issue[],
  lines: readonly string[] = [],
): Scenario[] {
  const parsed = scenariosFileSchema.safeParse(value);
  if (!parsed.success) {
    issues.push(...issuesOf(parsed.error, value, locate).map((issue) => ({ file, ...issue })));
    return [];
  }
  const scenarios: Scenario[] = [];
  for (const [domain, arcs] of Object.entries(parsed.data))
    for (const [arc, entries] of Object.entries(arcs))
      for (const [index, entry] of entries.entries()) {
        const { template, ...more } = typeof entry === 'string' ? { template: entry } : entry;
        const place = [domain, arc, index];
        const path = [...place, ...(typeof entry === 'string' ? [] : ['template'])];
        const { line = 1, column: start = 1 } = locate(path);
        // A quoted template begins behind its quotation mark.
        const column = start + (/^['"]/.test(lines[line - 1]?.slice(start - 1) ?? '') ? 1 : 0);
        const one: Scenario = {
          ...more,
          id: `${id}-${scenarios.length + 1}`,
          domain,
          arc,
          template,
          place,
          file,
          line,
          column,
        };
        const bad = unwritable(template);
        if (bad !== undefined)
          issues.push({
            code: 'character',
            file,
            line,
            column,
            path: one.id,
            expected: WRITABLE,
            received: bad,
            message: '',
          });
        scenarios.push(one);
      }
  return scenarios;
}
