import type { Stream } from '@hseg/random';
import type { Grammar } from '@hseg/schema';
import { crosses, findSites, fitsContext, type Ground, type Site } from './find-sites.ts';
import type { EditKind, TextEdit } from './text-edit.ts';

/** A place that may be changed, with what may stand there instead. */
export interface Choice {
  kind: EditKind;
  site: Site<{ words: readonly string[] }>;
  others: readonly string[];
  reason: string;
}

/** Finds the words of sets of synonyms that fit their context and a severity. */
export function findSynonyms(ground: Ground, severity: number): Choice[] {
  return findSites(
    ground,
    ({ synonyms }) => synonyms,
    ({ source }, first, behind) =>
      source.severity.from <= severity &&
      severity <= source.severity.to &&
      fitsContext(source, ground.words, first, behind),
  ).map((site) => ({ kind: 'synonym', site, others: site.entry.others, reason: site.entry.source.id }));
}

/** Finds the transitions that stand where their sets say they stand. */
export function findTransitions(ground: Ground, text: string): Choice[] {
  const { words } = ground;
  return findSites(
    ground,
    ({ transitions }) => transitions,
    ({ source }, first, behind) => {
      const hasComma = text[words[behind - 1].end] === ',';
      if (source.position === 'inside') return !words[first].isInitial && words[first].isJoined && !hasComma;
      return words[first].isInitial && hasComma === (source.position === 'initial_comma');
    },
  ).map((site) => ({ kind: 'transition', site, others: site.entry.others, reason: site.entry.source.id }));
}

/**
 * Draws what becomes of each choice, in the order of the text, until as many words are changed as may be: every member of
 * its set is as likely, the one that stands there included.
 *
 * @param most words that may be changed
 */
export function drawChanges(
  text: string,
  ground: Ground,
  choices: readonly Choice[],
  most: number,
  stream: Stream,
): TextEdit[] {
  const edits: TextEdit[] = [];
  const all = choices.reduce((sum, { site }) => sum + site.behind - site.first, 0);
  const share = all <= most ? 1 : most / all;
  let left = most;
  for (const { kind, site, others, reason } of choices) {
    const isWanted = share === 1 || stream.real() < share;
    const drawn = others[stream.below(Math.max(1, others.length))];
    const count = site.behind - site.first;
    if (!isWanted || drawn === undefined || count > left) continue;
    const before = text.slice(site.start, site.end);
    const after = ground.words[site.first].shape === 'capital' ? capital(drawn) : drawn;
    if (after.toLowerCase() === before.toLowerCase()) continue;
    left -= count;
    edits.push({ start: site.start, end: site.end, before, after, kind, reason });
  }
  return edits;
}

const capital = (text: string): string => text[0].toUpperCase() + text.slice(1);

/**
 * The indefinite articles that edits make wrong, as edits of their own; an edit whose article may not be changed is left out.
 *
 * @returns all edits, in order
 */
export function withArticles(text: string, ground: Ground, edits: readonly TextEdit[], grammar: Grammar): TextEdit[] {
  const { words, isOpen, edges } = ground;
  const settled: TextEdit[] = [];
  let at = 0;
  for (const edit of edits) {
    while (at < words.length && words[at].start < edit.start) at++;
    const article = at > 0 && words[at].isJoined ? words[at - 1] : undefined;
    if (article === undefined || !grammar.indefiniteArticles.includes(article.lower)) {
      settled.push(edit);
      continue;
    }
    const wanted = grammar.indefiniteArticle(edit.after);
    if (wanted === article.lower) settled.push(edit);
    else if (isOpen[at - 1] && !crosses(edges, article.start, article.end)) {
      const before = text.slice(article.start, article.end);
      const after = article.shape === 'capital' ? capital(wanted) : wanted;
      settled.push(
        { start: article.start, end: article.end, before, after, kind: 'article', reason: edit.reason },
        edit,
      );
    }
  }
  return settled;
}
