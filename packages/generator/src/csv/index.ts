export type { CsvDialect } from './csv-dialect.ts';
export { csvWriter } from './csv-writer.ts';
