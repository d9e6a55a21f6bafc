import { CATEGORIES, type Content, ContentError, type Issue, POSITIONS, type SchoolingShares } from '@hseg/schema';
import type { ContentPack } from './content-pack.ts';

const ALL_AVERAGE: SchoolingShares = { basic: 0, average: 1, advanced: 0 };
const NOBODY: SchoolingShares = { basic: 0, average: 0, advanced: 0 };

/** An empty world, to start from. */
const NOTHING: Content = {
  domains: [],
  organizations: [],
  archetypes: {},
  stressors: {},
  symptoms: {},
  coping: {},
  helpOutcomes: { source: '', unit: '', value: {} },
  strengths: {},
  requests: {},
  arcs: {},
  answerModel: undefined as unknown as Content['answerModel'],
  writers: {
    source: '',
    schooling: { Entry: ALL_AVERAGE, Mid: ALL_AVERAGE, Senior: ALL_AVERAGE, Executive: ALL_AVERAGE },
    schoolingOfRoles: {},
    habits: {
      fullStops: { schooling: NOBODY, voices: {} },
      runOns: { schooling: NOBODY, voices: {} },
      oneForms: { schooling: NOBODY, voices: {} },
      till: { schooling: NOBODY, voices: {} },
      fullForms: { schooling: NOBODY, voices: {} },
      figures: { schooling: NOBODY, voices: {} },
    },
  },
  effects: [],
  departmentEffectDeviation: { source: '', unit: '', value: 0 },
  organizationEffectDeviation: { source: '', unit: '', value: 0 },
};

const keyed = <Entry extends { id: string }>(
  base: Readonly<Record<string, Entry>>,
  added: readonly Entry[],
): Record<string, Entry> => ({
  ...base,
  ...Object.fromEntries(added.map((entry) => [entry.id, entry])),
});

/** Entries with an `order` first, by it; the others keep the order they come in. */
const inOrder = <Entry extends { order?: number }>(entries: readonly Entry[]): Entry[] =>
  entries
    .map((entry, index) => ({ entry, index, order: entry.order ?? Number.MAX_SAFE_INTEGER }))
    .sort((one, other) => one.order - other.order || one.index - other.index)
    .map(({ entry }) => entry);

/**
 * Adds a pack to a world and resolves every reference: domains, archetypes, departments, role tags, stress and strength
 * tags. An entry of the pack with the id of an entry of the base replaces it.
 *
 * @param pack what a folder holds
 * @param base the world to add to; nothing by default
 * @throws ContentError with every unknown reference, each with its place and what is known.
 */
export function resolveContent(pack: ContentPack, base: Content = NOTHING): Content {
  const replaced = <Entry extends { id: string }>(all: readonly Entry[], added: readonly Entry[]): Entry[] => {
    const own = new Map(added.map((entry) => [entry.id, entry]));
    return [
      ...all.map((entry) => own.get(entry.id) ?? entry),
      ...added.filter((entry) => !all.some((one) => one.id === entry.id)),
    ];
  };
  const content: Content = {
    domains: inOrder(replaced(base.domains, pack.domains)),
    organizations: inOrder(replaced(base.organizations, pack.organizations)).map((one) =>
      Object.hasOwn(pack.phrases, one.id)
        ? { ...one, culturalPhrases: [...one.culturalPhrases, ...pack.phrases[one.id]] }
        : one,
    ),
    archetypes: keyed(base.archetypes, pack.archetypes),
    stressors: keyed(base.stressors, pack.stressors),
    symptoms: keyed(base.symptoms, pack.symptoms),
    coping: keyed(base.coping, pack.coping),
    helpOutcomes: pack.helpOutcomes ?? base.helpOutcomes,
    strengths: keyed(base.strengths, pack.strengths),
    requests: keyed(base.requests, pack.requests),
    arcs: keyed(base.arcs, pack.arcs),
    answerModel: pack.answerModel ?? base.answerModel,
    writers: pack.writers ?? base.writers,
    effects: replaced(base.effects, pack.effects),
    departmentEffectDeviation: pack.departmentEffectDeviation ?? base.departmentEffectDeviation,
    organizationEffectDeviation: pack.organizationEffectDeviation ?? base.organizationEffectDeviation,
  };

  const issues: Issue[] = [];
  const check = (
    known: ReadonlySet<string>,
    what: string,
    value: string | undefined,
    kind: string,
    id: string,
    path: readonly (string | number)[],
  ): void => {
    if (value === undefined || known.has(value)) return;
    const expected = `a known ${what}: ${[...known].sort((one, other) => (one < other ? -1 : 1)).join(', ')}`;
    issues.push({
      code: `unknown-${what.replaceAll(' ', '-')}`,
      path: `${id}.${path.join('.')}`,
      ...pack.locate(kind, id, path),
      expected,
      received: `'${value}'`,
      message: '',
    });
  };
  const checkEach = (
    known: ReadonlySet<string>,
    what: string,
    values: readonly string[] | undefined,
    kind: string,
    id: string,
    key: string,
  ): void => {
    for (const [index, value] of (values ?? []).entries()) check(known, what, value, kind, id, [key, index]);
  };
  const set = (values: Iterable<string>): Set<string> => new Set(values);

  const domains = set(content.domains.map((domain) => domain.code));
  const departmentsOf = new Map(
    content.domains.map((domain) => [domain.code, set(domain.departments.map((department) => department.id))]),
  );
  const allDepartments = set([...departmentsOf.values()].flatMap((ids) => [...ids]));
  const tagsOf = new Map(
    content.domains.map((domain) => [
      domain.code,
      set(
        domain.departments.flatMap((department) =>
          POSITIONS.flatMap((position) => department.roles[position].flatMap((role) => role.tags)),
        ),
      ),
    ]),
  );
  const allTags = set([...tagsOf.values()].flatMap((tags) => [...tags]));
  const archetypes = set(Object.keys(content.archetypes));
  const stressTags = set(Object.values(content.stressors).flatMap((stressor) => stressor.tags));
  const strengthTags = set(Object.values(content.strengths).flatMap((strength) => strength.tags));
  const itemsAndCategories = set(CATEGORIES.map((category) => String(category.number)));

  for (const organization of pack.organizations) {
    const at = ['organizations', organization.id] as const;
    check(domains, 'domain', organization.domain, ...at, ['domain']);
    check(archetypes, 'archetype', organization.archetype, ...at, ['archetype']);
    checkEach(stressTags, 'stress tag', organization.stressFactors, ...at, 'stress_factors');
    checkEach(strengthTags, 'strength tag', organization.strengths, ...at, 'strengths');
    for (const department of Object.keys(organization.departmentShares ?? {}))
      check(departmentsOf.get(organization.domain) ?? allDepartments, 'department', department, ...at, [
        'department_shares',
        department,
      ]);
  }
  const ids = set(content.organizations.map((organization) => organization.id));
  for (const id of Object.keys(pack.phrases)) check(ids, 'organisation', id, 'phrases', 'phrases', [id]);
  // What a telling goes with is known from what can happen to people: a misspelt kind would match nothing.
  const adversities = set(Object.values(content.stressors).flatMap((stressor) => stressor.adversities ?? []));
  // Several scenarios stand under one domain: a fault in its name is one fault.
  const named = new Set<string>();
  for (const scenario of pack.scenarios) {
    const at = ['scenarios', scenario.id.replace(/-\d+$/, '')] as const;
    const key = `${scenario.file}/${scenario.domain}`;
    if (!named.has(key)) check(domains, 'domain', scenario.domain, ...at, [scenario.domain]);
    named.add(key);
    const known = departmentsOf.get(scenario.domain) ?? allDepartments;
    for (const [index, department] of (scenario.departments ?? []).entries())
      check(known, 'department', department, ...at, [...scenario.place, 'departments', index]);
    const tags = tagsOf.get(scenario.domain) ?? allTags;
    for (const [index, tag] of (scenario.who ?? []).entries())
      check(tags, 'role tag', tag, ...at, [...scenario.place, 'who', index]);
    for (const [index, kind] of (scenario.adversities ?? []).entries())
      check(adversities, 'adversity', kind, ...at, [...scenario.place, 'adversities', index]);
  }
  for (const archetype of pack.archetypes) {
    const at = ['archetypes', archetype.id] as const;
    check(domains, 'domain', archetype.domain, ...at, ['domain']);
    checkEach(stressTags, 'stress tag', archetype.stressFactors, ...at, 'stress_factors');
    checkEach(strengthTags, 'strength tag', archetype.strengths, ...at, 'strengths');
  }
  for (const stressor of pack.stressors) {
    const at = ['stressors', stressor.id] as const;
    check(domains, 'domain', stressor.domain, ...at, ['domain']);
    checkEach(
      departmentsOf.get(stressor.domain) ?? allDepartments,
      'department',
      stressor.departments,
      ...at,
      'departments',
    );
    checkEach(tagsOf.get(stressor.domain) ?? allTags, 'role tag', stressor.roleTags, ...at, 'role_tags');
  }
  for (const strength of pack.strengths)
    checkEach(domains, 'domain', strength.domains, 'strengths', strength.id, 'domains');
  for (const request of pack.requests) {
    checkEach(domains, 'domain', request.domains, 'requests', request.id, 'domains');
    checkEach(adversities, 'adversity', request.adversities, 'requests', request.id, 'adversities');
  }
  for (const tag of Object.keys(pack.writers?.schoolingOfRoles ?? {}))
    check(allTags, 'role tag', tag, 'writers', 'writers', ['schooling', 'role_tags', tag]);
  for (const effect of pack.effects) {
    check(domains, 'domain', effect.when.domain, 'effects', effect.id, ['when', 'domain']);
    check(allDepartments, 'department', effect.when.department, 'effects', effect.id, ['when', 'department']);
    check(allTags, 'role tag', effect.when.roleTag, 'effects', effect.id, ['when', 'role_tag']);
    for (const category of Object.keys(effect.categories))
      check(itemsAndCategories, 'category', category, 'effects', effect.id, ['categories', category]);
  }
  const stressors = set(Object.keys(content.stressors));
  const strengths = set(Object.keys(content.strengths));
  const requests = set(Object.keys(content.requests));
  for (const telling of pack.tellings) {
    const at = ['tellings', telling.id] as const;
    check(domains, 'domain', telling.domain, ...at, ['domain']);
    check(stressors, 'stressor', telling.stressor, ...at, ['stressor']);
    check(strengths, 'strength', telling.strength, ...at, ['strength']);
    check(requests, 'request', telling.request, ...at, ['request']);
    checkEach(
      departmentsOf.get(telling.domain ?? '') ?? allDepartments,
      'department',
      telling.departments,
      ...at,
      'departments',
    );
    checkEach(tagsOf.get(telling.domain ?? '') ?? allTags, 'role tag', telling.who, ...at, 'who');
    checkEach(adversities, 'adversity', telling.adversities, ...at, 'adversities');
  }
  const names = new Map<string, string>();
  for (const organization of content.organizations) {
    const earlier = names.get(organization.name);
    if (earlier !== undefined)
      issues.push({
        code: 'duplicate-name',
        path: organization.id,
        ...pack.locate('organizations', organization.id, ['name']),
        expected: 'a name that no other organisation has',
        received: `'${organization.name}', the name of ${earlier}`,
        message: '',
      });
    names.set(organization.name, organization.id);
  }
  if (issues.length > 0) throw new ContentError(issues);
  return content;
}
