export { DatasetValidator } from './dataset-validator.ts';
export { openFiles } from './open-files.ts';
export { validateFiles } from './validate-files.ts';
