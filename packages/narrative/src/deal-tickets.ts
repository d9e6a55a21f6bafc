import { type Content, type OpenQuestionId, TIERS, type TierIndex } from '@hseg/schema';
import { type Accounts, type Choosers, choosersOf } from './choosers-of.ts';
import type { CompiledTelling } from './compile/compile-telling.ts';
import type { TellingCell } from './telling-index.ts';

/** Tickets of the middle telling of a cell, so that rounding hardly moves one that has a ten-thousandth of them. */
const MIDDLE_TICKETS = 65_536;

/** Most tickets of a telling: what only people may tell who have nothing else needs no more. */
export const MOST_TICKETS = 2 ** 24;

/** Rounds of fitting: more move the tales hardly, and drive what is told too often anyway beyond the bounds. */
const ROUNDS = 8;

/** What a domain without a share of its own counts for, so that its people's tellings are fitted, too. */
const LEAST_SHARE = 0.01;

/** A cell with what decides how often its tellings are told. */
interface FittedCell {
  cell: TellingCell;
  choosers: readonly Choosers[];
  weights: Float64Array;
}

/**
 * Tickets that tellings have when one is dealt among those that fit a person. A telling that few people may tell has more
 * of them, so that it goes to those who may, and what fits anybody is left for the others: without tickets the latter
 * would be told many times as often. A telling of several domains or tiers is told in all of them, and is fitted so that
 * it is told no oftener in all than another. Found by iterative proportional fitting (Deming & Stephan 1940) of the
 * expected number of tales, over domains, tiers, departments, positions and roles, themes, arcs, adversities and voices at their shares.
 *
 * @param cellOf the cell of a domain and tier
 * @param accountsIn kinds of accounts of a domain and tier, for requests and praises
 * @returns by code of the domain and then by tier: an integer 1 (included) .. 2^24 (included) for each telling, in the
 * order of the cell
 */
export function dealTickets(
  question: OpenQuestionId,
  content: Content,
  cellOf: (domain: string, tier: TierIndex) => TellingCell,
  accountsIn: (domain: string, tier: TierIndex) => Accounts,
): Readonly<Record<string, readonly (readonly number[])[]>> {
  const cells = content.domains.map((domain) =>
    TIERS.map((_, index): FittedCell => {
      const tier = index as TierIndex;
      const cell = cellOf(domain.code, tier);
      const choosers = choosersOf(cell, question, domain, tier, content, accountsIn(domain.code, tier));
      const own = Math.max(domain.share, LEAST_SHARE) * TIERS[tier].share;
      const all = choosers.reduce((sum, { share }) => sum + share, 0);
      return {
        cell,
        choosers: choosers.map(({ share, tellings }) => ({ share: (own * share) / all, tellings })),
        weights: new Float64Array(cell.tellings.length).fill(1),
      };
    }),
  );
  for (let round = 0; round < ROUNDS; round++) fit(cells.flat());
  return Object.fromEntries(
    content.domains.map((domain, at) => [domain.code, cells[at].map(({ weights }) => ticketsOf(weights))]),
  );
}

/** One round: what is told oftener than the mean loses weight wherever it may be told. */
function fit(cells: readonly FittedCell[]): void {
  const told = new Map<CompiledTelling, number>();
  for (const { cell, choosers, weights } of cells)
    for (const { share, tellings } of choosers) {
      let sum = 0;
      for (const position of tellings) sum += weights[position];
      for (const position of tellings) {
        const telling = cell.tellings[position];
        told.set(telling, (told.get(telling) ?? 0) + (share * weights[position]) / sum);
      }
    }
  let all = 0;
  for (const tales of told.values()) all += tales;
  for (const { cell, weights } of cells)
    cell.tellings.forEach((telling, position) => {
      const tales = told.get(telling);
      if (tales !== undefined && tales > 0) weights[position] *= all / (told.size * tales);
    });
}

/** Weights as whole tickets. */
function ticketsOf(weights: Float64Array): number[] {
  const middle = weights.slice().sort()[weights.length >> 1];
  return Array.from(weights, (weight) =>
    Math.min(MOST_TICKETS, Math.max(1, Math.floor((MIDDLE_TICKETS * weight) / middle + 0.5))),
  );
}
