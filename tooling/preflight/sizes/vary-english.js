// What a browser loads to vary English texts: the engine and the whole lexicon.
export { englishLexicon } from '../../../packages/english/dist/lexicon.js';
export { checkCoherence, undo, vary } from '../../../packages/text-variation/dist/index.js';
