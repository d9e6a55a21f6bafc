import type { Position } from './record.ts';

/** How practised people are at writing; most are not clever on paper. */
export const SCHOOLING_LEVELS = ['basic', 'average', 'advanced'] as const;

/** One of {@link SCHOOLING_LEVELS}. */
export type SchoolingLevel = (typeof SCHOOLING_LEVELS)[number];

/**
 * What one writer does in everything that he or she writes: `fullStops` begins a new sentence where others join two clauses
 * ("... . And I left."), `runOns` joins sentences that others keep apart ("..., then I left."; whoever has both keeps them
 * apart), `oneForms` writes "anyone" for "anybody", `till` writes it for "until", `fullForms` writes "I am" for "I'm",
 * `figures` writes "7" for "seven". Where an option of a choice holds several, only the last of them in this order is
 * followed.
 */
export const WRITING_HABITS = ['fullStops', 'runOns', 'oneForms', 'till', 'fullForms', 'figures'] as const;

/** One of {@link WRITING_HABITS}. */
export type WritingHabit = (typeof WRITING_HABITS)[number];

/** Shares of the levels of schooling; they sum to 1. */
export type SchoolingShares = Readonly<Record<SchoolingLevel, number>>;

/** How the people of a world write. */
export interface Writers {
  source: string;
  /** By level of the job, where no tag of the role is named. */
  schooling: Readonly<Record<Position, SchoolingShares>>;
  /** By role tag; the first tag of a role that is named here decides. */
  schoolingOfRoles: Readonly<Record<string, SchoolingShares>>;
  /** Share of the people with each habit: that of their schooling plus that of their voice, kept inside 0 .. 1. */
  habits: Readonly<Record<WritingHabit, { schooling: SchoolingShares; voices: Readonly<Record<string, number>> }>>;
}
