import type { Language, SynonymSet, Telling } from '@hseg/schema';
import { findSites, fitsAfter, fitsBefore, groundOf } from './find-sites.ts';
import { type FixedStretch, fixedStretches, type Neighbours } from './fixed-stretches.ts';
import { type LexiconIndex, lexiconIndex } from './lexicon-index.ts';
import { type Word, wordsOf } from './words-of.ts';

/** What is made of the words of tellings. */
export interface EnrichmentRecipe {
  language: Pick<Language, 'lexicon' | 'grammar'>;
  /** Whether words become choices; where not, marked words become the first word of their set. */
  isOn: boolean;
}

/** A mark of an author: any word of a set, in a form of it. */
const MARK = /\{@([a-z][a-z0-9_]*)(?::([a-z_]+))?\}/g;

/**
 * Turns words of tellings into choices before they are compiled: words that an author marked (`{@set}` or `{@set:form}`), and
 * words of the sets every member of which was proven wherever its word lists let it through. Fixed words are taken, also
 * those of wordings, where everything that may stand beside them lets the set in, and only where it fits the whole severity
 * of the telling; sets of formal register in the voices formal and careful. The compiler settles articles, agreement and
 * lengths, so nothing of it is left to do while texts are made.
 *
 * @returns the tellings in their order; one that was changed holds the one before as `plain`, to be told where its choices
 * would burst its lengths
 * @throws RangeError for a mark of a set or form that the lexicon does not have.
 * @example
 * enrichPlans([telling('It was nearly over.')], { language: english, isOn: true })[0].sentences[0].text
 * // 'It was [nearly|almost] over.'
 */
export function enrichPlans(tellings: readonly Telling[], recipe: EnrichmentRecipe): Telling[] {
  const { language, isOn } = recipe;
  const index = lexiconIndex(language);
  const sets = new Map((language.lexicon?.synonyms ?? []).map((set) => [set.id, set]));
  return tellings.map((telling) => {
    const plain = mapSentences(telling, (text) => unmark(text, sets, telling.id, false));
    if (!isOn) return plain;
    const enriched = mapSentences(telling, (text) =>
      text.startsWith('{aftermath:') ? text : enrich(unmark(text, sets, telling.id, true), telling, index),
    );
    return enriched === telling ? telling : { ...enriched, plain };
  });
}

function mapSentences(telling: Telling, change: (text: string) => string): Telling {
  let isChanged = false;
  const sentences = telling.sentences.map((sentence) => {
    const text = change(sentence.text);
    if (text === sentence.text) return sentence;
    isChanged = true;
    return { ...sentence, text };
  });
  return isChanged ? { ...telling, sentences } : telling;
}

function unmark(text: string, sets: ReadonlyMap<string, SynonymSet>, telling: string, isOn: boolean): string {
  return text.replace(MARK, (mark, id: string, form = 'base') => {
    const set = sets.get(id);
    const at = set?.forms.indexOf(form) ?? -1;
    if (set === undefined || at < 0)
      throw new RangeError(`${telling}: expected a set and a form of the lexicon, got ${mark}`);
    const words = set.members.map((member) => member[at]);
    return isOn ? `[${words.join('|')}]` : words[0];
  });
}

function enrich(text: string, { severity, voice }: Telling, index: LexiconIndex): string {
  const isFormal = voice === 'formal' || voice === 'careful';
  // What a choice or another stretch says counts for the whole sentence.
  if (wordsOf(text).some(({ lower }) => index.isSensitive(lower))) return text;
  let written = '';
  let done = 0;
  for (const fixed of fixedStretches(text)) {
    const { start, end } = fixed;
    const stretch = text.slice(start, end);
    // Words of others stay as they were said, also where the quotation began before.
    if (text.slice(0, start).split('"').length % 2 === 0 || stretch.includes('"')) continue;
    const words = wordsOf(stretch);
    const ground = groundOf(words, index, [], []);
    const sites = findSites(
      ground,
      ({ synonyms }) => synonyms,
      ({ source }, first, behind) =>
        source.anywhere &&
        (source.register !== 'formal' || isFormal) &&
        source.severity.from <= severity.from &&
        severity.to <= source.severity.to &&
        fits(source, fixed, stretch, words, first, behind),
    );
    for (const { start: from, end: to, first, entry } of sites) {
      const own = stretch.slice(from, to);
      const others = entry.others.filter((other) => other !== own.toLowerCase());
      if (others.length === 0) continue;
      const isCapital = words[first].shape === 'capital';
      const options = [own, ...others.map((other) => (isCapital ? other[0].toUpperCase() + other.slice(1) : other))];
      written += `${text.slice(done, start + from)}[${options.join('|')}]`;
      done = start + to;
    }
  }
  return written + text.slice(done);
}

/**
 * Whether the words beside a site let it have the sense of its set: at the edge of a stretch, each word that may stand there.
 * Where that is not known, only a set that asks for nothing on this side fits.
 */
function fits(
  set: SynonymSet,
  fixed: FixedStretch,
  stretch: string,
  words: readonly Word[],
  first: number,
  behind: number,
): boolean {
  const isLeftOpen = first === 0 && /^ ?$/.test(stretch.slice(0, words[0].start));
  const isRightOpen = behind === words.length && /^ ?$/.test(stretch.slice(words[behind - 1].end));
  const previous = first > 0 && words[first].isJoined ? words[first - 1].lower : '';
  const next = behind < words.length && words[behind].isJoined ? words[behind].lower : '';
  const isFree = (...lists: (readonly string[] | undefined)[]): boolean => lists.every((list) => list === undefined);
  const every = (neighbours: Neighbours, isFit: (word: string) => boolean): boolean =>
    neighbours !== undefined && [...neighbours].every(isFit);
  return (
    (isFree(set.notAfter, set.onlyAfter) ||
      every(isLeftOpen ? fixed.before() : new Set([previous]), (word) => fitsBefore(set, word))) &&
    (isFree(set.notBefore, set.onlyBefore) ||
      every(isRightOpen ? fixed.after() : new Set([next]), (word) => fitsAfter(set, word)))
  );
}
