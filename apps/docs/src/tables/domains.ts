import { content } from '@hseg/content';
import { english } from '@hseg/english';
import { AGE_RANGES, type DomainContent, POSITIONS, type Sourced, TENURES } from '@hseg/schema';
import { fixed, percent } from './format-number.ts';
import { code, number, type Table, text } from './table.ts';

/** The domains with their share of the records. */
export function domainTable(): Table {
  return {
    label: 'Domains',
    columns: [
      code('domain'),
      number('share of records'),
      number('departments'),
      number('roles'),
      number('organisations (guide)'),
      number('organisations (extended)'),
      number('stressors'),
    ],
    rows: content.domains.map(({ code: domain, share, departments }) => [
      domain,
      percent(share, 0),
      departments.length,
      departments.reduce((sum, { roles }) => sum + POSITIONS.reduce((all, level) => all + roles[level].length, 0), 0),
      content.organizations.filter((one) => one.domain === domain && one.sets.includes('guide')).length,
      content.organizations.filter((one) => one.domain === domain && one.sets.includes('extended')).length,
      Object.values(content.stressors).filter((one) => one.domain === domain).length,
    ]),
  };
}

/** The departments of a domain with the roles of each level, in the words that texts use. */
export function departmentTable({ id, code: domain, departments }: DomainContent): Table {
  const whole = departments.reduce((sum, { share }) => sum + share, 0);
  const names = english.terms.roles[id] ?? {};
  return {
    label: `Departments and roles of ${domain}`,
    columns: [
      text('department'),
      number('share of staff'),
      number('women'),
      ...POSITIONS.map((position) => text(`${position} roles`)),
    ],
    rows: departments.map(({ code: department, share, women, roles }) => [
      department,
      percent(share / whole),
      percent(women, 0),
      ...POSITIONS.map((position) => roles[position].map((role) => names[role.id] ?? role.id).join(', ')),
    ]),
  };
}

/** A table of the workforce of a domain, with where it comes from. */
export interface WorkforceTable {
  title: string;
  source: string;
  unit: string;
  table: Table;
}

/** The workforce tables of a domain: age, tenure, level, supervision and gender. */
export function workforceTables(domain: DomainContent): WorkforceTable[] {
  const rowOf = <Key extends string>(
    title: string,
    { source, unit, value }: Sourced<Readonly<Record<Key, number>>>,
    keys: readonly Key[],
    head: string,
  ): WorkforceTable => ({
    title,
    source,
    unit,
    table: {
      label: `${domain.code}: ${title}`,
      columns: [text('share or factor'), ...keys.map((key) => number(key))],
      rows: [[head, ...keys.map((key) => fixed(value[key], 3))]],
    },
  });
  const gridOf = <Row extends string, Key extends string>(
    title: string,
    { source, unit, value }: Sourced<Readonly<Record<Row, Readonly<Record<Key, number>>>>>,
    rows: readonly Row[],
    keys: readonly Key[],
    head: string,
  ): WorkforceTable => ({
    title,
    source,
    unit,
    table: {
      label: `${domain.code}: ${title}`,
      columns: [text(head), ...keys.map((key) => number(key))],
      rows: rows.map((row) => [row, ...keys.map((key) => fixed(value[row][key], 3))]),
    },
  });
  const ageIn = `${domain.code.toLowerCase()} staff`;
  return [
    rowOf('Age', domain.age, AGE_RANGES, ageIn),
    gridOf('Tenure by age', domain.tenureByAge, AGE_RANGES, TENURES, 'age'),
    gridOf('Level by age', domain.positionByAge, AGE_RANGES, POSITIONS, 'age'),
    gridOf('What tenure does to the level', domain.tenureMultiplierByPosition, POSITIONS, TENURES, 'level'),
    rowOf('Who supervises others', domain.supervisesByPosition, POSITIONS, 'supervising'),
    rowOf('Women by level', domain.womenOddsByPosition, POSITIONS, 'odds of a woman'),
    rowOf('Non-binary people by age', domain.nonBinaryByAge, AGE_RANGES, 'non-binary'),
  ];
}
