import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { content } from '@hseg/content';
import { english } from '@hseg/english';
import { annotationLines, assembleManifest, prepareGeneration } from '@hseg/generator';
import {
  CATEGORIES,
  COLUMNS,
  DEFAULT_CONFIG,
  dataDictionary,
  ITEMS,
  LABEL_COLUMNS,
  OPEN_QUESTIONS,
  POSITIONS,
  SCALES,
  SPAN_LABELS,
  scoreAnswers,
  TIER_CODES,
  TIERS,
  tierOfTotal,
} from '@hseg/schema';
import { describe, expect, it } from 'vitest';
import { arcTable, arcWeightTable } from '../src/tables/arcs.ts';
import {
  assumptionCountTable,
  assumptionParts,
  assumptionTable,
  contentFiles,
  dataFolder,
  sourcedEntries,
} from '../src/tables/assumptions.ts';
import { parseChange, waitingChanges } from '../src/tables/changes.ts';
import { annotationTable, columnTable, manifestTable, spanLabelTable } from '../src/tables/columns.ts';
import { COMMANDS, commandHelp, commandOptions, commandPurpose } from '../src/tables/command-options.ts';
import {
  commonestFamilies,
  lengthTable,
  organizationCounts,
  repetitionTable,
  tierCounts,
} from '../src/tables/composition.ts';
import { configurationSchema, configurationTable } from '../src/tables/configuration.ts';
import { datasetFacts } from '../src/tables/dataset-facts.ts';
import { departmentTable, domainTable, workforceTables } from '../src/tables/domains.ts';
import { categoryTable, itemTable, openQuestionTable, scaleTable, tierTable } from '../src/tables/instrument.ts';
import { noiseTable } from '../src/tables/noise.ts';
import { notationTable } from '../src/tables/notation.ts';
import { archetypeTable, organizationTable } from '../src/tables/organizations.ts';
import {
  alphaTable,
  correlationTable,
  effectTable,
  itemParameterTable,
  itemProfileTable,
} from '../src/tables/psychometrics.ts';
import { repositoryRoot } from '../src/tables/repository-root.ts';
import { ideationTable } from '../src/tables/safe-messaging.ts';
import { requestTable, strengthTable, stressorTable, tellingTable } from '../src/tables/stressors.ts';
import type { Table } from '../src/tables/table.ts';

/** The cells of a column, by its name. */
function cellsOf(table: Table, column: string): readonly unknown[] {
  const index = table.columns.findIndex(({ name }) => name === column);
  expect(index, `${table.label} has a column ${column}`).toBeGreaterThanOrEqual(0);
  return table.rows.map((row) => row[index]);
}

const firstOf = (table: Table): readonly unknown[] => table.rows.map(([first]) => first);

const page = (name: string): string =>
  readFileSync(join(repositoryRoot(), 'apps/docs/src/content/docs', `${name}.mdx`), 'utf8');

const SMALL = { ...DEFAULT_CONFIG, records: 600 };
const generation = prepareGeneration(SMALL, { content, language: english });
const smallFacts = datasetFacts({ records: SMALL.records });

const everyTable = (): Table[] => [
  itemTable(),
  ...CATEGORIES.map(({ number }) => itemTable(number)),
  scaleTable(),
  categoryTable(),
  openQuestionTable(),
  tierTable(),
  columnTable('data'),
  columnTable('labels'),
  annotationTable(),
  spanLabelTable(),
  manifestTable(),
  ...content.domains.flatMap((domain) => [
    organizationTable(domain.code, 'guide'),
    organizationTable(domain.code, 'extended'),
    departmentTable(domain),
    ...workforceTables(domain).map(({ table }) => table),
    stressorTable(domain.code),
  ]),
  archetypeTable(),
  domainTable(),
  arcTable(),
  arcWeightTable(),
  tellingTable(),
  strengthTable(),
  requestTable(),
  assumptionCountTable(),
  ...assumptionParts().map(({ title, entries }) => assumptionTable(title, entries)),
  configurationTable(),
  noiseTable(),
  notationTable(),
  effectTable(),
  itemParameterTable(),
  alphaTable(smallFacts),
  correlationTable(smallFacts),
  itemProfileTable(smallFacts),
  ideationTable(smallFacts),
  tierCounts(smallFacts),
  organizationCounts(smallFacts),
  lengthTable(smallFacts),
  repetitionTable(smallFacts),
  commonestFamilies(smallFacts, 5),
];

describe('every table', () => {
  it('has rows, each with a cell for every column, and a name of its own', () => {
    const labels = new Set<string>();
    for (const { label, columns, rows } of everyTable()) {
      expect(labels, label).not.toContain(label);
      labels.add(label);
      expect(rows.length, label).toBeGreaterThan(0);
      for (const row of rows) {
        expect(row.length, `${label}: ${row[0]}`).toBe(columns.length);
        for (const cell of row) expect(String(cell), label).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });
});

describe('the instrument', () => {
  it('shows every item with its wording, every category and every open question', () => {
    expect(firstOf(itemTable())).toEqual(ITEMS.map(({ id }) => id));
    expect(cellsOf(itemTable(), 'wording')).toEqual(ITEMS.map(({ wording }) => wording));
    expect(firstOf(categoryTable())).toEqual(CATEGORIES.map(({ number }) => number));
    expect(firstOf(openQuestionTable())).toEqual(OPEN_QUESTIONS.map(({ id }) => `${id}_text`));
  });

  it('shows the options of every scale that an item uses, from 4 points to 1', () => {
    const shown = scaleTable().rows.map((row) => row.slice(3, 7));
    for (const { scale, direction } of ITEMS) expect(shown).toContainEqual([...SCALES[scale][direction]]);
    expect(scaleTable().rows.flatMap((row) => String(row[7]).split(', ')).length).toBe(ITEMS.length);
  });

  it('shows the tiers with the totals that scoring gives them', () => {
    const table = tierTable();
    expect(firstOf(table)).toEqual([...TIER_CODES]);
    for (const [index, cell] of cellsOf(table, 'total T').entries()) {
      const [from, to] = String(cell).split('-').map(Number);
      expect([tierOfTotal(from), tierOfTotal(to)]).toEqual([index, index]);
    }
    expect(TIERS[scoreAnswers(Array(22).fill(3)).meanRuleTier].code).toBe('Mixed');
    expect(TIERS[scoreAnswers(Array(22).fill(3)).tier].code).toBe('Safe');
  });
});

describe('the data dictionary', () => {
  it('shows every column of both files, with its values', () => {
    expect(firstOf(columnTable('data'))).toEqual(COLUMNS.map(({ name }) => name));
    expect(firstOf(columnTable('labels'))).toEqual(LABEL_COLUMNS.map(({ name }) => name));
    for (const { file, column, values } of dataDictionary()) {
      const row = columnTable(file).rows.find(([name]) => name === column);
      for (const value of values) expect(row?.[3], column).toContain(value);
    }
  });

  it('shows the fields of the annotations, the labels and the keys of the manifest that are written', () => {
    const line = annotationLines(generation.record(0)).split('\n')[0];
    expect(firstOf(annotationTable())).toEqual(Object.keys(JSON.parse(line)));
    expect(firstOf(spanLabelTable())).toEqual([...SPAN_LABELS]);
    expect(firstOf(manifestTable())).toEqual(Object.keys(assembleManifest(generation, [], '', {})));
  });
});

describe('the world', () => {
  it('shows every organisation once, in the set that brings it in', () => {
    const shown = content.domains.flatMap(({ code }) =>
      (['guide', 'extended'] as const).flatMap((set) => cellsOf(organizationTable(code, set), 'id')),
    );
    expect([...shown].sort()).toEqual(content.organizations.map(({ id }) => id).sort());
    expect([...firstOf(archetypeTable())].sort()).toEqual(Object.keys(content.archetypes).sort());
  });

  it('shows a source for every employee count', () => {
    for (const { code } of content.domains)
      for (const set of ['guide', 'extended'] as const)
        for (const source of cellsOf(organizationTable(code, set), 'source')) expect(source).not.toBe('');
  });

  it('ties no stress tag to an organisation or its kind', () => {
    const tags = new Set(Object.values(content.stressors).flatMap((stressor) => stressor.tags));
    const strengths = new Set(Object.values(content.strengths).flatMap((strength) => strength.tags));
    for (const cell of cellsOf(archetypeTable(), 'strength tags'))
      for (const tag of cell as string[]) expect(tags.has(tag) && !strengths.has(tag), tag).toBe(false);
    for (const { label, columns } of [archetypeTable(), organizationTable('Healthcare', 'guide')])
      expect(columns.map(({ name }) => name).join(), label).not.toMatch(/stress/);
  });

  it('shows every department with every role, and every workforce table', () => {
    for (const domain of content.domains) {
      const table = departmentTable(domain);
      expect(firstOf(table)).toEqual(domain.departments.map(({ code }) => code));
      const roles = domain.departments.flatMap((one) => POSITIONS.flatMap((level) => one.roles[level]));
      const shown = table.rows.flatMap((row) => row.slice(3)).flatMap((cell) => String(cell).split(', '));
      expect(shown.filter((role) => role !== '').length).toBe(roles.length);
      expect(workforceTables(domain).every(({ source, unit }) => source !== '' && unit !== '')).toBe(true);
    }
  });

  it('shows every arc with its stages and its weights', () => {
    const arcs = Object.values(content.arcs);
    expect(firstOf(arcTable())).toEqual(arcs.map(({ id }) => id));
    expect(cellsOf(arcTable(), 'stages')).toEqual(arcs.map(({ stages }) => stages.map(({ id }) => id)));
    for (const [index, tier] of TIER_CODES.entries())
      expect(cellsOf(arcWeightTable(), tier), String(index)).toEqual(
        arcs.map(({ weights }) => (weights[tier] === undefined ? '-' : `${(100 * weights[tier]).toFixed(0)} %`)),
      );
  });

  it('shows every stressor, strength and request, and counts every telling once', () => {
    const shown = content.domains.flatMap(({ code }) => firstOf(stressorTable(code)));
    expect([...shown].sort()).toEqual(Object.keys(content.stressors).sort());
    expect(firstOf(strengthTable())).toEqual(Object.keys(content.strengths));
    expect(firstOf(requestTable())).toEqual(Object.keys(content.requests));
    const counts = cellsOf(tellingTable(), 'all').map((count) => Number(String(count).replaceAll(',', '')));
    const all = counts.pop();
    expect(all).toBe(english.tellings.length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all);
  });

  it('shows every group difference and the parameters of every item', () => {
    expect(cellsOf(effectTable(), 'source')).toEqual(content.effects.map(({ source }) => source));
    expect(firstOf(itemParameterTable())).toEqual(content.answerModel.items.map(({ id }) => id));
  });
});

describe('sources and assumptions', () => {
  it('shows every source that stands in the content', () => {
    const written = contentFiles()
      .map((file) => readFileSync(join(dataFolder(), file), 'utf8'))
      .reduce((sum, text) => sum + (text.match(/(?:^|[ {])(?:[a-z_]+_)?source:/gm) ?? []).length, 0);
    const entries = sourcedEntries();
    expect(entries.length).toBe(written);
    expect(assumptionParts().reduce((sum, part) => sum + part.entries.length, 0)).toBe(written);
    for (const { file, path, source, value } of entries) {
      expect(source, `${file} ${path.join('.')}`).not.toBe('');
      expect(value.join(''), `${file} ${path.join('.')}`).not.toBe('');
    }
  });

  it('tells assumptions from sources', () => {
    const kindOf = (file: string, path: string): string | undefined =>
      sourcedEntries().find((one) => one.file === file && one.path.join('.') === path)?.kind;
    expect(kindOf('domains/healthcare.yml', 'position_by_age')).toBe('assumption');
    expect(kindOf('domains/healthcare.yml', 'tenure_by_age')).toBe('mixed');
    expect(kindOf('domains/healthcare.yml', '')).toBe('sourced');
  });

  it('has a heading on its page for every part', () => {
    for (const { title } of assumptionParts())
      expect(page('reference/assumptions')).toContain(`## ${title}\n\n<Assumptions part="${title}" />`);
  });
});

describe('the configuration', () => {
  it('shows every key with type, default and meaning', () => {
    const table = configurationTable();
    expect(firstOf(table)).toEqual(Object.keys(configurationSchema().properties));
    for (const row of table.rows) for (const cell of row.slice(0, 4)) expect(String(cell), String(row[0])).not.toBe('');
    const defaults = Object.fromEntries(table.rows.map((row) => [row[0], row[2]]));
    expect(defaults.records).toBe(String(DEFAULT_CONFIG.records));
    expect(defaults.output).toBe('data/hseg_50k_synthetic_dataset.csv');
    expect(defaults.riskWeights).toContain('Crisis: 0.05');
  });

  it('shows every option of every command', () => {
    for (const command of COMMANDS) {
      const written = commandHelp(command).match(/^ {2}--[a-z-]+/gm) ?? [];
      const shown = commandOptions(command).map(({ flags }) => flags.split(' ')[0]);
      for (const option of written.map((one) => one.trim()))
        expect(option === '--help' || shown.includes(option), `${command} ${option}`).toBe(true);
      expect(commandPurpose(command)).toMatch(/^[A-Z].*\.$/);
      expect(page('reference/configuration')).toContain(
        `### hseg ${command}\n\n<CommandOptions command="${command}" />`,
      );
    }
    expect(commandOptions('generate').find(({ flags }) => flags.startsWith('--lengths'))).toEqual({
      flags: '--lengths <profile>',
      meaning: "guide (bands by tier) or survey (the printed survey's limits)",
      default: 'guide',
    });
  });

  it('knows every command of the program', () => {
    const known = (['', 'content'] as const).flatMap((parent) => {
      const help = commandHelp(parent);
      const names = [...help.slice(help.indexOf('\nCommands:')).matchAll(/^ {2}([a-z]+)\b/gm)].map(([, name]) => name);
      return names.map((name) => (parent === '' ? name : `${parent} ${name}`));
    });
    expect(known.filter((name) => !/help$/.test(name) && name !== 'content').sort()).toEqual([...COMMANDS].sort());
  });
});

describe('what is counted', () => {
  it('is what the records are', () => {
    expect(smallFacts.tiers).toEqual({ Crisis: 30, At_Risk: 90, Mixed: 180, Safe: 210, Thriving: 90 });
    const families: Record<string, number> = {};
    let longest = 0;
    for (let index = 0; index < SMALL.records; index++) {
      const record = generation.plainRecord(index);
      families[record.labels.storyFamily] = (families[record.labels.storyFamily] ?? 0) + 1;
      if (record.labels.tier === 0) longest = Math.max(longest, ...record.texts.map(({ text }) => text.length));
    }
    expect(smallFacts.tellings.q24).toEqual(families);
    expect(smallFacts.lengths[0].longest).toBe(longest);
  });

  it('gives alphas in the range of published scales', () => {
    for (const alpha of smallFacts.alphas) {
      expect(alpha).toBeGreaterThan(0.75);
      expect(alpha).toBeLessThan(0.97);
    }
    expect(smallFacts.categoryCorrelations[2][2]).toBeCloseTo(1, 10);
  });
});

describe('the changelog', () => {
  it('shows every changeset, with its packages and what becomes of seeds', () => {
    const files = readdirSync(join(repositoryRoot(), '.changeset')).filter(
      (file) => file.endsWith('.md') && file !== 'README.md',
    );
    const changes = waitingChanges();
    expect(changes.map(({ name }) => `${name}.md`)).toEqual(files.sort());
    for (const { name, packages, body, seeds } of changes) {
      expect(Object.keys(packages).length, name).toBeGreaterThan(0);
      expect(body, name).not.toBe('');
      expect(seeds, name).toMatch(/^(unchanged|changed, because .+)$/);
    }
  });

  it('takes a change without a line about seeds for one that leaves them as they are, and refuses what is none', () => {
    expect(parseChange('one', '---\n"hseg": patch\n---\n\nA fault mended.\n')).toEqual({
      name: 'one',
      packages: { hseg: 'patch' },
      body: 'A fault mended.',
      seeds: 'unchanged',
    });
    expect(() => parseChange('two', 'No packages.')).toThrow('two: expected a changeset');
  });
});

describe('the pages', () => {
  it.each(['organisations', 'domains', 'stressors'])('have a heading for every domain: %s', (name) => {
    for (const { code } of content.domains) expect(page(`reference/${name}`)).toMatch(new RegExp(`^## ${code}$`, 'm'));
  });
});
