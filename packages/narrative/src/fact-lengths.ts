import type { Content, Language, Teller } from '@hseg/schema';
import type { FactLengths } from './compile/compile-tellings.ts';
import { departmentTerm, placeTerm, roleTerm } from './terms.ts';

/** Longest name, in characters, that tellings are proved for; a text that a longer one would burst says "the hospital". */
const LONGEST_NAME = 28;

/** The same for the shortest: a text that a shorter one would leave too short says "the hospital". */
const SHORTEST_NAME = 2;

const lengthsOf = (texts: Iterable<string>): { min: number; max: number } => {
  let min = Number.POSITIVE_INFINITY;
  let max = 0;
  for (const text of texts) {
    min = Math.min(min, text.length);
    max = Math.max(max, text.length);
  }
  return min > max ? { min: 0, max: 0 } : { min, max };
};

/**
 * The lengths, in characters and both ends included, that the facts of respondents can have over all domains and the given
 * organisations: what tellings are proved for when they are compiled (see `compileTellings`).
 *
 * @param organizations names and aliases that texts may hold; names count as 2 (included) to 28 (included) characters
 * @example
 * factLengthsOf(content, english, []).years // { min: 8, max: 13 }
 */
export function factLengthsOf(
  content: Content,
  language: Language,
  organizations: readonly Teller['organization'][],
): FactLengths {
  const places = content.domains.map((domain) => placeTerm(language, domain.id));
  const departments = content.domains.flatMap((domain) =>
    domain.departments.map((department) => departmentTerm(language, domain.id, department)),
  );
  const roles = content.domains.flatMap((domain) =>
    domain.departments.flatMap((department) =>
      Object.values(department.roles).flatMap((list) => list.map((role) => roleTerm(language, domain.id, role.id))),
    ),
  );
  const names = lengthsOf([
    ...organizations.flatMap(({ name, article, aliases }) => [
      article === '' ? name : `${article} ${name}`,
      name,
      ...aliases,
    ]),
    ...places.flatMap((one) => [one.definite, one.attributive]),
  ]);
  return {
    Org: { min: Math.max(names.min, SHORTEST_NAME), max: Math.min(names.max, LONGEST_NAME) },
    place: lengthsOf(places.map((one) => one.definite)),
    this_place: lengthsOf(places.map((one) => one.deictic)),
    role: lengthsOf(roles),
    department: lengthsOf(departments.map((one) => one.definite)),
    unit: lengthsOf(departments.map((one) => one.bare)),
    culture_phrase: lengthsOf([
      ...organizations.flatMap(({ phrases }) => phrases),
      ...places.map((one) => one.culture),
    ]),
    years: lengthsOf(DURATIONS.map((months) => language.grammar.duration(months))),
  };
}

/** Months of service whose wordings are the shortest and the longest. */
const DURATIONS = [1, 7, 11, 12, 36, 84, 132, 160];
