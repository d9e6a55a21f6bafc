import { textFaultCheck } from './text-fault-check.ts';

/** Words that no sentence ends with. */
const UNFINISHED =
  /(?:\b(?:a|an|the|and|or|but|because|if|of|my|our|their|your|his|its|than|i|we|they|was|were|very|every)|,)$/i;

/**
 * Texts that stop before their end. Clean texts end with a full stop, an exclamation or a question mark; where typing noise
 * was put in on purpose, only what no sentence ends with counts.
 */
export const truncatedTexts = textFaultCheck({
  id: 'truncated-texts',
  title: 'Rows with a text that stops before its end',
  target: 'none',
  source: 'two corpora of first-person posts: 7-27 % lack the last full stop; clean texts have it',
  advice: 'Plan the length of a text; do not cut it. For texts with typing noise give the manifest with --expect.',
  fault({ text }, { noise }) {
    const end = text.trimEnd();
    if (/[.!?]["')]*$/.test(end)) return undefined;
    return noise === 'clean' || UNFINISHED.test(end) ? `ends with '${end.slice(-30)}'` : undefined;
  },
});
