import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '@hseg/content/node';
import { ContentError, type Issue, type Telling } from '@hseg/schema';
import {
  arcWordsSchema,
  departmentsSchema,
  issuesOf,
  parseTellings,
  placesSchema,
  poolsSchema,
  rolesSchema,
} from '@hseg/schema/parse';

/** The part of a schema that compiling needs. */
interface Schema<Value> {
  safeParse(value: unknown): { success: true; data: Value } | { success: false; error: Parameters<typeof issuesOf>[0] };
}

/**
 * The text of `english.json` for the data folder of the language: one telling a line, so that changes can be read.
 *
 * @throws ContentError with the place of every fault.
 */
export function compileLanguage(folder: string): string {
  const issues: Issue[] = [];
  const filesOf = (name: string): string[] =>
    existsSync(join(folder, name)) ? readdirSync(join(folder, name)).sort() : [];
  const read = <Value>(schema: Schema<Value>, name: string): Value | undefined => {
    const file = readYaml(join(folder, name), name, issues);
    const parsed = schema.safeParse(file.value);
    if (parsed.success) return parsed.data;
    issues.push(...issuesOf(parsed.error, file.value, file.locate).map((issue) => ({ ...issue, file: name })));
    return undefined;
  };
  const tellings: Telling[] = [];
  for (const name of filesOf('tellings')) {
    const file = readYaml(join(folder, 'tellings', name), `tellings/${name}`, issues);
    if (file.value !== undefined) tellings.push(...parseTellings(file.value, `tellings/${name}`, file.locate, issues));
  }
  const arcs = Object.fromEntries(
    filesOf('arcs').map((name) => [name.replace('.yml', ''), read(arcWordsSchema, `arcs/${name}`)]),
  );
  const pools = Object.assign({}, ...filesOf('pools').map((name) => read(poolsSchema, `pools/${name}`)));
  const terms = {
    places: read(placesSchema, 'terms/places.yml'),
    roles: read(rolesSchema, 'terms/roles.yml'),
    departments: read(departmentsSchema, 'terms/departments.yml'),
  };
  if (issues.length > 0) throw new ContentError(issues);
  return [
    '{',
    `"terms": ${JSON.stringify(terms)},`,
    `"arcs": ${JSON.stringify(arcs)},`,
    `"pools": ${JSON.stringify(pools)},`,
    `"tellings": [`,
    tellings.map((telling) => JSON.stringify(telling)).join(',\n'),
    ']}',
    '',
  ].join('\n');
}
