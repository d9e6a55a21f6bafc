import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError, type Issue, type IssuePlace } from '@hseg/schema';
import {
  answerModelSchema,
  archetypeSchema,
  arcSchema,
  copingSchema,
  domainSchema,
  effectsSchema,
  issuesOf,
  organizationSchema,
  parseScenarios,
  parseTellings,
  phrasesSchema,
  requestsSchema,
  strengthsSchema,
  stressorsSchema,
  symptomsSchema,
  writersSchema,
} from '@hseg/schema/parse';
import type { ContentPack } from '../content-pack.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';

/** The part of a schema that reading needs; every schema of `@hseg/schema/parse` has it. */
interface Schema<Value> {
  safeParse(value: unknown): { success: true; data: Value } | { success: false; error: Parameters<typeof issuesOf>[0] };
}

const FOLDERS = ['archetypes', 'arcs', 'domains', 'organizations', 'scenarios', 'stressors', 'tellings'];
const FILES = [
  'answer_model.yml',
  'coping.yml',
  'effects.yml',
  'phrases.yml',
  'requests.yml',
  'strengths.yml',
  'symptoms.yml',
  'writers.yml',
];
const FILE_ID = /^(?!constructor$)[a-z][a-z0-9_]*$/;

/**
 * Reads a folder of content: `organizations/`, `domains/`, `stressors/`, `scenarios/`, `tellings/` and the like, one
 * YAML file an entry (its id is the name of the file), and `phrases.yml`, `strengths.yml`, `requests.yml`, `symptoms.yml`, `coping.yml`,
 * `effects.yml`, `writers.yml`. Every fault of every file is collected.
 *
 * @param folder path of the folder
 * @throws ContentError for unknown files, YAML faults, unknown keys, wrong values and duplicate ids, with places.
 * @throws Error with `code` from the file system when the folder or a file cannot be read.
 */
export function readContentFolder(folder: string): ContentPack {
  const issues: Issue[] = [];
  const places = new Map<string, { file: YamlFile; prefix: readonly (string | number)[] }>();
  const pack: ContentPack = {
    domains: [],
    organizations: [],
    archetypes: [],
    stressors: [],
    symptoms: [],
    coping: [],
    strengths: [],
    requests: [],
    arcs: [],
    effects: [],
    tellings: [],
    scenarios: [],
    phrases: {},
    locate(kind, id, path = []): IssuePlace {
      const place = places.get(`${kind}/${id}`);
      return place ? place.file.locate([...place.prefix, ...path]) : {};
    },
  };

  const checked = <Value>(schema: Schema<Value>, file: YamlFile, name: string): Value | undefined => {
    if (file.value === undefined) return undefined;
    const parsed = schema.safeParse(file.value);
    if (parsed.success) return parsed.data;
    issues.push(
      ...issuesOf(parsed.error, file.value, file.locate).map((issue) => ({ ...issue, file: issue.file ?? name })),
    );
    return undefined;
  };
  const remember = (
    kind: string,
    id: string,
    file: YamlFile,
    prefix: readonly (string | number)[],
    name: string,
  ): void => {
    const key = `${kind}/${id}`;
    const earlier = places.get(key);
    if (earlier) {
      const first = earlier.file.locate(earlier.prefix);
      issues.push({
        code: 'duplicate-id',
        path: id,
        ...file.locate(prefix),
        file: name,
        expected: 'an id that is used once',
        received: `'${id}' again (first in ${first.file}:${first.line})`,
        message: '',
      });
    } else places.set(key, { file, prefix });
  };
  const add = <Entry extends { id: string }>(
    kind: string,
    list: Entry[],
    entries: readonly Entry[],
    file: YamlFile,
    name: string,
    prefix: (index: number, entry: Entry) => (string | number)[],
  ): void => {
    entries.forEach((entry, index) => {
      remember(kind, entry.id, file, prefix(index, entry), name);
      list.push(entry);
    });
  };
  const entriesOf = (path: string): string[] =>
    readdirSync(path)
      .filter((name) => !name.startsWith('.'))
      .sort();

  for (const name of entriesOf(folder)) {
    const path = join(folder, name);
    const isFolder = statSync(path).isDirectory();
    if (isFolder ? !FOLDERS.includes(name) : !FILES.includes(name)) {
      issues.push({
        code: 'unknown-file',
        file: path,
        path: '',
        expected: `one of ${FOLDERS.map((one) => `${one}/`).join(', ')}, ${FILES.join(', ')}`,
        received: isFolder ? `${name}/` : name,
        message: '',
      });
      continue;
    }
    for (const entry of isFolder ? entriesOf(path) : [name]) {
      const filePath = isFolder ? join(path, entry) : path;
      const id = entry.replace(/\.ya?ml$/, '');
      if (id === entry || !FILE_ID.test(id)) {
        issues.push({
          code: 'file-name',
          file: filePath,
          path: '',
          expected: 'a file name of lower-case letters, digits and underscores that ends in .yml',
          received: entry,
          message: '',
        });
        continue;
      }
      const file = readYaml(filePath, filePath, issues);
      if (file.value === undefined) continue;
      if (file.value === null) {
        issues.push({
          code: 'empty-file',
          file: filePath,
          path: '',
          expected: 'content',
          received: 'an empty file',
          message: '',
        });
        continue;
      }
      switch (isFolder ? name : id) {
        case 'domains': {
          const value = checked(domainSchema, file, filePath);
          if (value) add('domains', pack.domains, [{ id, ...value }], file, filePath, () => []);
          break;
        }
        case 'organizations': {
          const value = checked(organizationSchema, file, filePath);
          if (value) add('organizations', pack.organizations, [{ id, ...value }], file, filePath, () => []);
          break;
        }
        case 'archetypes': {
          const value = checked(archetypeSchema, file, filePath);
          if (value) add('archetypes', pack.archetypes, [{ id, ...value }], file, filePath, () => []);
          break;
        }
        case 'arcs': {
          const value = checked(arcSchema, file, filePath);
          if (value) add('arcs', pack.arcs, [{ id, ...value }], file, filePath, () => []);
          break;
        }
        case 'stressors': {
          const value = checked(stressorsSchema, file, filePath);
          const domain = value?.domain ?? pack.domains.find((one) => one.id === id)?.code;
          if (value && domain === undefined)
            issues.push({
              code: 'no-domain',
              file: filePath,
              path: 'domain',
              expected: 'the code of a domain',
              received: 'none',
              message: '',
            });
          if (value && domain !== undefined)
            add(
              'stressors',
              pack.stressors,
              Object.entries(value.stressors).map(([key, stressor]) => ({ id: key, domain, ...stressor })),
              file,
              filePath,
              (_, entry) => ['stressors', entry.id],
            );
          break;
        }
        case 'tellings': {
          const tellings = parseTellings(file.value, filePath, file.locate, issues, file.lines);
          add('tellings', pack.tellings, tellings, file, filePath, (index) => ['tellings', index]);
          break;
        }
        case 'scenarios': {
          pack.scenarios.push(...parseScenarios(file.value, id, filePath, file.locate, issues, file.lines));
          remember('scenarios', id, file, [], filePath);
          break;
        }
        case 'phrases': {
          const value = checked(phrasesSchema, file, filePath);
          if (value) pack.phrases = value;
          remember('phrases', 'phrases', file, [], filePath);
          break;
        }
        case 'symptoms': {
          const value = checked(symptomsSchema, file, filePath);
          if (value) add('symptoms', pack.symptoms, value.symptoms, file, filePath, (index) => ['symptoms', index]);
          break;
        }
        case 'coping': {
          const value = checked(copingSchema, file, filePath);
          if (value) add('coping', pack.coping, value.coping, file, filePath, (index) => ['coping', index]);
          if (value) pack.helpOutcomes = value.help_outcomes;
          break;
        }
        case 'strengths': {
          const value = checked(strengthsSchema, file, filePath);
          if (value) add('strengths', pack.strengths, value.strengths, file, filePath, (index) => ['strengths', index]);
          break;
        }
        case 'requests': {
          const value = checked(requestsSchema, file, filePath);
          if (value) add('requests', pack.requests, value.requests, file, filePath, (index) => ['requests', index]);
          break;
        }
        case 'answer_model': {
          const value = checked(answerModelSchema, file, filePath);
          if (value) pack.answerModel = value;
          break;
        }
        case 'writers': {
          pack.writers = checked(writersSchema, file, filePath);
          remember('writers', 'writers', file, [], filePath);
          break;
        }
        case 'effects': {
          const value = checked(effectsSchema, file, filePath);
          if (value) {
            add('effects', pack.effects, value.effects, file, filePath, (index) => ['effects', index]);
            pack.departmentEffectDeviation = value.departmentEffectDeviation;
            pack.organizationEffectDeviation = value.organizationEffectDeviation;
          }
          break;
        }
      }
    }
  }
  if (issues.length > 0) throw new ContentError(issues);
  return pack;
}
