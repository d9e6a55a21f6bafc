import { sentencesOf } from '../../text/sentences-of.ts';
import { textFaultCheck } from './text-fault-check.ts';

const CONTRAST = /^(?:however|but|nevertheless|still|yet|even so|on the other hand|that said)\b/i;
const ADDITIVE = /^(?:moreover|furthermore|additionally|also|in addition|besides)\b/i;

/** Two sentences in a row that start with a connective of the same kind: a contrast of a contrast. */
export const connectives = textFaultCheck({
  id: 'connectives',
  title: 'Rows with two like connectives in a row',
  target: 'at most .5 %',
  source: 'Halliday & Hasan 1976 on conjunction; design notes: contradictory connectives',
  advice: 'Choose connectives by the relation of the sentences, once the order is settled.',
  tolerated: 0.005,
  fault({ text }) {
    const sentences = sentencesOf(text);
    for (let at = 1; at < sentences.length; at++)
      for (const kind of [CONTRAST, ADDITIVE])
        if (kind.test(sentences[at - 1]) && kind.test(sentences[at]))
          return `'${sentences[at].slice(0, 40)}' after another`;
    return undefined;
  },
});
