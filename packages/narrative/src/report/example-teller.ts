import {
  AGE_RANGES,
  type Content,
  type DomainContent,
  type Role,
  TENURES,
  type Teller,
  type Telling,
} from '@hseg/schema';

const inside = <Value>(
  values: readonly Value[],
  value: Value,
  from: Value | undefined,
  to: Value | undefined,
): boolean =>
  (from === undefined || values.indexOf(value) >= values.indexOf(from)) &&
  (to === undefined || values.indexOf(value) <= values.indexOf(to));

/**
 * Somebody who may tell a telling: the first department, position and role of the domain that its conditions, or those
 * of its stressor, allow.
 *
 * @param organization how the organisation is called
 * @returns nothing when nobody of the domain may tell it
 */
export function exampleTeller(
  telling: Telling,
  domain: DomainContent,
  content: Content,
  organization: Teller['organization'],
): Teller | undefined {
  const stressor = telling.stressor === undefined ? undefined : content.stressors[telling.stressor];
  const departments = telling.departments ?? stressor?.departments;
  const who = telling.who ?? stressor?.roleTags;
  const levels = telling.levels ?? stressor?.levels;
  const fits = (role: Role): boolean => who === undefined || who.some((tag) => role.tags.includes(tag));
  for (const department of domain.departments) {
    if (departments !== undefined && !departments.includes(department.id)) continue;
    for (const position of ['Mid', 'Senior', 'Entry', 'Executive'] as const) {
      if (levels !== undefined && !levels.includes(position)) continue;
      for (const role of department.roles[position]) {
        if (!fits(role)) continue;
        const tenure = (telling.tenure ?? TENURES).find((one) =>
          inside(TENURES, one, role.tenure?.from, role.tenure?.to),
        );
        const age = (telling.ages ?? AGE_RANGES).find((one) => inside(AGE_RANGES, one, role.age?.from, role.age?.to));
        if (tenure === undefined || age === undefined) continue;
        return {
          domain: domain.code,
          organization,
          departmentId: department.id,
          role: role.id,
          roleTags: role.tags,
          position,
          age,
          gender: telling.genders?.[0] ?? 'Woman',
          tenure,
          supervises: telling.supervises ?? false,
        };
      }
    }
  }
  return undefined;
}
