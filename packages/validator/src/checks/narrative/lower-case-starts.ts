import { sentenceText } from '../../text/sentences.ts';
import { textFaultCheck } from './text-fault-check.ts';

/** Sentences that start in lower case: halves that were put together, or typing noise that nobody asked for. */
export const lowerCaseStarts = textFaultCheck({
  id: 'lower-case-starts',
  title: 'Rows with a sentence that starts in lower case',
  target: 'none in clean texts',
  source: 'two corpora of first-person posts: 7-20 %; clean texts have none',
  human: '7-20 %',
  advice:
    'Set capitals after the sentences were put together. For texts with typing noise give the manifest with --expect.',
  tolerated: 0.002,
  fault(words, { noise }) {
    if (noise !== 'clean') return undefined;
    const { text, starts, sentences } = words;
    for (let index = 0; index < sentences.length; index++) {
      const code = text.charCodeAt(starts[sentences[index]]);
      if ((code >= 97 && code <= 122) || (code >= 128 && /\p{Ll}/u.test(String.fromCharCode(code))))
        return `'${sentenceText(words, index).slice(0, 40)}'`;
    }
    return undefined;
  },
});
