import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { renderHtml } from '../render/html.ts';
import { renderSummary } from '../render/summary.ts';
import type { ValidationReport } from '../report.ts';
import type { ValidationOptions } from '../validate-dataset.ts';
import { validateFiles } from './validate-files.ts';

/**
 * The guide's way to validate: a thin face of `validateFiles`.
 *
 * @example
 * const validator = new DatasetValidator('data/hseg_50k_synthetic_dataset.csv');
 * await validator.runFullValidation();
 * validator.saveValidationReport();
 * console.log(validator.generateSummaryReport());
 */
export class DatasetValidator {
  readonly #paths: readonly string[];
  readonly #options: ValidationOptions;
  #report: ValidationReport | undefined;

  /** @param path of the file, or paths of files that are one dataset */
  constructor(path: string | readonly string[], options: ValidationOptions = {}) {
    this.#paths = typeof path === 'string' ? [path] : path;
    this.#options = options;
  }

  /** Validates the dataset. */
  async runFullValidation(): Promise<ValidationReport> {
    this.#report = await validateFiles(this.#paths, this.#options);
    return this.#report;
  }

  /**
   * Writes the report as JSON, or as a page when the name ends in `.html` or `.htm`. A file of that name is replaced whole.
   *
   * @returns the path
   * @throws Error before `runFullValidation`
   */
  saveValidationReport(path = 'data/validation_report.json'): string {
    const report = this.#known();
    mkdirSync(dirname(path), { recursive: true });
    const text = /\.html?$/.test(path) ? renderHtml(report) : `${JSON.stringify(report, null, 2)}\n`;
    writeFileSync(`${path}.tmp`, text);
    renameSync(`${path}.tmp`, path);
    return path;
  }

  /**
   * The summary for a terminal.
   *
   * @throws Error before `runFullValidation`
   */
  generateSummaryReport(): string {
    return renderSummary(this.#known());
  }

  #known(): ValidationReport {
    if (!this.#report) throw new Error('expected runFullValidation() before the report, got none');
    return this.#report;
  }
}
