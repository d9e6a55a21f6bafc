export { annotationLines } from './annotation-lines.ts';
export { assembleRecord, type RecordParts } from './assemble-record.ts';
export { type CompiledWorld, compileWorld } from './compile-world.ts';
export { csvHeader, csvRow, dataColumns } from './csv-row.ts';
export { generateDataset } from './generate-dataset.ts';
export { generateRecord } from './generate-record.ts';
export { assembleManifest, DISCLAIMER, type Manifest, type ManifestFile } from './manifest.ts';
export {
  type Generation,
  prepareGeneration,
  type RecordTrace,
  type UnwrittenRecord,
  type World,
} from './prepare-generation.ts';
export { variedLanguage } from './varied-language.ts';
