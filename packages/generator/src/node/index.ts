export { digestContent } from './digest-content.ts';
export { FileSink } from './file-sink.ts';
export { companionPath, type WriteOptions, writeDataset } from './write-dataset.ts';
