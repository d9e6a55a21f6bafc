import { type Command, Option } from 'commander';
import { numeric, weights, wholeNumber } from './parse-options.ts';

/** Adds the options that decide what is generated. Defaults stand in the help only: a file may set them, too. */
export function addRunOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--records <count>', 'number of records, 1 to 4294967295 (default: 50000)').argParser(numeric),
    )
    .addOption(
      new Option('--seed <integer>', 'the same seed and options give the same bytes (default: 42)').argParser(numeric),
    )
    .option('--config <file>', 'configuration file (default: hseg.config.yml, where there is one)')
    .option('--content <folder>', 'folder of your own content, laid over the built-in one')
    .option(
      '--organizations <set>',
      'guide, extended, pseudonymous, or custom for those of --content alone (default: guide)',
    )
    .addOption(
      new Option(
        '--risk-weights <weights>',
        'share of each tier, Crisis=.05,At_Risk=.15,..., or five numbers, Thriving first',
      ).argParser(weights),
    )
    .addOption(
      new Option(
        '--domain-weights <weights>',
        'share of each domain, Healthcare=.3,University=.25,Business=.45',
      ).argParser(weights),
    )
    .option('--lengths <profile>', "guide (bands by tier) or survey (the printed survey's limits) (default: guide)")
    .option('--noise <preset>', 'typing noise: clean, realistic or messy (default: clean)')
    .option('--labels <mode>', 'companion file, inline columns, or none (default: companion)')
    .option('--from <date>', 'first day of submission, YYYY-MM-DD (default: 2025-01-01)')
    .option('--to <date>', 'last day of submission, YYYY-MM-DD (default: 2025-12-31)');
}

/** Adds the options that say where output goes. */
export function addOutputOptions(command: Command): Command {
  return command
    .option(
      '--output <file>',
      "data file; '-' writes it to standard output alone (default: data/hseg_50k_synthetic_dataset.csv)",
    )
    .addOption(
      new Option(
        '--batch-size <count>',
        'records between two reports of progress; does not change a byte (default: 5000)',
      ).argParser(wholeNumber(1, 1_000_000)),
    );
}
