/** Where a finding stands: a file with line and column (both from 1), or a path of keys inside a value. */
export interface IssuePlace {
  /** File name as the user wrote it, when the finding comes from a file. */
  file?: string;
  /** Line, counted from 1. */
  line?: number;
  /** Column, counted from 1. */
  column?: number;
}

/** One finding, in the same shape whether it comes from a configuration, a content file or a data file. */
export interface Issue extends IssuePlace {
  /** Stable identifier of the kind of finding, lower-case words joined by hyphens, e.g. `unknown-key`. */
  code: string;
  /** Keys that lead to the value, joined by dots; empty for the whole value. */
  path: string;
  /** What was expected, in words. */
  expected: string;
  /** What was got, in words. */
  received: string;
  /** The whole finding as one sentence. */
  message: string;
}

/**
 * Writes an issue as one line: place, path, what was expected and what was got.
 *
 * @example
 * formatIssue({ code: 'range', path: 'records', expected: 'an integer from 1 to 4294967295', received: '0', message: '' })
 * // 'records: expected an integer from 1 to 4294967295, got 0'
 */
export function formatIssue(issue: Issue): string {
  const place = issue.file
    ? `${issue.file}${issue.line === undefined ? '' : `:${issue.line}${issue.column === undefined ? '' : `:${issue.column}`}`}: `
    : '';
  const path = issue.path === '' ? '' : `${issue.path}: `;
  return `${place}${path}${issue.message === '' ? `expected ${issue.expected}, got ${issue.received}` : issue.message}`;
}
