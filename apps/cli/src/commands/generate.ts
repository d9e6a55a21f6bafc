import { basename } from 'node:path';
import {
  csvHeader,
  csvRow,
  DISCLAIMER,
  dataColumns,
  type Generation,
  type Manifest,
  prepareGeneration,
} from '@hseg/generator';
import { companionPath, writeDataset } from '@hseg/generator/node';
import type { Command } from 'commander';
import { careForSize } from '../care-for-size.ts';
import { CommandFailure, EXIT } from '../exit-code.ts';
import { progressBar } from '../progress.ts';
import { type RunOptions, resolveRun, withOptionNames } from '../resolve-run.ts';
import { addOutputOptions, addRunOptions } from '../run-options.ts';
import { VERSIONS } from '../versions.ts';

interface GenerateOptions extends RunOptions {
  annotations?: boolean;
  quiet?: boolean;
  json?: boolean;
}

const EXAMPLES = `
Examples:
  $ hseg generate
  $ hseg generate --records 1000 --seed 7 --output sample.csv
  $ hseg generate --risk-weights Thriving=.10,Safe=.40,Mixed=.35,At_Risk=.12,Crisis=.03
  $ hseg generate --content my-hospital --organizations custom
  $ hseg generate --records 100 --labels inline --output - | head -3`;

/** Registers `hseg generate`. */
export function addGenerate(program: Command): void {
  const command = program.command('generate').description('write a dataset: data, labels and manifest');
  addOutputOptions(addRunOptions(command))
    .option(
      '--annotations',
      'write the sentences with their stages and the labelled spans as well (.annotations.jsonl)',
    )
    .option('--quiet', 'no summary and no progress')
    .option('--json', 'print the manifest and the seconds it took as one JSON object')
    .addHelpText('after', EXAMPLES)
    .action(async (options: GenerateOptions) => {
      const start = performance.now();
      process.stderr.write(`${DISCLAIMER}\n`);
      const { config, world, output, batchSize } = await resolveRun(options);
      if (output === '-' && options.annotations)
        throw new CommandFailure(
          "--annotations: expected a file as --output, since they stand beside it, got '-'",
          EXIT.usage,
        );
      if (output === '-' && options.json)
        throw new CommandFailure(
          "--json: expected a file as --output, since '-' writes the data to standard output, got '-'",
          EXIT.usage,
        );
      const generation = await withOptionNames(options, () => prepareGeneration(config, world));
      careForSize();
      if (generation.calibration.warning !== undefined && !options.quiet)
        process.stderr.write(`warning: ${generation.calibration.warning}\n`);

      const controller = new AbortController();
      const interrupt = (): void =>
        controller.abort(new CommandFailure('interrupted; nothing was written', EXIT.interrupted));
      process.once('SIGINT', interrupt);
      process.once('SIGTERM', interrupt);
      const bar = progressBar(config.records, !options.quiet && !options.json);
      try {
        if (output === '-') {
          await writeToStandardOutput(generation, controller.signal, bar.update);
          return;
        }
        const manifest = await writeDataset(generation, {
          output,
          batchSize,
          annotations: options.annotations,
          versions: VERSIONS,
          onProgress: bar.update,
          signal: controller.signal,
        });
        bar.end();
        const seconds = (performance.now() - start) / 1000;
        if (options.json)
          process.stdout.write(`${JSON.stringify({ ...manifest, seconds: Math.round(seconds * 1000) / 1000 })}\n`);
        else if (!options.quiet) process.stdout.write(summary(manifest, output, seconds));
      } finally {
        bar.end();
        process.off('SIGINT', interrupt);
        process.off('SIGTERM', interrupt);
      }
    });
}

/** Characters that are collected before they are written. */
const CHUNK = 1 << 19;

/** Writes the data alone to standard output; a reader that has seen enough ends the writing quietly. */
async function writeToStandardOutput(
  generation: Generation,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<void> {
  const { config } = generation;
  const columns = dataColumns(config.labels);
  const write = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
    });
  try {
    let text = csvHeader(columns);
    for (let index = 0; index < config.records; index++) {
      text += csvRow(columns, generation.plainRecord(index));
      if (text.length < CHUNK) continue;
      signal.throwIfAborted();
      await write(text);
      text = '';
      onProgress(index + 1);
    }
    await write(text);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}

function summary(manifest: Manifest, output: string, seconds: number): string {
  const number = (value: number): string => value.toLocaleString('en-US');
  const counts = (record: Readonly<Record<string, number>>): string =>
    Object.entries(record)
      .map(([name, count]) => `${name} ${number(count)}`)
      .join(', ');
  const { records, domains, tiers } = manifest.counts;
  const files = manifest.files.map(
    (file) => `  ${companionPath(output, file.name) === output ? output : file.name}: ${number(file.bytes)} bytes`,
  );
  return [
    `${number(records)} records in ${seconds.toFixed(2)} s`,
    `  domains: ${counts(domains)}`,
    `  tiers: ${counts(tiers)}`,
    'files:',
    ...files,
    `  ${basename(companionPath(output, 'manifest.json'))}: seed ${manifest.seed}, configuration, digests`,
    'next: hseg preview --explain shows how single records come about; hseg replay --record 0 prints one again',
    '',
  ].join('\n');
}
