import type { IntensityLadder, Language, Lexicon, SynonymSet, TransitionSet, WordContext } from '@hseg/schema';

/** One form of one entry, ready to be met in a text. */
export interface Entry<Source extends WordContext | TransitionSet = WordContext | TransitionSet> {
  source: Source;
  /** Its words, in lower case. */
  words: readonly string[];
  /** What may stand there in its place, itself included; in the same form. */
  others: readonly string[];
  /** For words of a ladder, the number of its step. */
  step?: number;
}

/** What is known of a word: the entries that begin with it, the longest first. */
export interface KnownWord {
  isUntouchable: boolean;
  synonyms: readonly Entry<SynonymSet>[];
  ladders: readonly Entry<IntensityLadder>[];
  transitions: readonly Entry<TransitionSet>[];
}

/** A lexicon sorted for looking up: entries by their first word, the longest first. */
export interface LexiconIndex {
  /** What begins with a word, and whether it may be touched; words of which nothing is known are not there. */
  words: ReadonlyMap<string, KnownWord>;
  /** Whether a word in lower case begins as what safe messaging is about does. */
  isSensitive(word: string): boolean;
  neverPutIn: readonly string[];
}

const EMPTY: Lexicon = { synonyms: [], ladders: [], transitions: [], untouchable: [], sensitive: [], neverPutIn: [] };

const known = new WeakMap<Lexicon, LexiconIndex>();

/** The index of a language's lexicon, made once; empty for a language without one. */
export function lexiconIndex(language: Pick<Language, 'lexicon'>): LexiconIndex {
  const lexicon = language.lexicon ?? EMPTY;
  let index = known.get(lexicon);
  if (index === undefined) {
    index = build(lexicon);
    known.set(lexicon, index);
  }
  return index;
}

function build(lexicon: Lexicon): LexiconIndex {
  const { neverPutIn } = lexicon;
  const isAllowed = (text: string): boolean => !neverPutIn.some((part) => text.toLowerCase().includes(part));
  const synonyms: Entry<SynonymSet>[] = lexicon.synonyms.flatMap((source) =>
    source.forms.flatMap((_, form) => {
      const others = source.members.map((member) => member[form]).filter(isAllowed);
      return source.members.map((member) => ({ source, words: split(member[form]), others }));
    }),
  );
  const ladders: Entry<IntensityLadder>[] = lexicon.ladders.flatMap((source) =>
    source.steps.flatMap(({ words }, step) =>
      words.map((word) => ({ source, words: split(word), others: words.filter(isAllowed), step })),
    ),
  );
  const transitions: Entry<TransitionSet>[] = lexicon.transitions.flatMap((source) =>
    source.words.map((word) => ({ source, words: split(word), others: source.words.filter(isAllowed) })),
  );
  const lists = {
    synonyms: byFirstWord(synonyms),
    ladders: byFirstWord(ladders),
    transitions: byFirstWord(transitions),
  };
  const untouchable = new Set(lexicon.untouchable);
  const words = new Map<string, KnownWord>();
  for (const word of [...untouchable, ...Object.values(lists).flatMap((list) => [...list.keys()])])
    words.set(word, {
      isUntouchable: untouchable.has(word),
      synonyms: lists.synonyms.get(word) ?? [],
      ladders: lists.ladders.get(word) ?? [],
      transitions: lists.transitions.get(word) ?? [],
    });
  return {
    words,
    isSensitive: beginsWithOneOf(lexicon.sensitive),
    neverPutIn,
  };
}

/** Tells whether a word begins with one of some beginnings, by its first two letters first. */
function beginsWithOneOf(beginnings: readonly string[]): (word: string) => boolean {
  const keyOf = (word: string): number => 65536 * word.charCodeAt(0) + word.charCodeAt(1);
  const byKey = new Map<number, string[]>();
  for (const beginning of beginnings) {
    if (beginning.length < 2) throw new RangeError(`expected beginnings of two letters or more, got '${beginning}'`);
    const key = keyOf(beginning);
    byKey.set(key, [...(byKey.get(key) ?? []), beginning]);
  }
  return (word) => byKey.get(keyOf(word))?.some((beginning) => word.startsWith(beginning)) ?? false;
}

const split = (text: string): string[] => text.toLowerCase().split(' ');

function byFirstWord<Kind extends { words: readonly string[] }>(entries: readonly Kind[]): Map<string, Kind[]> {
  const map = new Map<string, Kind[]>();
  for (const entry of entries) {
    const own = map.get(entry.words[0]);
    if (own) own.push(entry);
    else map.set(entry.words[0], [entry]);
  }
  // Equal lengths keep the order of the lexicon.
  for (const own of map.values()) own.sort((one, other) => other.words.length - one.words.length);
  return map;
}
