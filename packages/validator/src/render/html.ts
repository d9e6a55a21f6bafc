import type { ValidationReport } from '../report.ts';

/** One self-contained HTML page of a report. */
export function renderHtml(report: ValidationReport): string {
  return `<!doctype html><title>${report.overall.grade}</title>`;
}
