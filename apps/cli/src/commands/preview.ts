import { prepareGeneration } from '@hseg/generator';
import { OPEN_QUESTION_IDS, TIER_CODES, type TierCode } from '@hseg/schema';
import { type Command, Option } from 'commander';
import { CommandFailure, EXIT } from '../exit-code.ts';
import { describeRecord, questionsOf, recordAsJson } from '../explain-record.ts';
import { numeric, wholeNumber } from '../parse-options.ts';
import { type RunOptions, resolveRun, withOptionNames } from '../resolve-run.ts';

interface PreviewOptions extends RunOptions {
  domain?: string;
  organization?: string;
  tier?: TierCode;
  question?: string;
  stressor?: string;
  count: number;
  explain?: boolean;
  json?: boolean;
}

const EXAMPLES = `
Examples:
  $ hseg preview
  $ hseg preview --domain Healthcare --tier Crisis --question q24 --count 3
  $ hseg preview --stressor h13 --explain`;

/** What a story family tells of: its id without the number. */
const subjectOf = (family: string): string => family.replace(/-\d+$/, '');

/** Registers `hseg preview`. */
export function addPreview(program: Command): void {
  program
    .command('preview')
    .description('show records of the dataset that the same seed generates')
    .option('--domain <code>', 'only this domain')
    .option('--organization <name>', 'only this organisation')
    .addOption(new Option('--tier <code>', 'only this tier').choices(TIER_CODES))
    .addOption(new Option('--question <id>', 'only the answer to this question').choices(OPEN_QUESTION_IDS))
    .option('--stressor <id>', 'only accounts of this stressor, strength or file of scenarios')
    .addOption(new Option('--count <number>', 'how many records').argParser(wholeNumber(1, 100_000)).default(5))
    .addOption(new Option('--seed <integer>', 'seed of the dataset (default: 42)').argParser(numeric))
    .option('--config <file>', 'configuration file (default: hseg.config.yml, where there is one)')
    .option('--content <folder>', 'folder of your own content, laid over the built-in one')
    .option('--organizations <set>', 'guide, extended, pseudonymous or custom (default: guide)')
    .option('--explain', 'show the facts, the plan, sentences and spans')
    .option('--json', 'print one JSON object')
    .addHelpText('after', EXAMPLES)
    .action(async (options: PreviewOptions) => {
      const { config, world } = await resolveRun(options);
      const generation = await withOptionNames(options, () => prepareGeneration(config, world));
      const { plan } = generation;
      const known = (option: string, value: string | undefined, names: readonly string[]): void => {
        if (value !== undefined && !names.includes(value))
          throw new CommandFailure(`${option}: expected one of ${names.join(', ')}, got '${value}'`, EXIT.usage);
      };
      known(
        '--domain',
        options.domain,
        plan.domains.map((domain) => domain.code),
      );
      known(
        '--organization',
        options.organization,
        plan.organizations.map((organization) => organization.name),
      );
      const accounts = generation.narrator.compiled.tellings.filter(({ source }) => source.question === 'q24');
      const subjects = new Set(accounts.map(({ source }) => subjectOf(source.id)));
      known('--stressor', options.stressor, [...new Set([...Object.keys(world.content.stressors), ...subjects])]);
      const tier = options.tier === undefined ? undefined : TIER_CODES.indexOf(options.tier);
      const questions = questionsOf(options.question);

      const traces = [];
      for (let index = 0; index < config.records && traces.length < options.count; index++) {
        const slot = plan.slot(index);
        if (options.domain !== undefined && slot.domain.code !== options.domain) continue;
        if (options.organization !== undefined && slot.organization.name !== options.organization) continue;
        if (tier !== undefined && slot.tier !== tier) continue;
        if (
          options.stressor !== undefined &&
          subjectOf(generation.plainRecord(index).labels.storyFamily) !== options.stressor
        )
          continue;
        traces.push(generation.trace(index));
      }
      if (options.json) {
        process.stdout.write(
          `${JSON.stringify({ records: traces.map((trace) => recordAsJson(trace, questions, options.explain === true)) })}\n`,
        );
        return;
      }
      process.stdout.write(
        traces.map((trace) => describeRecord(trace, questions, options.explain === true)).join('\n'),
      );
      if (traces.length < options.count)
        process.stderr.write(`${traces.length} of ${options.count} found among ${config.records} records\n`);
    });
}
