import type { TextWords } from '../../row.ts';
import { sentenceText } from '../../text/sentences.ts';
import { hashWord } from '../../text/words-of.ts';
import { textFaultCheck } from './text-fault-check.ts';

/** Connectives that start a sentence, each as its words. */
const kindOf = (list: string): { starts(words: TextWords, sentence: number): boolean } => {
  const phrases = list.split(', ').map((phrase) => phrase.split(' ').map(hashWord));
  const firsts = new Set(phrases.map(([first]) => first));
  return {
    starts: ({ hashes, sentences }, sentence) => {
      const from = sentences[sentence];
      return (
        firsts.has(hashes[from]) &&
        phrases.some((phrase) => phrase.every((word, index) => hashes[from + index] === word))
      );
    },
  };
};
const KINDS = [
  kindOf('however, but, nevertheless, still, yet, even so, on the other hand, that said'),
  kindOf('moreover, furthermore, additionally, also, in addition, besides'),
];

/** Two sentences in a row that start with a connective of the same kind: a contrast of a contrast. */
export const connectives = textFaultCheck({
  id: 'connectives',
  title: 'Rows with two like connectives in a row',
  target: 'at most .5 %',
  source: 'Halliday & Hasan 1976 on conjunction',
  advice: 'Choose connectives by the relation of the sentences, once the order is settled.',
  tolerated: 0.005,
  fault(words) {
    for (let index = 1; index < words.sentences.length; index++)
      for (const kind of KINDS)
        if (kind.starts(words, index - 1) && kind.starts(words, index))
          return `'${sentenceText(words, index).slice(0, 40)}' after another`;
    return undefined;
  },
});
