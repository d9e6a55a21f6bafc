import type { Stream } from '@hseg/random';
import type { Language, NoiseName, NoiseWords, Span } from '@hseg/schema';
import { applyEdits, type Stretch } from './apply-edits.ts';
import { checkStretches } from './check-stretches.ts';
import { type LexiconIndex, lexiconIndex } from './lexicon-index.ts';
import { drawTypist, type Typist } from './noise/draw-typist.ts';
import { drawKind, mistype } from './noise/mistype.ts';
import { NOISE_PRESETS, type NoisePreset } from './noise/noise-preset.ts';
import type { EditKind, TextEdit } from './text-edit.ts';
import { type Word, wordsOf } from './words-of.ts';

/** What is roughened, and by whom. */
export interface RoughenOptions {
  language: Pick<Language, 'lexicon'>;
  /** Who types; drawn from the stream by default. One person types all of his or her texts. */
  typist?: Typist;
  spans?: readonly Span[];
  protect?: readonly Stretch[];
}

/** A text as it was typed. */
export interface RoughenedText {
  text: string;
  spans: Span[];
  /** What was typed otherwise, in order; `undo` gives the clean text. */
  edits: TextEdit[];
}

const NO_WORDS: NoiseWords = {
  neighbours: {},
  homophones: {},
  abbreviations: {},
  chatAbbreviations: {},
  spellings: {},
  fragments: {},
  nothing: [],
};

/** The writer, alone or with a verb: small or large whatever stands at the start of a sentence. */
const IS_I = /^i(?:'|$)/;

/** A word must have so many letters to be mistyped: the slip in a shorter one would hide which word it was. */
const SHORTEST = 4;

/**
 * Types a text as people do: typing errors by kind and key, missing capitals, stops and apostrophes, abbreviations, dropped
 * subjects, words in capitals, doubled stops and spaces. Names of organisations, what is protected, negations and whole
 * sentences that safe messaging is about are typed right, but for a stop that is missing at the end. How much noise there is depends on the person alone, not on what
 * the text says.
 *
 * @param preset a name, or rates of your own
 * @param stream decides everything; the same stream gives the same text
 * @throws RangeError for an unknown preset or a stretch outside the text.
 * @example
 * roughen('I asked my manager.', 'messy', openStream(5, 'noise'), { language: english }).text // e.g. 'i asked my mangaer'
 */
export function roughen(
  text: string,
  preset: NoiseName | NoisePreset,
  stream: Stream,
  options: RoughenOptions,
): RoughenedText {
  const rates = typeof preset === 'string' ? entryOf(NOISE_PRESETS, preset) : preset;
  if (rates === undefined)
    throw new RangeError(`preset: expected one of ${Object.keys(NOISE_PRESETS).join(', ')}, got '${preset}'`);
  const { language, spans = [], protect = [] } = options;
  checkStretches(text, 'spans', spans);
  checkStretches(text, 'protect', protect);
  const typist = options.typist ?? drawTypist(rates, stream);
  const noise = language.lexicon?.noise ?? NO_WORDS;
  const index = lexiconIndex(language);
  const words = wordsOf(text);
  const closed = new Set<number>();
  for (const { lower, sentence } of words) if (index.isSensitive(lower)) closed.add(sentence);
  const kept: readonly Stretch[] = [...protect, ...spans.filter(({ label }) => label === 'ORG')];
  const edges = spans.flatMap(({ start, end }) => [start, end]);
  const isOpen = ({ start, end, sentence }: Word): boolean =>
    !closed.has(sentence) && !kept.some((one) => one.start < end && start < one.end);

  const edits: TextEdit[] = [];
  const taken = new Set<number>();
  const edit = (start: number, end: number, after: string, kind: EditKind, reason: string): boolean => {
    const before = text.slice(start, end);
    if (before === after || edges.some((edge) => start < edge && edge < end)) return false;
    if (kept.some((one) => one.start < end && start < one.end)) return false;
    edits.push({ start, end, before, after, kind, reason });
    return true;
  };
  const sentences = words.length === 0 ? 0 : words[words.length - 1].sentence + 1;
  // Rates count all words, but only some can be mistyped and still be known: these make up for the others.
  const slippery = words.flatMap((word, at) => (canSlip(word, index) && isOpen(word) ? [at] : []));
  const chance = slippery.length === 0 ? 0 : (rates.typo * typist.factor * words.length) / slippery.length;
  const isShouting = stream.real() < rates.capitals;
  const shouted = slippery[stream.below(Math.max(1, slippery.length))];
  const canBeTyped = new Set(slippery);

  words.forEach((word, at) => {
    // Drawn for every word, so that one that is typed right moves nothing behind it.
    const slip = stream.real();
    const wrong = stream.real();
    if (taken.has(at) || !isOpen(word)) return;
    const { start, end, lower } = word;
    const written = text.slice(start, end);
    const isUntouchable = index.words.get(lower)?.isUntouchable ?? false;
    if (!isUntouchable && !word.isPart && word.shape !== 'other') {
      const replaced = replacementOf(words, at, typist, rates, noise, wrong);
      if (replaced !== undefined) {
        const last = words[at + replaced.count - 1];
        if (
          words.slice(at, at + replaced.count).every(isOpen) &&
          edit(start, last.end, cased(replaced.after, word, typist), replaced.kind, lower)
        ) {
          for (let more = 0; more < replaced.count; more++) taken.add(at + more);
          return;
        }
      }
      if (slip < chance && canBeTyped.has(at)) {
        const kind = drawKind(stream);
        if (kind === 'missing_space') {
          const next = words[at + 1];
          if (next?.isJoined && isOpen(next) && edit(end, next.start, '', kind, lower)) return;
        } else if (edit(start, end, cased(mistype(written, kind, noise.neighbours, stream), word, typist), kind, lower))
          return;
      }
      if (isShouting && at === shouted && edit(start, end, written.toUpperCase(), 'capitals', lower)) return;
    }
    if (
      typist.apostrophe &&
      !isUntouchable &&
      lower.includes("'") &&
      /^[a-z]+'[a-z]+$/.test(lower) &&
      !lower.endsWith("'s")
    )
      edit(start, end, cased(written.replace(/['\u2019]/g, ''), word, typist), 'apostrophe', lower);
    else if (IS_I.test(lower)) {
      if (typist.lowerCaseI && written[0] === 'I') edit(start, end, `i${written.slice(1)}`, 'lower_case_i', lower);
    } else if (word.isInitial && word.shape === 'capital' && typist.lowerCaseStart)
      edit(start, end, written[0].toLowerCase() + written.slice(1), 'lower_case_start', lower);
  });

  const last = words[words.length - 1];
  const stop = text.length - 1;
  // A stop may be missing behind a sentence that safe messaging is about; doubled, it would change the tone of it.
  const isOneStop = last !== undefined && text[stop] === '.' && last.end === stop;
  // One draw for both, so that neither takes from the other.
  const missing = sentences === 1 ? rates.missingStopOfOne : rates.missingStop;
  const ending = stream.real();
  const dots = stream.below(2) === 0 ? '!!' : '...';
  if (isOneStop && ending < missing) edit(stop, stop + 1, '', 'missing_stop', 'end');
  else if (isOneStop && isOpen(last) && ending < missing + rates.repeatedStop)
    edit(stop, stop + 1, dots, 'repeated_stop', 'end');
  const spacing: readonly [number, string][] = [
    [rates.doubleSpace, '  '],
    [rates.lineBreak, '\n'],
  ];
  for (const [rate, after] of spacing) {
    if (stream.real() >= rate) continue;
    const initial = words.filter(
      ({ isInitial, isJoined, start }) => isInitial && !isJoined && start > 0 && text[start - 1] === ' ',
    );
    if (initial.length === 0) continue;
    const { start } = initial[stream.below(initial.length)];
    if (!edits.some((one) => one.start < start && start - 1 < one.end))
      edit(start - 1, start, after, 'spacing', after === '\n' ? 'line break' : 'double space');
  }
  edits.sort((one, other) => one.start - other.start || one.end - other.end);
  const made = applyEdits(text, spans, edits);
  return {
    text: made.text,
    spans: made.spans.map((span) => ({ ...span, text: made.text.slice(span.start, span.end) })),
    edits,
  };
}

/** An entry of a table, and nothing for what every object has: "constructor" is a word, too. */
function entryOf<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Whether a word can be mistyped and still be known. */
function canSlip({ lower, shape, isPart }: Word, index: LexiconIndex): boolean {
  return (
    lower.length >= SHORTEST &&
    shape !== 'other' &&
    !isPart &&
    !(index.words.get(lower)?.isUntouchable ?? false) &&
    /^[a-z]+$/.test(lower)
  );
}

/** What the habits of a typist make of the words at a place; nothing where they leave them. */
function replacementOf(
  words: readonly Word[],
  at: number,
  typist: Typist,
  rates: NoisePreset,
  noise: NoiseWords,
  wrong: number,
): { count: number; after: string; kind: EditKind } | undefined {
  const { lower, isInitial } = words[at];
  const next = words[at + 1]?.isJoined ? words[at + 1] : undefined;
  if (typist.fragment && isInitial) {
    const dropped = next && entryOf(noise.fragments, `${lower} ${next.lower}`);
    if (dropped !== undefined) return { count: 2, after: dropped, kind: 'fragment' };
  }
  if (typist.abbreviation) {
    const pair = next && entryOf(noise.abbreviations, `${lower} ${next.lower}`);
    if (pair !== undefined) return { count: 2, after: pair, kind: 'abbreviation' };
    const short =
      entryOf(noise.abbreviations, lower) ?? (rates.isChatty ? entryOf(noise.chatAbbreviations, lower) : undefined);
    if (short !== undefined) return { count: 1, after: short, kind: 'abbreviation' };
  }
  const spelled = typist.spelling ? entryOf(noise.spellings, lower) : undefined;
  if (spelled !== undefined) return { count: 1, after: spelled, kind: 'spelling' };
  const alike = wrong < rates.homophone ? entryOf(noise.homophones, lower) : undefined;
  if (alike !== undefined) return { count: 1, after: alike, kind: 'homophone' };
  return undefined;
}

/** A word as the typist begins it: large where the word that it stands for was, unless he or she types all small. */
function cased(after: string, { shape, isInitial, lower }: Word, typist: Typist): string {
  if (after === '' || (shape !== 'capital' && !IS_I.test(lower))) return after;
  const isSmall = IS_I.test(lower) ? typist.lowerCaseI : isInitial && typist.lowerCaseStart;
  return (isSmall ? after[0].toLowerCase() : after[0].toUpperCase()) + after.slice(1);
}
