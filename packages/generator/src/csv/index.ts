export { csvWriter } from './csv-writer.ts';
