import { csvRow, dataColumns, prepareGeneration } from '@hseg/generator';
import { type Command, Option } from 'commander';
import { CommandFailure, EXIT } from '../exit-code.ts';
import { describeRecord, questionsOf, recordAsJson } from '../explain-record.ts';
import { recordNumbers } from '../parse-options.ts';
import { type RunOptions, resolveRun, withOptionNames } from '../resolve-run.ts';
import { addRunOptions } from '../run-options.ts';

interface ReplayOptions extends RunOptions {
  record: number[];
  explain?: boolean;
  json?: boolean;
}

const EXAMPLES = `
Examples:
  $ hseg replay --record 0
  $ hseg replay --record 12,4711 --seed 7 --records 10000 --explain`;

/** Registers `hseg replay`. */
export function addReplay(program: Command): void {
  const command = program
    .command('replay')
    .description('print single rows again, as generate writes them with the same options')
    .addOption(
      new Option('--record <numbers>', 'record numbers in file order, counted from 0')
        .argParser(recordNumbers)
        .makeOptionMandatory(),
    );
  addRunOptions(command)
    .option('--explain', 'show the facts, the plan, sentences and spans instead of the row')
    .option('--json', 'print one JSON object')
    .addHelpText('after', EXAMPLES)
    .action(async (options: ReplayOptions) => {
      const { config, world } = await resolveRun(options);
      const generation = await withOptionNames(options, () => prepareGeneration(config, world));
      const beyond = options.record.find((index) => index >= config.records);
      if (beyond !== undefined)
        throw new CommandFailure(
          `--record: expected numbers from 0 to ${config.records - 1}, got ${beyond}`,
          EXIT.usage,
        );
      if (options.json) {
        process.stdout.write(
          `${JSON.stringify({ records: options.record.map((index) => recordAsJson(generation.trace(index), questionsOf(undefined), options.explain === true)) })}\n`,
        );
        return;
      }
      const columns = dataColumns(config.labels);
      for (const index of options.record)
        process.stdout.write(
          options.explain
            ? describeRecord(generation.trace(index), questionsOf(undefined), true)
            : csvRow(columns, generation.plainRecord(index)),
        );
    });
}
