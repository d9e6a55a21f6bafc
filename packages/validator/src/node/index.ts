export { DatasetValidator } from './dataset-validator.ts';
export { openFiles } from './open-files.ts';
