export {
  type Check,
  type DatasetCheck,
  defineCheck,
  defineRowCheck,
  defineTextCheck,
  type Observation,
  type RowCheck,
  type TextCheck,
} from './check.ts';
export { CHECKS } from './checks.ts';
export { lossOf } from './compose-report.ts';
export { DIMENSIONS, type DimensionId } from './dimensions.ts';
export type { Evidence, TextEvidence } from './evidence/evidence.ts';
export { type Expectations, expectationsOf, GUIDE_EXPECTATIONS } from './expectations.ts';
export { GRADES, type Grade, gradeOf } from './grade.ts';
export {
  DatasetError,
  type DatasetFile,
  type DatasetRow,
  type DatasetSource,
} from './read/dataset-source.ts';
export { renderHtml } from './render/html.ts';
export { renderSummary } from './render/summary.ts';
export type { CheckResult, DimensionResult, ReportCharts, ValidationReport, WorstRow } from './report.ts';
export type { Row, TextWords } from './row.ts';
export { type ValidationOptions, validateDataset } from './validate-dataset.ts';
