import type { Language, SynonymSet, Telling } from '@hseg/schema';
import { findSites, fitsContext, groundOf } from './find-sites.ts';
import { type LexiconIndex, lexiconIndex } from './lexicon-index.ts';
import { wordsOf } from './words-of.ts';

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
 * words of the sets every member of which was proven wherever its word lists let it through. Only fixed words outside choices
 * and slots are taken, whose neighbours are known, and only where the set fits the whole severity of the telling. The compiler
 * settles articles, agreement and lengths, so nothing of it is left to do while texts are made.
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

/** What opens a labelled span, or is a pool. */
const ANGLE = /<[a-z_]+([|>])/y;

/**
 * The fixed stretches of a sentence in the notation of tellings: outside choices, slots, pools and the names of spans. None
 * where the notation is broken: the parser tells that better.
 */
function fixedStretches(text: string): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  let start = 0;
  let depth = 0;
  const close = (end: number): void => {
    if (depth === 0 && end > start) stretches.push({ start, end });
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '<' && depth === 0) {
      close(at);
      ANGLE.lastIndex = at;
      if (ANGLE.exec(text) === null) return [];
      at = ANGLE.lastIndex - 1;
      start = at + 1;
    } else if (sign === '>' && depth === 0) {
      close(at);
      start = at + 1;
    } else if (sign === '[' || sign === '{') {
      close(at);
      depth++;
    } else if (sign === ']' || sign === '}') {
      depth--;
      start = at + 1;
    }
  }
  close(text.length);
  return depth === 0 ? stretches : [];
}

function enrich(text: string, { severity }: Telling, index: LexiconIndex): string {
  // What a choice or another stretch says counts for the whole sentence.
  if (wordsOf(text).some(({ lower }) => index.isSensitive(lower))) return text;
  let written = '';
  let done = 0;
  for (const { start, end } of fixedStretches(text)) {
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
        source.severity.from <= severity.from &&
        severity.to <= source.severity.to &&
        // Beside a choice or a slot the neighbour is not known.
        (first > 0 || start === 0) &&
        (behind < words.length || end === text.length) &&
        fitsContext(source, words, first, behind),
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
