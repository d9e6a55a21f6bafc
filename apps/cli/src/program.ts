import { Command } from 'commander';
import { addContent } from './commands/content.ts';
import { addGenerate } from './commands/generate.ts';
import { addInit } from './commands/init.ts';
import { addPreview } from './commands/preview.ts';
import { addReplay } from './commands/replay.ts';
import { addValidate } from './commands/validate.ts';
import { VERSIONS } from './versions.ts';

/** The whole command line, not yet run. */
export function buildProgram(): Command {
  const program = new Command('hseg')
    .description('Synthetic HSEG workplace-survey data: seeded, offline, explainable.')
    .version(VERSIONS.hseg, '--version', 'print the version')
    .helpOption('--help', 'print help')
    .showSuggestionAfterError()
    .showHelpAfterError('(--help lists what there is)')
    .addHelpText(
      'after',
      '\nExamples:\n  $ hseg generate\n  $ hseg validate data/hseg_50k_synthetic_dataset.csv\n  $ hseg preview --tier Crisis --explain\n  $ hseg content list stressors\n\nIf you or somebody you know is struggling: 988 (call or text, United States), findahelpline.com elsewhere.',
    );
  addGenerate(program);
  addValidate(program);
  addPreview(program);
  addReplay(program);
  addContent(program);
  addInit(program);
  const strict = (command: Command): void => {
    command.exitOverride().allowExcessArguments(false);
    for (const child of command.commands) {
      child
        .helpOption('--help', 'print help')
        .showSuggestionAfterError()
        .showHelpAfterError('(--help lists what there is)');
      strict(child);
    }
  };
  strict(program);
  return program;
}
