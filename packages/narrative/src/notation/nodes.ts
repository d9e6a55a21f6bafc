import type { ReferentForm, ReferentGender, SpanLabel } from '@hseg/schema';

/** Facts of the respondent that a sentence can name. */
export const FACT_NAMES = [
  'Org',
  'place',
  'this_place',
  'role',
  'department',
  'unit',
  'years',
  'culture_phrase',
] as const;

/** One of {@link FACT_NAMES}. */
export type FactName = (typeof FACT_NAMES)[number];

/** Kinds of values that are drawn from a closed list of the language rather than written by the author. */
export type CalendarKind = 'month' | 'weekday' | 'season';

/** One option of a choice. `gender` is set where the author marked the person that the option introduces. */
export interface ChoiceOption {
  gender?: ReferentGender;
  nodes: readonly SentenceNode[];
}

/** A sentence of a telling as a tree. `column` counts from 1 inside the sentence. */
export type SentenceNode =
  | { kind: 'text'; column: number; value: string }
  | { kind: 'choice'; column: number; name?: string; options: readonly ChoiceOption[] }
  | { kind: 'number'; column: number; name: string; form: 'cardinal' | 'ordinal'; low: number; high: number }
  | { kind: 'clock'; column: number; name: string; low: number; high: number }
  | { kind: 'calendar'; column: number; name: string; calendar: CalendarKind }
  | { kind: 'mention'; column: number; name: string; offset: number }
  | { kind: 'referent'; column: number; name: string; form: ReferentForm }
  | { kind: 'count'; column: number; name: string; singular: string; plural: string }
  | { kind: 'fact'; column: number; fact: FactName }
  | { kind: 'verb'; column: number; lemma: string }
  | { kind: 'span'; column: number; label: SpanLabel; nodes: readonly SentenceNode[] }
  | { kind: 'pool'; column: number; name: string };
