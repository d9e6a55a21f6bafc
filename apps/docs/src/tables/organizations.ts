import { content } from '@hseg/content';
import type { OrganizationContent } from '@hseg/schema';
import { whole } from './format-number.ts';
import { code, number, type Table, text } from './table.ts';

/** Organisations of a domain in a set, in the order in which quotas are allotted. */
export function organizationsIn(domain: string, set: 'guide' | 'extended'): OrganizationContent[] {
  const isGuide = (one: OrganizationContent): boolean => one.sets.includes('guide');
  return content.organizations.filter(
    (one) => one.domain === domain && (set === 'guide' ? isGuide(one) : one.sets.includes('extended') && !isGuide(one)),
  );
}

/** Where an employee count comes from. */
function sourceOf({ employeeCountAsOf, employeeCountSource }: OrganizationContent): string {
  if (employeeCountSource === undefined) return '';
  return employeeCountAsOf === undefined || employeeCountAsOf === employeeCountSource
    ? employeeCountSource
    : `${employeeCountSource} (${employeeCountAsOf})`;
}

/** The organisations of a domain: of the guide's set, or those that the extended set adds. */
export function organizationTable(domain: string, set: 'guide' | 'extended'): Table {
  return {
    label: `${domain}: organisations of the ${set} set`,
    columns: [
      text('name'),
      number('employees'),
      text('source'),
      text('kind'),
      text('also called'),
      text('pseudonym'),
      code('id'),
    ],
    rows: organizationsIn(domain, set).map((one) => [
      one.name,
      whole(one.employeeCount),
      sourceOf(one),
      one.archetype === undefined ? '' : (content.archetypes[one.archetype]?.label ?? one.archetype),
      one.aliases.join(', '),
      one.pseudonym?.name ?? '',
      one.id,
    ]),
  };
}

/** The kinds of organisations with what their staff say of them. */
export function archetypeTable(): Table {
  return {
    label: 'Kinds of organisations',
    columns: [code('archetype'), text('domain'), text('phrases of its culture'), code('strength tags'), text('source')],
    rows: Object.values(content.archetypes).map(({ id, domain, culturalPhrases, strengths, source }) => [
      id,
      domain,
      culturalPhrases.join(', '),
      strengths,
      source,
    ]),
  };
}
