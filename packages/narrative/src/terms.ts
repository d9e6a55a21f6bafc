import type { Language, PlaceTerms } from '@hseg/schema';

/** How a role is called: by the language, or by its id. */
export function roleTerm(language: Language, domainId: string, role: string): string {
  return language.terms.roles[domainId]?.[role] ?? role.replaceAll('_', ' ');
}

/** How a department is called: by the language, or by its code. */
export function departmentTerm(
  language: Language,
  domainId: string,
  department: { id: string; code: string },
): { definite: string; bare: string } {
  return language.terms.departments[domainId]?.[department.id] ?? { definite: department.code, bare: department.code };
}

/** How a place of a domain is called; an organisation of a domain that the language does not know is a workplace. */
export function placeTerm(language: Language, domainId: string): PlaceTerms {
  return (
    language.terms.places[domainId] ?? {
      definite: 'the workplace',
      deictic: 'this place',
      attributive: 'workplace',
      culture: 'our values',
    }
  );
}
