import { readFileSync, statSync } from 'node:fs';
import { printable } from '@hseg/schema';
import type { ValidationReport } from '@hseg/validator';
import type { Command } from 'commander';
import { CommandFailure, EXIT } from '../exit-code.ts';
import { limitYoungGeneration } from '../limit-young-generation.ts';
import { progressBar } from '../progress.ts';

interface ValidateOptions {
  expect?: string;
  report: string;
  html?: string;
  minScore?: number;
  json?: boolean;
  quiet?: boolean;
}

const EXAMPLES = `
Examples:
  $ hseg validate data/hseg_50k_synthetic_dataset.csv
  $ hseg validate survey.csv --expect survey.manifest.json --html report.html
  $ hseg validate part1.csv.gz part2.jsonl --min-score 90 --quiet`;

/** Registers `hseg validate`. */
export function addValidate(program: Command): void {
  program
    .command('validate')
    .description('judge a dataset: five dimensions, a grade, and what to do about it')
    .argument('<file...>', 'CSV or JSON Lines, gzipped or not; several files are one dataset')
    .option(
      '--expect <manifest>',
      "what the dataset should be: shares, lengths, noise and dates of its maker's manifest",
    )
    .option('--report <file>', 'where the report is written', 'data/validation_report.json')
    .option('--html <file>', 'write the report as one page with charts as well')
    .option('--min-score <number>', 'fail (exit 1) when the overall score is lower', readScore)
    .option('--json', 'print the report as one JSON object')
    .option('--quiet', 'no summary and no progress')
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], options: ValidateOptions) => {
      const { expectationsOf } = await import('@hseg/validator');
      const { DatasetValidator } = await import('@hseg/validator/node');
      const expectations = options.expect === undefined ? undefined : expectationsOf(readManifest(options.expect));
      const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
      const bar = progressBar(bytes, !options.quiet && !options.json, 'bytes');
      let report: ValidationReport;
      const limit = limitYoungGeneration();
      const validator = new DatasetValidator(files, {
        expectations,
        onProgress: (read) => {
          limit();
          bar.update(read);
        },
      });
      try {
        report = await validator.runFullValidation();
      } catch (error) {
        // Not a table of this survey at all.
        if (error instanceof Error && error.name === 'DatasetError')
          throw new CommandFailure(error.message, EXIT.usage);
        throw error;
      } finally {
        bar.end();
      }
      validator.saveValidationReport(options.report);
      if (options.html !== undefined) validator.saveValidationReport(options.html);
      if (options.json) process.stdout.write(`${JSON.stringify(report)}\n`);
      else if (!options.quiet) {
        const written = [options.report, ...(options.html === undefined ? [] : [options.html])];
        process.stdout.write(`${validator.generateSummaryReport()}report: ${printable(written.join(', '))}\n`);
      }
      if (options.minScore !== undefined && report.overall.score < options.minScore)
        throw new CommandFailure(
          `the overall score is ${report.overall.score.toFixed(2)}, expected at least ${options.minScore} (--min-score)`,
          EXIT.shortfall,
        );
    });
}

function readScore(text: string): number {
  const score = Number(text);
  if (text.trim() === '' || !(score >= 0 && score <= 100))
    throw new CommandFailure(`--min-score: expected a number from 0 to 100, got '${text}'`, EXIT.usage);
  return score;
}

function readManifest(path: string): unknown {
  const text = readFileSync(path, 'utf8');
  try {
    const manifest = JSON.parse(text) as { config?: unknown } | null;
    if (typeof manifest?.config === 'object' && manifest.config !== null) return manifest;
  } catch {
    // Said below.
  }
  throw new CommandFailure(`${path}: expected a manifest as hseg generate writes it, got something else`, EXIT.usage);
}
