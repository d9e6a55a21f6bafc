import { type DomainContent, type Language, type Teller, WRITING_HABITS } from '@hseg/schema';
import { FACT, FACT_COUNT } from './compile/operations.ts';
import type { TokenPool } from './compile/token-pool.ts';
import { FACT_LABELS, type FactTokens } from './plan/draw-wording.ts';
import { departmentTerm, placeTerm, roleTerm } from './terms.ts';

/** How a text refers to the organisation: by its full name, by an alias, or by the kind of place. */
export type Reference = 'name' | 'alias' | 'place';

/** Tokens of what a person's surroundings are called. */
interface PersonTokens {
  /** Number of the department and the role. */
  job: number;
  place: number;
  thisPlace: number;
  role: number;
  departmentBefore: number;
  department: number;
  unit: number;
}

/** What of tellers the wordings name, as tokens. One set of facts is written over for each text. */
export interface TellerFacts {
  /** The facts of the teller that was described last. */
  facts: FactTokens & { habits: number[] };
  /** A number for the teller's department and role, the same for the same ones. */
  jobOf(domain: DomainContent, teller: Teller): number;
  /** Sets the facts to those of a teller with that many months of service. */
  describe(domain: DomainContent, teller: Teller, tenureMonths: number): void;
  /** Sets the phrase of the organisation's culture. @param draw 0 (included) .. 1 (excluded): which one it is */
  phrase(organization: Teller['organization'], domainId: string, draw: number): void;
  /** Sets how the organisation is referred to. */
  refer(organization: Teller['organization'], domainId: string, reference: Reference, alias: string): void;
}

/** Prepares the facts of tellers for programs that refer to a pool of tokens. */
export function tellerFacts(language: Language, pool: TokenPool): TellerFacts {
  const { locative } = language.grammar;
  let jobs = 0;
  const personTokens = new Map<DomainContent, Map<string, Map<string, PersonTokens>>>();
  const facts: { before: number[]; token: number[]; label: number[]; habits: number[] } = {
    before: new Array(FACT_COUNT).fill(0),
    token: new Array(FACT_COUNT).fill(0),
    label: [...FACT_LABELS],
    habits: WRITING_HABITS.map(() => 0),
  };
  const durations = new Map<number, number>();
  const durationToken = (months: number): number => {
    let token = durations.get(months);
    if (token === undefined) {
      token = pool.add(language.grammar.duration(months));
      durations.set(months, token);
    }
    return token;
  };
  /** Splits a leading determiner off, so that a span covers the noun alone. */
  const determined = (text: string): [before: number, token: number] => {
    const space = text.indexOf(' ');
    if (space < 0 || !language.grammar.determiners.includes(text.slice(0, space).toLowerCase()))
      return [0, pool.add(text)];
    return [pool.add(text.slice(0, space + 1)), pool.add(text.slice(space + 1))];
  };
  /** Tokens of what a teller's place, department and role are called, found once for each. */
  let lastTeller: Teller | undefined;
  let lastTokens: PersonTokens | undefined;
  const tokensOf = (domain: DomainContent, teller: Teller): PersonTokens => {
    // The three answers of a person are planned one after another.
    if (lastTeller === teller && lastTokens !== undefined) return lastTokens;
    let byDepartment = personTokens.get(domain);
    if (byDepartment === undefined) {
      byDepartment = new Map();
      personTokens.set(domain, byDepartment);
    }
    let byRole = byDepartment.get(teller.departmentId);
    if (byRole === undefined) {
      byRole = new Map();
      byDepartment.set(teller.departmentId, byRole);
    }
    let tokens = byRole.get(teller.role);
    if (tokens === undefined) {
      const department = domain.departments.find((one) => one.id === teller.departmentId) ?? domain.departments[0];
      const terms = departmentTerm(language, domain.id, department);
      const place = placeTerm(language, domain.id);
      const [departmentBefore, departmentToken] = determined(terms.definite);
      tokens = {
        job: jobs++,
        place: pool.add(place.definite),
        thisPlace: pool.add(place.deictic),
        role: pool.add(roleTerm(language, domain.id, teller.role)),
        departmentBefore,
        department: departmentToken,
        unit: pool.add(terms.bare),
      };
      byRole.set(teller.role, tokens);
    }
    lastTeller = teller;
    lastTokens = tokens;
    return tokens;
  };
  const setFact = (fact: number, before: number, token: number, label: number): void => {
    facts.before[fact] = before;
    facts.token[fact] = token;
    facts.label[fact] = label;
  };
  const refer = (organization: Teller['organization'], domainId: string, reference: Reference, alias: string): void => {
    if (reference === 'place') {
      const place = placeTerm(language, domainId);
      setFact(FACT.organization, 0, pool.add(place.definite), -1);
      setFact(FACT.organizationBare, 0, pool.add(place.attributive), -1);
      if (locative) setFact(FACT.organizationLocative, 0, pool.add(locative.adverb), -1);
      return;
    }
    const name = pool.add(reference === 'name' ? organization.name : alias);
    const article = reference === 'name' && organization.article !== '' ? pool.add(`${organization.article} `) : 0;
    setFact(FACT.organization, article, name, FACT_LABELS[FACT.organization]);
    setFact(FACT.organizationBare, 0, name, FACT_LABELS[FACT.organizationBare]);
    if (locative) {
      const preposition = `${locative.preposition} ${article === 0 ? '' : `${organization.article} `}`;
      setFact(FACT.organizationLocative, pool.add(preposition), name, FACT_LABELS[FACT.organizationLocative]);
    }
  };

  const describe = (tokens: PersonTokens, tenureMonths: number): void => {
    setFact(FACT.place, 0, tokens.place, -1);
    setFact(FACT.thisPlace, 0, tokens.thisPlace, -1);
    setFact(FACT.role, 0, tokens.role, FACT_LABELS[FACT.role]);
    setFact(FACT.department, tokens.departmentBefore, tokens.department, FACT_LABELS[FACT.department]);
    setFact(FACT.unit, 0, tokens.unit, FACT_LABELS[FACT.unit]);
    setFact(FACT.years, 0, durationToken(tenureMonths), FACT_LABELS[FACT.years]);
  };

  const phrase = ({ phrases }: Teller['organization'], domainId: string, draw: number): void => {
    const text =
      phrases.length === 0 ? placeTerm(language, domainId).culture : phrases[Math.floor(draw * phrases.length)];
    setFact(FACT.culturePhrase, 0, pool.add(text), FACT_LABELS[FACT.culturePhrase]);
  };

  return {
    facts,
    phrase,
    jobOf: (domain, teller) => tokensOf(domain, teller).job,
    describe: (domain, teller, tenureMonths) => describe(tokensOf(domain, teller), tenureMonths),
    refer,
  };
}
