import { openStream, type Stream } from '@hseg/random';
import type { Language, Span } from '@hseg/schema';
import { applyEdits, type Stretch } from './apply-edits.ts';
import { checkStretches } from './check-stretches.ts';
import { withArticles } from './find-changes.ts';
import { findSites, fitsContext, groundOf } from './find-sites.ts';
import { lexiconIndex } from './lexicon-index.ts';
import type { TextEdit } from './text-edit.ts';
import { wordsOf } from './words-of.ts';

/** How far and in which text the intensity is shifted. One of `seed` and `stream` must be given. */
export interface ShiftOptions {
  language: Pick<Language, 'lexicon' | 'grammar'>;
  /** Steps of the ladders: above 0 stronger, below 0 weaker; a whole number other than 0. */
  by: number;
  spans?: readonly Span[];
  protect?: readonly Stretch[];
  seed?: number;
  stream?: Stream;
}

/** A text whose intensity was shifted, or not. */
export interface ShiftedText {
  text: string;
  spans: Span[];
  edits: TextEdit[];
  /** Whether there was no word that could honestly be shifted: the text is the one that was given. */
  isRefused: boolean;
}

/** How many words before a word can turn its sense round. */
const REACH = 3;

/**
 * Makes a text stronger or weaker along the ladders of the lexicon ("tired" to "exhausted", "a bit" to "really"), without
 * changing who did what. A word that is negated within three words before it stays ("not tired" does not become "not
 * exhausted": that would make the text weaker), and so does one that has no step in that direction, or no other word there.
 *
 * @throws RangeError when `by` is 0 or no whole number, a stretch lies outside the text, or neither seed nor stream is given.
 * @example
 * shiftIntensity('I was tired.', { by: 2, language: english, seed: 1 }).text // 'I was exhausted.'
 */
export function shiftIntensity(text: string, options: ShiftOptions): ShiftedText {
  const { language, by, spans = [], protect = [] } = options;
  if (!Number.isInteger(by) || by === 0) throw new RangeError(`by: expected a whole number other than 0, got ${by}`);
  const stream = options.stream ?? (options.seed === undefined ? undefined : openStream(options.seed, 'shift'));
  if (stream === undefined) throw new RangeError('expected a seed or a stream, got neither');
  checkStretches(text, 'spans', spans);
  checkStretches(text, 'protect', protect);
  const index = lexiconIndex(language);
  const words = wordsOf(text);
  const fixed = spans.filter(({ label }) => label === 'ORG' || label === 'QUOTE' || label === 'PHRASE');
  const ground = groundOf(words, index, [...protect, ...fixed], spans);
  const isNegated = (first: number): boolean => {
    for (let at = first - 1; at >= 0 && at >= first - REACH && words[at].sentence === words[first].sentence; at--)
      if (ground.known[at]?.isUntouchable) return true;
    return false;
  };
  const edits: TextEdit[] = [];
  for (const { first, start, end, entry } of findSites(
    ground,
    ({ ladders }) => ladders,
    ({ source }, at, behind) => fitsContext(source, words, at, behind) && !isNegated(at),
  )) {
    const { steps } = entry.source;
    const own = entry.step ?? 0;
    const wanted = Math.min(steps.length - 1, Math.max(0, own + by));
    if (wanted === own) continue;
    const others = steps[wanted].words.filter((word) => !index.neverPutIn.some((part) => word.includes(part)));
    if (others.length === 0) continue;
    const drawn = others[stream.below(others.length)];
    const after = words[first].shape === 'capital' ? drawn[0].toUpperCase() + drawn.slice(1) : drawn;
    edits.push({ start, end, before: text.slice(start, end), after, kind: 'intensity', reason: entry.source.id });
  }
  const settled = withArticles(text, ground, edits, language.grammar);
  const made = applyEdits(text, spans, settled);
  return {
    text: made.text,
    spans: made.spans.map((span) => ({ ...span, text: made.text.slice(span.start, span.end) })),
    edits: settled,
    isRefused: settled.length === 0,
  };
}
