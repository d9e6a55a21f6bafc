import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { repositoryRoot } from './repository-root.ts';
import { type Table, text } from './table.ts';

/** A number, or a table of numbers, of the content with where it comes from. */
export interface SourcedEntry {
  /** File below the content's data, and the keys that lead to the entry. */
  file: string;
  path: readonly string[];
  /** What it is, in figures; one line for each row of a table. */
  value: readonly string[];
  unit: string;
  source: string;
  /** `assumption` where nobody published it, `mixed` where a source was completed by an assumption. */
  kind: 'sourced' | 'mixed' | 'assumption';
}

/** Keys that say where numbers come from or what they are called, and are no numbers. */
const ABOUT = new Set([
  'source',
  'assumption',
  'unit',
  'name',
  'label',
  'id',
  'when',
  'code',
  'domain',
  'order',
  'meaning',
  'applies_to',
]);

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const isSourced = (value: unknown): boolean => isNode(value) && typeof value.source === 'string';

/** Numbers in one line, keys in front of their values. */
function figures(value: unknown): string {
  if (isNode(value))
    return Object.entries(value)
      .filter(([key]) => !ABOUT.has(key))
      .map(([key, one]) => `${key} ${figures(one)}`)
      .join(', ');
  if (Array.isArray(value)) return value.map(figures).join(', ');
  return String(value);
}

/** Numbers with a line for each row of a table, headed by the keys that lead to it. Parts with a source of their own are left out. */
function lines(value: unknown, head = ''): string[] {
  if (!isNode(value)) return [head === '' ? figures(value) : `${head}: ${figures(value)}`];
  const entries = Object.entries(value).filter(([key, one]) => !ABOUT.has(key) && !isSourced(one));
  const isRow = !entries.some(([, one]) => isNode(one) || Array.isArray(one));
  if (isRow) return [`${head === '' ? '' : `${head}: `}${figures(Object.fromEntries(entries))}`];
  return entries.flatMap(([key, one]) => lines(one, head === '' ? key : `${head}, ${key}`));
}

/** What an entry states. Lists of happenings have pages of their own, so that they are counted here. */
function statementOf(node: Node, path: readonly string[]): string[] {
  if ('value' in node) return lines(node.value);
  if ('values' in node) return lines(node.values);
  for (const list of ['stressors', 'symptoms', 'coping', 'strengths', 'requests'])
    if (isNode(node[list]) || (Array.isArray(node[list]) && !('cultural_phrases' in node)))
      return [`${Object.keys(node[list] as object).length} entries`];
  if (path.length === 0 && 'share' in node) return [`share ${figures(node.share)}`];
  if ('stages' in node)
    return [
      `weights ${figures(node.weights)}`,
      `${(node.stages as unknown[]).length} stages, at least ${figures(node.minimum_stages)} of them told`,
    ];
  if ('cultural_phrases' in node)
    return [
      `${(node.cultural_phrases as unknown[]).length} phrases, ${(node.strengths as unknown[]).length} strength tags`,
    ];
  if (Array.isArray(node.items)) {
    const { items, ...rest } = node;
    return [
      ...lines(rest),
      ...(items as Node[]).map(
        ({ id, loading, cumulative }) => `${id}: loading ${loading}, shares ${figures(cumulative)}`,
      ),
    ];
  }
  return lines(node);
}

function kindOf(source: string): SourcedEntry['kind'] {
  if (!source.includes('assumption')) return 'sourced';
  return source.startsWith('assumption') ? 'assumption' : 'mixed';
}

/** Every `source` and `..._source` of a parsed file, with what it is the source of. */
function entriesOf(file: string, root: unknown): SourcedEntry[] {
  const found: SourcedEntry[] = [];
  const walk = (node: unknown, path: readonly string[], unit: string): void => {
    if (Array.isArray(node)) {
      for (const [index, one] of node.entries())
        walk(one, [...path, isNode(one) && typeof one.id === 'string' ? one.id : String(index)], unit);
      return;
    }
    if (!isNode(node)) return;
    const own = typeof node.unit === 'string' ? node.unit : unit;
    for (const [key, source] of Object.entries(node)) {
      if (typeof source !== 'string') continue;
      if (key === 'source') {
        const stated = typeof node.assumption === 'string' ? `${source}; assumption: ${node.assumption}` : source;
        const said = source === 'assumption' && stated !== source ? stated.replace('assumption; ', '') : stated;
        found.push({ file, path, value: statementOf(node, path), unit: own, source: said, kind: kindOf(said) });
      } else if (key.endsWith('_source')) {
        const about = key.slice(0, -'_source'.length);
        const value = Array.isArray(node[about]) ? [`${node[about].length} entries`] : lines(node[about]);
        const unitOf = about === 'employee_count' ? 'employees' : own;
        found.push({ file, path: [...path, about], value, unit: unitOf, source, kind: kindOf(source) });
      }
    }
    for (const [key, one] of Object.entries(node)) walk(one, [...path, key], own);
  };
  walk(root, [], '');
  return found;
}

/** Where the content is written. */
export const dataFolder = (): string => join(repositoryRoot(), 'packages/content/data');

/** The files of the content, below its folder. */
export const contentFiles = (): string[] =>
  readdirSync(dataFolder(), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yml'))
    .sort();

let known: readonly SourcedEntry[] | undefined;

/** Every number of the content that states a source or says that it is an assumption, in the order of the files. */
export function sourcedEntries(): readonly SourcedEntry[] {
  known ??= contentFiles().flatMap((file) =>
    entriesOf(file, parse(readFileSync(join(dataFolder(), file), 'utf8')) as unknown),
  );
  return known;
}

/** What a part of the content is called. */
const titleOf = (folder: string): string =>
  (
    ({
      domains: 'Workforce of the domains',
      'effects.yml': 'Group differences',
      'answer_model.yml': 'Answer model',
      arcs: 'Arcs',
      'writers.yml': 'How people write',
      stressors: 'Stressors',
      'strengths.yml': 'Strengths',
      'requests.yml': 'Requests',
      'symptoms.yml': 'Symptoms',
      'coping.yml': 'Coping and help',
      archetypes: 'Kinds of organisations',
      organizations: 'Employee counts of organisations',
    }) as Readonly<Record<string, string>>
  )[folder] ?? folder;

/** The parts of the content in the order of a reader's interest, each with its entries. */
export function assumptionParts(): { title: string; entries: SourcedEntry[] }[] {
  const order = [
    'effects.yml',
    'answer_model.yml',
    'domains',
    'arcs',
    'writers.yml',
    'stressors',
    'strengths.yml',
    'requests.yml',
    'symptoms.yml',
    'coping.yml',
    'archetypes',
    'organizations',
  ];
  const parts = new Map<string, SourcedEntry[]>(order.map((folder) => [folder, []]));
  for (const entry of sourcedEntries()) {
    const folder = entry.file.split('/')[0];
    parts.set(folder, [...(parts.get(folder) ?? []), entry]);
  }
  return [...parts].map(([folder, entries]) => ({ title: titleOf(folder), entries }));
}

/** How many entries there are of each kind. */
export function assumptionCountTable(): Table {
  const parts = assumptionParts();
  const row = (title: string, entries: readonly SourcedEntry[]): (string | number)[] => [
    title,
    ...(['sourced', 'mixed', 'assumption'] as const).map((kind) => entries.filter((one) => one.kind === kind).length),
    entries.length,
  ];
  return {
    label: 'Sources and assumptions, by part of the content',
    columns: [
      text('part'),
      { name: 'sourced', kind: 'number' },
      { name: 'source with an assumption', kind: 'number' },
      { name: 'assumption', kind: 'number' },
      { name: 'all', kind: 'number' },
    ],
    rows: [
      ...parts.map(({ title, entries }) => row(title, entries)),
      row(
        'All',
        parts.flatMap(({ entries }) => entries),
      ),
    ],
  };
}

/** Entries with value and source. */
export function assumptionTable(title: string, entries: readonly SourcedEntry[]): Table {
  return {
    label: `Sources: ${title}`,
    columns: [text('of'), text('value'), text('source'), text('unit')],
    rows: entries.map(({ file, path, value, unit, source }) => {
      const name = file.includes('/') ? file.slice(file.indexOf('/') + 1).replace('.yml', '') : '';
      const keys = path.filter((key) => key !== 'effects');
      const of = [name, ...keys].filter((part) => part !== '').map((part) => part.replaceAll('_', ' '));
      return [of.length === 0 ? 'the whole file' : of.join(', '), value, source, unit];
    }),
  };
}
