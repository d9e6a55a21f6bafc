// What a browser loads to judge a dataset and show the report.
export { renderHtml, validateDataset } from '../../../packages/validator/dist/index.js';
