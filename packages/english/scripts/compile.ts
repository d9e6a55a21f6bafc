import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '@hseg/content/node';
import { type Aftermath, ContentError, type Issue, type Telling } from '@hseg/schema';
import {
  arcWordsSchema,
  departmentsSchema,
  issuesOf,
  laddersSchema,
  noiseWordsSchema,
  parseAftermaths,
  parseTellings,
  placesSchema,
  poolsSchema,
  protectedSchema,
  rolesSchema,
  synonymsSchema,
  transitionsSchema,
} from '@hseg/schema/parse';

/** The part of a schema that compiling needs. */
interface Schema<Value> {
  safeParse(value: unknown): { success: true; data: Value } | { success: false; error: Parameters<typeof issuesOf>[0] };
}

const lines = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(',\n');

/** The texts of the files that a data folder compiles to. */
export interface CompiledLanguage {
  /** `words.json`: terms, words of arcs, pools. */
  words: string;
  /** `lexicon.json`: what is known of words for varying texts. */
  lexicon: string;
  /** `tellings.json`: aftermaths and tellings, one a line, so that changes can be read. */
  tellings: string;
}

/**
 * Compiles the data folder of the language.
 *
 * @throws ContentError with the place of every fault.
 */
export function compileLanguage(folder: string): CompiledLanguage {
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
  const aftermaths: Aftermath[] = [];
  for (const name of filesOf('aftermaths')) {
    const path = `aftermaths/${name}`;
    const file = readYaml(join(folder, path), path, issues);
    if (file.value !== undefined) aftermaths.push(...parseAftermaths(file.value, path, file.locate, issues));
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
  const lexicon = {
    synonyms: filesOf('lexicon/synonyms').flatMap((name) => read(synonymsSchema, `lexicon/synonyms/${name}`) ?? []),
    ladders: read(laddersSchema, 'lexicon/ladders.yml') ?? [],
    transitions: read(transitionsSchema, 'lexicon/transitions.yml') ?? [],
    ...read(protectedSchema, 'lexicon/protected.yml'),
    noise: read(noiseWordsSchema, 'lexicon/noise.yml'),
  };
  if (issues.length > 0) throw new ContentError(issues);
  return {
    lexicon: `{\n${Object.entries(lexicon)
      .map(([key, value]) =>
        Array.isArray(value) && typeof value[0] === 'object'
          ? `${JSON.stringify(key)}: [\n${lines(value)}\n]`
          : `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
      )
      .join(',\n')}\n}\n`,
    words: `{\n"terms": ${JSON.stringify(terms)},\n"arcs": ${JSON.stringify(arcs)},\n"pools": ${JSON.stringify(pools)}\n}\n`,
    tellings: `{\n"aftermaths": [\n${lines(aftermaths)}\n],\n"tellings": [\n${lines(tellings)}\n]\n}\n`,
  };
}
