export { englishForVariation, englishLexicon } from './english-lexicon.ts';
