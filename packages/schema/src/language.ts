import type { Lexicon } from './lexicon.ts';
import type { Aftermath, Telling } from './story.ts';
import type { WritingHabit } from './writers.ts';

/** Grammatical gender of a person that is spoken of. */
export type ReferentGender = 'feminine' | 'masculine' | 'neutral';

/** Forms in which a person can be taken up again after the first mention. */
export const REFERENT_FORMS = ['he', 'him', 'his', 'himself', 'the'] as const;

/** One of {@link REFERENT_FORMS}, named by its English masculine member. */
export type ReferentForm = (typeof REFERENT_FORMS)[number];

/** Tenses that an arc assigns to its stages. */
export type Tense = 'past' | 'perfect' | 'present';

/** A stretch of a text that writers spell in two ways, by habit. Offsets in UTF-16 code units. */
export interface Spelling {
  start: number;
  end: number;
  habit: WritingHabit;
  /** How a writer with the habit spells it. */
  other: string;
}

/** The rules of a language that the realiser needs. Every function is pure. */
export interface Grammar {
  /** Indefinite article for what follows, e.g. `an` before `hour`. `next` is never empty. */
  indefiniteArticle(next: string): string;
  /** Every form that {@link Grammar.indefiniteArticle} can return. */
  indefiniteArticles: readonly string[];
  /** First letter as at the start of a sentence, also behind an opening quotation mark. */
  capitalize(text: string): string;
  /** A count as written in running text, e.g. `seven`, `42`. `value` is an integer 0 (included) .. 999,999 (included). */
  cardinal(value: number): string;
  /** A rank as written in running text, e.g. `third`. `value` is an integer 1 (included) .. 999 (included). */
  ordinal(value: number): string;
  /** Whether `value` takes the singular. */
  isSingular(value: number): boolean;
  /** A time of day, e.g. `3:15`. `hour` 1 .. 12, `minute` 0 .. 59 (both included). */
  clock(hour: number, minute: number): string;
  /** A length of service, e.g. `seven months`, `four years`. `months` is an integer >= 1. */
  duration(months: number): string;
  /** First person singular of a verb in a tense, e.g. (`wake`, `perfect`) gives `have woken`. */
  firstPerson(lemma: string, tense: Tense): string;
  /** A person taken up again, e.g. (`him`, `feminine`) gives `her`. */
  referent(form: ReferentForm, gender: ReferentGender): string;
  /** Words in front of a name that leave no room for the article of the name, in lower case, e.g. `a`, `my`. */
  determiners: readonly string[];
  /**
   * How a sentence says where its writer works without a noun: `adverb` stands for `preposition` and noun alike, e.g.
   * `here` for `at the hospital`. Absent in languages that do not.
   */
  locative?: {
    preposition: string;
    adverb: string;
    /** Whether a sentence of these words has room for the adverb: it does not point to a place already. */
    fits(sentence: string): boolean;
  };
  /** Words of the closed classes, in lower case, e.g. `the`, `with`, `have`: what any two texts share. */
  functionWords: readonly string[];
  /**
   * The stretches of a part of a sentence that writers spell in two ways, in order and without overlap.
   *
   * @param around what stands before and after it in the sentence, as far as that is the same in every telling
   */
  spellings(text: string, around?: { before?: string; after?: string; isQuestion?: boolean }): readonly Spelling[];
  /** Whether a sentence that begins so, in lower case, may be joined to the one before by a comma (habit `runOns`). */
  continues(beginning: string): boolean;
}

/** Nouns for the kind of place that the organisations of a domain are. */
export interface PlaceTerms {
  /** `the hospital` */
  definite: string;
  /** `this hospital` */
  deictic: string;
  /** `hospital`, behind a determiner and before a noun */
  attributive: string;
  /** `our values`: what stands for a phrase of the culture where an organisation has none. */
  culture: string;
}

/** Everything that the engines ask of a language. A new language is a new package that exports one of these. */
export interface Language {
  /** BCP 47 tag, e.g. `en`. */
  tag: string;
  grammar: Grammar;
  months: readonly string[];
  weekdays: readonly string[];
  seasons: readonly string[];
  tellings: readonly Telling[];
  /** Closes that tellings share. */
  aftermaths: readonly Aftermath[];
  /** Named lists of options that tellings share; every item is one option in the notation of tellings. */
  pools: Readonly<Record<string, readonly string[]>>;
  terms: {
    /** Domain id -> nouns for its places. */
    places: Readonly<Record<string, PlaceTerms>>;
    /** Domain id -> role id -> noun phrase without article. */
    roles: Readonly<Record<string, Readonly<Record<string, string>>>>;
    /** Domain id -> department id -> noun phrases. */
    departments: Readonly<Record<string, Readonly<Record<string, { definite: string; bare: string }>>>>;
  };
  /** What is known of its words for varying texts; absent where nothing is varied. */
  lexicon?: Lexicon;
  /** Arc id -> words of the arc. */
  arcs: Readonly<
    Record<string, { label: string; stages: Readonly<Record<string, { label: string; opensWith: readonly string[] }>> }>
  >;
}
