import { pickStable, type Stream } from '@hseg/random';
import {
  type Content,
  type OpenQuestionId,
  type StoryFacts,
  type Teller,
  type Telling,
  TIERS,
  type TierIndex,
} from '@hseg/schema';
import {
  commonCount,
  countOf,
  dropCommon,
  keepCommon,
  meet,
  type TellingCell,
  type TellingSet,
} from './telling-index.ts';

/** Share of the accounts that look for a stressor of the organisation's own, where it has stress factors. */
const STRESS_FACTOR_SHARE = 0.5;

/** Tickets that the arcs of a tier share out: steps of a twentieth. */
const ARC_TICKETS = 20;

/** Tellings that must remain for an arc to narrow a choice: fewer would be told too often. */
export const ENOUGH = 3;

/** Accounts of the two lowest categories that must remain, for all arcs together, before the third is left out. */
export const ENOUGH_OF_LOWEST = 6;

/** Praises of the two highest categories that must remain. */
export const ENOUGH_OF_HIGHEST = 6;

/** Requests that must remain for their theme, and requests or praises for a voice. */
export const ENOUGH_OF_ANSWERS = 10;

/** Requests or praises that must remain for what happened to the person, before others are left out. */
export const ENOUGH_OF_ADVERSITY = 4;

/**
 * How many tickets an arc has in a tier: its weight in twentieths. One without a weight there has one, for people whom
 * no other arc fits.
 */
export function arcTickets(content: Content, arc: string, tier: TierIndex): number {
  return Math.max(1, Math.floor(ARC_TICKETS * (content.arcs[arc].weights[TIERS[tier].code] ?? 0) + 0.5));
}

/** Tag of a telling whose writer goes in to work. */
const WORKING = 'working';

/** What a telling discloses whose writer is away from work. */
const ON_LEAVE = 'leave';

/** What a selection looks at in an answer of the same person. */
export interface EarlierAnswer {
  category: number;
  /** Kinds of adversity that it speaks of. */
  adversities: readonly string[];
  telling: Pick<Telling, 'voice' | 'discloses' | 'tags'>;
}

/**
 * Selects the tellings of a cell that one answer is dealt from. The set is written over by the next call for the cell.
 *
 * @param job number of the teller's department and role
 * @param earlier answers of the same record: the account (q24), whose adversity, category and voice the others follow, and
 * then the request (q23); what one of them discloses of the writer's life, no other tells anew,
 * and who is at work in one (tag `working`) is on no leave in another, nor the other way round
 */
export type SelectTellings = (
  question: OpenQuestionId,
  cell: TellingCell,
  teller: Teller,
  job: number,
  facts: StoryFacts,
  stream: Stream,
  earlier: readonly EarlierAnswer[],
) => TellingSet;

/** Prepares the selection: by the person, then as far as enough are left by stress factors, theme, arc and voice. */
export function tellingSelector(content: Content): SelectTellings {
  // Arcs as items to pick from, for each tier.
  const arcItems = new Map(
    Object.values(content.arcs).map((arc) => [
      arc.id,
      TIERS.map((_, tier) => ({ id: arc.id, weight: arcTickets(content, arc.id, tier as TierIndex) })),
    ]),
  );

  const sets = new Map<TellingCell, TellingSet>();
  const setOf = (cellOfRecord: TellingCell): TellingSet => {
    let set = sets.get(cellOfRecord);
    if (set === undefined) {
      set = cellOfRecord.emptySet();
      sets.set(cellOfRecord, set);
    }
    return set;
  };
  const chooseArc = (arcs: readonly string[], tier: number, stream: Stream): string =>
    pickStable(
      arcs.map((id) => (arcItems.get(id) as { id: string; weight: number }[])[tier]),
      stream,
    ).id;

  // The tellings to deal from: those that fit the person, narrowed by what is wanted as long as some are left.
  return (
    question: OpenQuestionId,
    cellOfRecord: TellingCell,
    teller: Teller,
    job: number,
    storyFacts: StoryFacts,
    stream: Stream,
    earlier: readonly EarlierAnswer[],
  ): TellingSet => {
    const ideation = question === 'q24' ? storyFacts.ideation : 0;
    const set = setOf(cellOfRecord);
    cellOfRecord.fitting(teller, job, ideation, set);
    // A length profile may have no telling of ideation for this person.
    if (ideation > 0 && countOf(set) === 0) cellOfRecord.fitting(teller, job, 0, set);
    const leaveOut = (told: TellingSet): void => {
      if (countOf(set) - commonCount(set, told) >= ENOUGH) dropCommon(set, told);
    };
    for (const { telling } of earlier) {
      for (const disclosure of telling.discloses ?? []) leaveOut(cellOfRecord.ofDisclosure(disclosure));
      // Nobody is at work in one answer and away in another.
      if (telling.tags?.includes(WORKING)) leaveOut(cellOfRecord.ofDisclosure(ON_LEAVE));
    }
    // As far as what goes with the account allows it.
    const leaveOutWork = (): void => {
      if (earlier.some(({ telling }) => telling.discloses?.includes(ON_LEAVE))) leaveOut(cellOfRecord.ofTag(WORKING));
    };
    const [account] = earlier;
    const narrow = (least: number, by: TellingSet, or?: TellingSet, also?: TellingSet): boolean => {
      const isEnough = commonCount(set, by, or, also) >= least;
      if (isEnough) keepCommon(set, by, or, also);
      return isEnough;
    };
    const { categoriesFromLowest: order } = storyFacts;
    const { stressFactors } = teller.organization;
    if (question === 'q24' && stressFactors.length > 0 && stream.real() < STRESS_FACTOR_SHARE)
      narrow(1, cellOfRecord.ofStressFactors(stressFactors));
    const lowest = cellOfRecord.ofCategory(order[0]);
    const second = cellOfRecord.ofCategory(order[1]);
    if (question === 'q23' && account) {
      // A request would have prevented what the account tells of; a person has no second story beside it.
      narrowToAdversity(set, cellOfRecord, question, account.adversities);
      leaveOutWork();
      const own = cellOfRecord.ofCategory(account.category);
      if (!narrow(ENOUGH_OF_ANSWERS, own)) narrow(ENOUGH_OF_ANSWERS, own, lowest, second);
    } else if (question === 'q25') {
      if (account) narrowToAdversity(set, cellOfRecord, question, account.adversities);
      leaveOutWork();
      narrow(ENOUGH_OF_HIGHEST, cellOfRecord.ofCategory(order[5]), cellOfRecord.ofCategory(order[4]));
    } else {
      if (!narrow(ENOUGH_OF_LOWEST, lowest, second)) narrow(1, lowest, second, cellOfRecord.ofCategory(order[2]));
    }
    if (question === 'q24') {
      // An arc with a few tellings only is left to those who have no other: its weight would fall on too few.
      const wide = cellOfRecord.arcs.filter((arc) => commonCount(set, cellOfRecord.ofArc(arc)) >= ENOUGH);
      const arcs = wide.length > 0 ? wide : cellOfRecord.arcs.filter((arc) => meet(set, cellOfRecord.ofArc(arc)));
      if (arcs.length > 0) keepCommon(set, cellOfRecord.ofArc(chooseArc(arcs, storyFacts.tier, stream)));
    } else if (account && !narrow(ENOUGH_OF_ANSWERS, cellOfRecord.ofVoice(account.telling.voice)))
      // A person keeps to one voice; where too little is written in it, to one near it.
      narrow(ENOUGH_OF_ANSWERS, cellOfRecord.nearVoice(account.telling.voice));
    return set;
  };
}

/**
 * Takes out of a set the requests and praises that go with another adversity than the account's: for a request as far as
 * enough of those are left that name it, else of those that go with any.
 *
 * @param kinds of adversity of the account; without any nothing is taken out
 */
export function narrowToAdversity(
  set: TellingSet,
  cell: TellingCell,
  question: OpenQuestionId,
  kinds: readonly string[],
): void {
  if (kinds.length === 0) return;
  const same = cell.ofAdversities(kinds);
  const any = cell.ofAnyAdversity();
  if (question === 'q23' && commonCount(set, same) >= ENOUGH_OF_ADVERSITY) keepCommon(set, same);
  else if (commonCount(set, same, any) >= ENOUGH_OF_ADVERSITY) keepCommon(set, same, any);
}
