// What a browser loads to make records with tellings that were compiled before: no tellings, no content, no zod, no YAML.
export { englishWords } from '../../../packages/english/dist/words.js';
export { csvHeader, csvRow, dataColumns, prepareGeneration } from '../../../packages/generator/dist/index.js';
export { addWords, unpackTellings } from '../../../packages/narrative/dist/index.js';
