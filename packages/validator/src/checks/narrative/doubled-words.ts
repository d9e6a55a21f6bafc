import { hashWord, wordAt } from '../../text/words-of.ts';
import { textFaultCheck } from './text-fault-check.ts';

/** Words that people do say twice. */
const DOUBLES = new Set(
  'that had very really so no long is do you ha bye now many 1 2 3 4 5 6 7 8 9 0'.split(' ').map(hashWord),
);

/** A word that stands twice in a row, with nothing but a blank between. */
export const doubledWords = textFaultCheck({
  id: 'doubled-words',
  title: 'Rows with a doubled word',
  target: 'none',
  source: 'surface faults of template text',
  advice: 'Look at the seams of slots.',
  tolerated: 0.001,
  fault(words) {
    const { text, hashes, starts } = words;
    for (let at = 1; at < hashes.length; at++) {
      if (hashes[at] !== hashes[at - 1] || DOUBLES.has(hashes[at])) continue;
      const word = wordAt(words, at - 1);
      if (text.slice(starts[at - 1] + word.length, starts[at]).trim() === '') return `'${word} ${wordAt(words, at)}'`;
    }
    return undefined;
  },
});
