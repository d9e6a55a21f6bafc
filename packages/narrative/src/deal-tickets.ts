import { type Content, type DomainContent, type OpenQuestionId, POSITIONS, TIERS, type TierIndex } from '@hseg/schema';
import { ENOUGH } from './select-tellings.ts';
import { commonCount, countOf, meet, memberOf, type TellingCell, type TellingSet } from './telling-index.ts';

/** Most tickets of a telling: more, and the few who may tell it would tell little else. */
const MOST_TICKETS = 8;

/** Rounds of fitting; the tickets hardly change after these. */
const ROUNDS = 8;

/** Voices of the accounts that requests and praises follow, with their shares, which sum to 1. */
export type Voices = readonly (readonly [voice: string, share: number])[];

/** The voices of the accounts of a cell, each telling counted once. */
export function voicesOf(cell: TellingCell): Voices {
  const counts = new Map<string, number>();
  for (const { source } of cell.tellings) counts.set(source.voice, (counts.get(source.voice) ?? 0) + 1);
  return [...counts].map(([voice, count]) => [voice, count / cell.tellings.length] as const);
}

/** People who choose from the same tellings, and their share of the staff. */
interface Choosers {
  share: number;
  tellings: readonly number[];
}

/**
 * Tickets that the tellings of a cell have when one is dealt among those that fit a person. A telling that few people may
 * tell has more of them, so that it goes to those who may, and what fits anybody is left for the others: without tickets
 * the latter would be told many times as often. Found by iterative proportional fitting (Deming & Stephan 1940) of the
 * expected number of tales, damped, over departments, positions and roles, themes, arcs and voices at their shares.
 *
 * @param voices of the accounts, for requests and praises
 * @returns an integer 1 (included) .. 8 (included) for each telling, in the order of the cell
 */
export function dealTickets(
  cell: TellingCell,
  question: OpenQuestionId,
  domain: DomainContent,
  tier: TierIndex,
  content: Content,
  voices: Voices,
): readonly number[] {
  const count = cell.tellings.length;
  const choosers = choosersOf(cell, question, domain, tier, content, voices);
  const weights = new Float64Array(count).fill(1);
  for (let round = 0; round < ROUNDS; round++) {
    const told = new Float64Array(count);
    for (const { share, tellings } of choosers) {
      let sum = 0;
      for (const position of tellings) sum += weights[position];
      for (const position of tellings) told[position] += (share * weights[position]) / sum;
    }
    let all = 0;
    let used = 0;
    for (const tales of told) {
      all += tales;
      if (tales > 0) used++;
    }
    for (let position = 0; position < count; position++)
      if (told[position] > 0)
        weights[position] = Math.min(
          MOST_TICKETS,
          Math.max(1, weights[position] * Math.sqrt(all / (used * told[position]))),
        );
  }
  return Array.from(weights, (weight) => Math.floor(weight + 0.5));
}

/** The groups of people who choose from the same tellings: by job, by theme, and by arc or voice. */
function choosersOf(
  cell: TellingCell,
  question: OpenQuestionId,
  domain: DomainContent,
  tier: TierIndex,
  content: Content,
  voices: Voices,
): Choosers[] {
  const choosers: Choosers[] = [];
  const themes = themesOf(question);
  for (const { share, fitting } of jobsOf(cell, domain))
    for (const [one, other] of themes) {
      const [first, second] = [cell.ofCategory(one), cell.ofCategory(other)];
      const isThemed = commonCount(fitting, first, second) > 0;
      const set = isThemed ? fitting.map((bits, word) => bits & (first[word] | second[word])) : fitting;
      const own = share / themes.length;
      if (question !== 'q24')
        for (const [voice, part] of voices) {
          const [same, near] = [cell.ofVoice(voice), cell.nearVoice(voice)];
          const spoken = [same, near].find((by) => commonCount(set, by) >= ENOUGH);
          choosers.push({
            share: own * part,
            tellings: membersOf(spoken ? set.map((bits, word) => bits & spoken[word]) : set),
          });
        }
      else {
        const wide = cell.arcs.filter((arc) => commonCount(set, cell.ofArc(arc)) >= ENOUGH);
        const arcs = wide.length > 0 ? wide : cell.arcs.filter((arc) => meet(set, cell.ofArc(arc)));
        const weightOf = (arc: string): number => Math.max(0.05, content.arcs[arc].weights[TIERS[tier].code] ?? 0);
        const sum = arcs.reduce((total, arc) => total + weightOf(arc), 0);
        for (const arc of arcs) {
          const ofArc = cell.ofArc(arc);
          choosers.push({
            share: (own * weightOf(arc)) / sum,
            tellings: membersOf(set.map((bits, word) => bits & ofArc[word])),
          });
        }
      }
    }
  return choosers;
}

/** Pairs of categories that a person's tellings may speak of, all as likely as another. */
function themesOf(question: OpenQuestionId): (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  for (let one = 1; one <= 6; one++)
    for (let other = one; other <= 6; other++) if ((one === other) === (question === 'q23')) pairs.push([one, other]);
  return pairs;
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

const membersOf = (set: TellingSet): number[] => Array.from({ length: countOf(set) }, (_, rank) => memberOf(set, rank));
