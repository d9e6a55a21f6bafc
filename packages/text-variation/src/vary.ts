import { openStream, type Stream } from '@hseg/random';
import type { Language, Span } from '@hseg/schema';
import { applyEdits, type Stretch } from './apply-edits.ts';
import { type CoherenceIssue, checkCoherence } from './check-coherence.ts';
import { checkStretches } from './check-stretches.ts';
import { drawChanges, findSynonyms, findTransitions, withArticles } from './find-changes.ts';
import { groundOf } from './find-sites.ts';
import { lexiconIndex } from './lexicon-index.ts';
import type { TextEdit } from './text-edit.ts';
import { type Word, wordsOf } from './words-of.ts';

/** How a text is varied. One of `seed` and `stream` must be given. */
export interface VaryOptions {
  /** The language of the text, with its lexicon and grammar. */
  language: Pick<Language, 'lexicon' | 'grammar'>;
  /** On the severity ruler, 1 (included) .. 5 (included): words that do not fit it are not put in. Default 3. */
  severity?: number;
  /** Labelled stretches to move along. Names, roles, departments, quotes and phrases are not changed inside. */
  spans?: readonly Span[];
  /** Stretches that stay as they are. */
  protect?: readonly Stretch[];
  /** Largest share of the words that are changed, 0 (included) .. 1 (included). Default .3. */
  rate?: number;
  /** Integer 0 (included) .. 9,007,199,254,740,991 (included): the same text, options and seed give the same result. */
  seed?: number;
  /** Draws are taken from it instead of from one of its own. */
  stream?: Stream;
}

/** A varied text. */
export interface VariedText {
  text: string;
  /** The spans in the new text; `text` of each is what it now covers. */
  spans: Span[];
  /** What was changed, in order; `undo` takes it back. */
  edits: TextEdit[];
  /** What was changed and taken back again because the text did not hold together; an article goes with its word. */
  undone: { edit: TextEdit; issue: CoherenceIssue }[];
}

/** Labels of what must be found in the text as it is. */
const FIXED_LABELS: ReadonlySet<string> = new Set(['ORG', 'ROLE', 'DEPARTMENT', 'QUOTE', 'PHRASE']);

const DEFAULT_SEVERITY = 3;
const DEFAULT_RATE = 0.3;

/**
 * Varies any finished text: words that have others of the same sense are replaced by one of these, transitions by others of
 * the same relation, and the articles before them are set right. Left alone are names, quoted words, parts of longer things,
 * negations, whole sentences that safe messaging is about, and what is protected; no word is changed twice. Afterwards the
 * text is checked, and an edit that it does not hold together with is taken back.
 *
 * @throws RangeError for a severity outside 1 .. 5, a rate outside 0 .. 1, a stretch outside the text, or neither seed nor stream.
 * @example
 * vary('Perhaps it is nearly over.', { language: english, seed: 3, rate: 1 }).text // e.g. 'Maybe it is almost over.'
 */
export function vary(text: string, options: VaryOptions): VariedText {
  const { language, severity = DEFAULT_SEVERITY, rate = DEFAULT_RATE, spans = [], protect = [] } = options;
  checkNumber('severity', severity, 1, 5);
  checkNumber('rate', rate, 0, 1);
  checkStretches(text, 'spans', spans);
  checkStretches(text, 'protect', protect);
  const stream = options.stream ?? (options.seed === undefined ? undefined : openStream(options.seed, 'vary'));
  if (stream === undefined) throw new RangeError('expected a seed or a stream, got neither');

  const index = lexiconIndex(language);
  const words = wordsOf(text);
  const fixed = spans.filter(({ label }) => FIXED_LABELS.has(label));
  const ground = groundOf(words, index, fixed.length === 0 ? protect : [...protect, ...fixed], spans);
  const transitions = findTransitions(ground, text);
  const synonyms = findSynonyms(ground, severity).filter(
    ({ site }) => !transitions.some((one) => one.site.first < site.behind && site.first < one.site.behind),
  );
  const choices = [...transitions, ...synonyms].sort((one, other) => one.site.start - other.site.start);
  const most = Math.floor(rate * words.length);
  let edits = withArticles(text, ground, drawChanges(text, ground, choices, most, stream), language.grammar);

  const undone: VariedText['undone'] = [];
  if (edits.length > 0) {
    // Only sentences with edits, and those beside them, can hold together less than before.
    const { start, end } = surroundings(text, words, edits);
    const part = text.slice(start, end);
    const inPart = (): TextEdit[] =>
      edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    const known = new Set(checkCoherence(part, { language }).map(keyOf));
    for (
      let own = inPart(), issue = firstNew(part, own, known, language);
      issue !== undefined;
      own = inPart(), issue = firstNew(part, own, known, language)
    ) {
      const at = nearest(own, issue);
      const left = withoutEdit(edits, at);
      for (const edit of edits)
        if (!left.includes(edit))
          undone.push({ edit, issue: { ...issue, start: issue.start + start, end: issue.end + start } });
      edits = left;
    }
  }
  const made = applyEdits(text, spans, edits);
  return {
    text: made.text,
    spans: made.spans.map((span) => ({ ...span, text: made.text.slice(span.start, span.end) })),
    edits,
    undone,
  };
}

/** The sentences that hold edits, and one on each side. */
function surroundings(text: string, words: readonly Word[], edits: readonly TextEdit[]): Stretch {
  const first = words.find(({ end }) => end > edits[0].start)?.sentence ?? 0;
  const last = edits[edits.length - 1];
  let behind = first;
  for (const { start, sentence } of words) if (start < last.end) behind = sentence;
  const from = words.find(({ sentence }) => sentence >= first - 1);
  const to = words.find(({ sentence }) => sentence > behind + 1);
  return { start: from?.start ?? 0, end: to?.start ?? text.length };
}

/** The edits without one; an article goes back with the word that it was changed for. */
function withoutEdit(edits: readonly TextEdit[], at: number): TextEdit[] {
  const { kind, reason } = edits[at];
  return edits.filter(
    (edit, position) =>
      position !== at &&
      !(
        edit.reason === reason &&
        ((edit.kind === 'article' && position === at - 1) || (kind === 'article' && position === at + 1))
      ),
  );
}

/** An issue is known when the text before had one of its kind with these words. */
const keyOf = ({ code, received }: CoherenceIssue): string => `${code}/${received}`;

/** The first issue of the edited text that the text before did not have. */
function firstNew(
  text: string,
  edits: readonly TextEdit[],
  known: ReadonlySet<string>,
  language: VaryOptions['language'],
): CoherenceIssue | undefined {
  if (edits.length === 0) return undefined;
  return checkCoherence(applyEdits(text, [], edits).text, { language }).find((issue) => !known.has(keyOf(issue)));
}

/** The edit that stands nearest to an issue of the edited text. */
function nearest(edits: readonly TextEdit[], issue: CoherenceIssue): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  let shift = 0;
  edits.forEach(({ start, end, after }, position) => {
    const from = start + shift;
    const distance = Math.max(0, from - issue.end, issue.start - (from + after.length));
    if (distance < least) {
      least = distance;
      best = position;
    }
    shift += after.length - (end - start);
  });
  return best;
}

function checkNumber(name: string, value: number, low: number, high: number): void {
  if (!(value >= low && value <= high))
    throw new RangeError(`${name}: expected a number from ${low} to ${high}, got ${value}`);
}
