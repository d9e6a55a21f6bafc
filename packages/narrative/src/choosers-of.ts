import { type Content, type DomainContent, type OpenQuestionId, POSITIONS, type TierIndex } from '@hseg/schema';
import {
  arcTickets,
  ENOUGH,
  ENOUGH_OF_ANSWERS,
  ENOUGH_OF_HIGHEST,
  ENOUGH_OF_LOWEST,
  narrowToAdversity,
} from './select-tellings.ts';
import { commonCount, countOf, keepCommon, meet, type TellingCell, type TellingSet } from './telling-index.ts';

/** What requests and praises follow in the accounts of a domain and tier; the shares of each sum to 1. */
export interface Accounts {
  voices: readonly (readonly [voice: string, share: number])[];
  /** Kinds of adversity that an account tells of. */
  adversities: readonly (readonly [kinds: readonly string[], share: number])[];
}

/** What requests and praises follow in the accounts of a cell, each telling counted once. */
export function accountsOf(cell: TellingCell): Accounts {
  const voices = new Map<string, number>();
  // The same kinds are one array, as for the set that they select.
  const adversities = new Map<string, [kinds: readonly string[], share: number]>();
  const own = 1 / cell.tellings.length;
  cell.tellings.forEach(({ source }, position) => {
    voices.set(source.voice, (voices.get(source.voice) ?? 0) + own);
    const kinds = cell.adversities[position];
    const known = adversities.get(kinds.join());
    if (known) known[1] += own;
    else adversities.set(kinds.join(), [kinds, own]);
  });
  return { voices: [...voices], adversities: [...adversities.values()] };
}

/** People who choose from the same tellings, and their share of the staff. */
export interface Choosers {
  share: number;
  tellings: readonly number[];
}

/**
 * The groups of people of a domain and tier who choose from the same tellings: by job and theme, and then by arc, or by
 * adversity and voice of the account.
 *
 * @param accounts that requests and praises follow
 */
export function choosersOf(
  cell: TellingCell,
  question: OpenQuestionId,
  domain: DomainContent,
  tier: TierIndex,
  content: Content,
  accounts: Accounts,
): Choosers[] {
  // One rule after the other, equal sets joined in between: most jobs and adversities come down to a few sets, which the
  // themes are then crossed with.
  const told = new Groups();
  for (const { share, fitting } of jobsOf(cell, domain)) {
    if (question === 'q24') {
      told.add(share, fitting);
      continue;
    }
    for (const [kinds, part] of accounts.adversities) {
      const set = fitting.slice();
      narrowToAdversity(set, cell, question, kinds);
      told.add(share * part, set);
    }
  }
  const themes = themesOf(question);
  const people = new Groups();
  for (const { share, set: fitting } of told.all())
    for (const theme of themes) {
      const set = fitting.slice();
      keepTheme(set, theme, question, cell);
      people.add(share / themes.length, set);
    }
  const choosers = new Groups();
  for (const { share, set } of people.all())
    if (question === 'q24') {
      const wide = cell.arcs.filter((arc) => commonCount(set, cell.ofArc(arc)) >= ENOUGH);
      const arcs = wide.length > 0 ? wide : cell.arcs.filter((arc) => meet(set, cell.ofArc(arc)));
      const sum = arcs.reduce((total, arc) => total + arcTickets(content, arc, tier), 0);
      for (const arc of arcs) {
        const ofArc = cell.ofArc(arc);
        choosers.add(
          (share * arcTickets(content, arc, tier)) / sum,
          set.map((bits, word) => bits & ofArc[word]),
        );
      }
    } else
      for (const [voice, part] of accounts.voices) {
        const [same, near] = [cell.ofVoice(voice), cell.nearVoice(voice)];
        const spoken = [same, near].find((by) => commonCount(set, by) >= ENOUGH_OF_ANSWERS);
        choosers.add(share * part, spoken ? set.map((bits, word) => bits & spoken[word]) : set);
      }
  return choosers.all().map(({ share, set }) => ({ share, tellings: membersOf(set) }));
}

/** Groups of people; those who choose from the same tellings are one: most themes and voices come down to a few sets. */
class Groups {
  readonly #bySet = new Map<string, { share: number; set: TellingSet }>();

  add(share: number, set: TellingSet): void {
    const key = set.join();
    const known = this.#bySet.get(key);
    if (known) known.share += share;
    else this.#bySet.set(key, { share, set });
  }

  all(): { share: number; set: TellingSet }[] {
    return [...this.#bySet.values()];
  }
}

/** Keeps of a set what speaks of a person's theme, chosen as for a record. */
function keepTheme(
  set: TellingSet,
  theme: readonly [number, number, number],
  question: OpenQuestionId,
  cell: TellingCell,
): void {
  const [first, second, third] = theme.map((category) => cell.ofCategory(category));
  const narrow = (least: number, ...by: readonly [TellingSet, TellingSet?, TellingSet?]): boolean => {
    const isEnough = commonCount(set, ...by) >= least;
    if (isEnough) keepCommon(set, ...by);
    return isEnough;
  };
  if (question === 'q24') narrow(ENOUGH_OF_LOWEST, first, second) || narrow(1, first, second, third);
  else if (question === 'q23') narrow(ENOUGH_OF_ANSWERS, first) || narrow(ENOUGH_OF_ANSWERS, first, second);
  else narrow(ENOUGH_OF_HIGHEST, first, second);
}

/**
 * Categories that a person's tellings may speak of, all as likely as another: for a request the account's, with the other
 * low one for those who have too few of it; for praise two; for an account two, with a third for those who have too few.
 */
function themesOf(question: OpenQuestionId): (readonly [number, number, number])[] {
  const categories = [1, 2, 3, 4, 5, 6];
  const pairs = categories.flatMap((one) =>
    categories.filter((other) => other !== one).map((other) => [one, other] as const),
  );
  if (question !== 'q24') return pairs.map(([one, other]) => [one, other, other]);
  return pairs
    .filter(([one, other]) => one < other)
    .flatMap(([one, other]) =>
      categories.filter((third) => third !== one && third !== other).map((third) => [one, other, third] as const),
    );
}

/** What each job's people may tell, with their share of the domain; jobs that may tell the same are taken together. */
function jobsOf(cell: TellingCell, domain: DomainContent): { share: number; fitting: TellingSet }[] {
  const positionShares = POSITIONS.map((position) =>
    Object.entries(domain.age.value).reduce(
      (sum, [age, share]) => sum + share * domain.positionByAge.value[age as keyof typeof domain.age.value][position],
      0,
    ),
  );
  const found = new Map<string, { share: number; fitting: TellingSet }>();
  for (const department of domain.departments)
    POSITIONS.forEach((position, index) => {
      const roles = department.roles[position];
      const weights = roles.reduce((sum, role) => sum + role.weight, 0);
      for (const role of roles) {
        const fitting = cell.fittingJob(department.id, role.tags, position);
        if (countOf(fitting) === 0) continue;
        const share = (department.share * positionShares[index] * role.weight) / weights;
        const key = fitting.join();
        const known = found.get(key);
        if (known) known.share += share;
        else found.set(key, { share, fitting });
      }
    });
  return [...found.values()];
}

/** Positions of the members of a set, in order. */
function membersOf(set: TellingSet): number[] {
  const members: number[] = [];
  for (let word = 0; word < set.length; word++)
    for (let bits = set[word]; bits !== 0; bits &= bits - 1) members.push(32 * word + 31 - Math.clz32(bits & -bits));
  return members;
}
