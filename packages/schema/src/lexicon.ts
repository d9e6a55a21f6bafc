/** Parts of speech of the lexicon. */
export const PARTS_OF_SPEECH = [
  'verb',
  'noun',
  'adjective',
  'adverb',
  'determiner',
  'preposition',
  'conjunction',
  'phrase',
] as const;

/** One of {@link PARTS_OF_SPEECH}. */
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

/** How a word sounds: most are neutral. */
export const REGISTERS = ['informal', 'neutral', 'formal'] as const;

/** One of {@link REGISTERS}. */
export type Register = (typeof REGISTERS)[number];

/** Words directly beside a word, in lower case, that decide whether it has the sense of its set. */
export interface WordContext {
  /** Words before which, and behind which, it has another sense. */
  notBefore?: readonly string[];
  notAfter?: readonly string[];
  /** Where given: the only words before which, or behind which, it has the sense. */
  onlyBefore?: readonly string[];
  onlyAfter?: readonly string[];
}

/** Words of one sense that may stand for each other. */
export interface SynonymSet extends WordContext {
  id: string;
  part: PartOfSpeech;
  register: Register;
  /** Part of the severity ruler in which every member is fit; both ends included. */
  severity: { from: number; to: number };
  /** Names of the forms, e.g. `base`, `past`. */
  forms: readonly string[];
  /** For every member its forms, in the order of `forms`. */
  members: readonly (readonly string[])[];
  /** Whether every member was proven in any context that the word lists let through, so that content may take it unmarked. */
  anywhere: boolean;
  /** A sentence with `{id}` or `{id:form}` in it, in which every member reads well. */
  example: string;
}

/** Words of one dimension in order of their strength. */
export interface IntensityLadder extends WordContext {
  id: string;
  part: PartOfSpeech;
  /** From the weakest to the strongest; words of one step are equally strong. */
  steps: readonly {
    /** Place on the severity ruler, 1 (included) .. 5 (included). */
    severity: number;
    words: readonly string[];
  }[];
  example: string;
}

/** What a transition says of the sentence before. */
export const TRANSITION_RELATIONS = ['temporal', 'causal', 'contrast', 'continuation', 'evidential'] as const;

/** One of {@link TRANSITION_RELATIONS}. */
export type TransitionRelation = (typeof TRANSITION_RELATIONS)[number];

/** Words and phrases of one relation and sense that join a sentence to the one before. */
export interface TransitionSet {
  /** The sense, e.g. `soon_after`: only transitions of one sense stand for each other. */
  id: string;
  relation: TransitionRelation;
  /** Where they stand: first in the sentence with a comma, first without one, or inside it. */
  position: 'initial_comma' | 'initial' | 'inside';
  words: readonly string[];
  example: string;
}

/** How words of a language are typed in haste. Keys and values in lower case, unless they are abbreviations. */
export interface NoiseWords {
  /** For each letter the keys beside it. */
  neighbours: Readonly<Record<string, string>>;
  /** Words that are taken for each other. */
  homophones: Readonly<Record<string, string>>;
  /** One word, or two, and what stands for them; and those that only chats have. */
  abbreviations: Readonly<Record<string, string>>;
  chatAbbreviations: Readonly<Record<string, string>>;
  /** Spellings of another standard, e.g. British ones. */
  spellings: Readonly<Record<string, string>>;
  /** The first two words of a sentence, and what is left of them when the subject is dropped. */
  fragments: Readonly<Record<string, string>>;
  /** Answers that say that there is nothing to say. */
  nothing: readonly string[];
}

/** What is known of the words of a language for varying texts. */
export interface Lexicon {
  synonyms: readonly SynonymSet[];
  ladders: readonly IntensityLadder[];
  transitions: readonly TransitionSet[];
  /** Words that no variation touches, in lower case: negations, help in danger. */
  untouchable: readonly string[];
  /** Beginnings of words, in lower case, that keep the whole sentence as it is: what safe messaging is about. */
  sensitive: readonly string[];
  /** Stretches that no variation puts in, in lower case. */
  neverPutIn: readonly string[];
  noise?: NoiseWords;
}
