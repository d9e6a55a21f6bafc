import { formatIssue, type Issue } from './issue.ts';

/** A configuration that cannot be used. Carries every finding, not only the first. */
export class ConfigError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(formatIssue).join('\n'));
    this.name = 'ConfigError';
    this.issues = issues;
  }
}

/** Content (a YAML file, or what it refers to) that cannot be used. Findings name file, line and column where known. */
export class ContentError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(formatIssue).join('\n'));
    this.name = 'ContentError';
    this.issues = issues;
  }
}
