import type { CoherenceCheck } from '../check-coherence.ts';
import { issueAt } from './issue-at.ts';

/** Finds indefinite articles that do not fit the word behind them. */
export const findArticles: CoherenceCheck = (checked) => {
  const { words, text, options } = checked;
  const { grammar } = options.language;
  return words.flatMap(({ lower, shape, start, end }, at) => {
    const next = words[at + 1];
    if (next === undefined || !next.isJoined || !grammar.indefiniteArticles.includes(lower)) return [];
    // "A" alone may be a letter or a grade; an article of one capital begins its sentence.
    if (shape === 'other' || (text.slice(start, end) === 'A' && !words[at].isInitial)) return [];
    const wanted = grammar.indefiniteArticle(text.slice(next.start));
    return wanted === lower ? [] : [issueAt(checked, 'article', at, at + 2, `'${wanted}'`)];
  });
};
