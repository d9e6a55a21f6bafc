import { prepareGeneration } from '@hseg/generator';
import { exampleTeller, proveTelling } from '@hseg/narrative';
import { DEFAULT_CONFIG } from '@hseg/schema';
import type { Command } from 'commander';
import { CommandFailure, EXIT } from '../exit-code.ts';
import { loadWorld } from '../resolve-run.ts';

/** Registers `hseg content proof`. */
export function addContentProof(content: Command): void {
  content
    .command('proof')
    .description('print a telling so that every option is read once in its sentence')
    .argument('<id>', 'a telling such as h23-1, or a stressor, strength or request for all of its tellings')
    .option('--content <folder>', 'folder of your own content, laid over the built-in one')
    .addHelpText('after', '\nExample:\n  $ hseg content proof h23')
    .action(async (id: string, options: { content?: string }) => {
      const world = await loadWorld(options.content);
      const wanted = world.language.tellings.filter((one) => one.id === id || one.id.replace(/-\d+$/, '') === id);
      if (wanted.length === 0)
        throw new CommandFailure(
          `expected a telling, or what a telling is about (hseg content list tellings), got '${id}'`,
          EXIT.usage,
        );
      const organization = { name: 'Riverside', aliases: [], article: '', stressFactors: [] };
      for (const lengths of new Set(wanted.map((one) => one.lengths))) {
        const { narrator } = prepareGeneration({ ...DEFAULT_CONFIG, lengths }, world);
        for (const telling of narrator.compiled.tellings) {
          if (!wanted.some((one) => one.id === telling.source.id)) continue;
          const domain = world.content.domains.find(
            (one) => telling.source.domain === undefined || one.code === telling.source.domain,
          );
          const teller = domain && exampleTeller(telling.source, domain, world.content, organization);
          const head = `${telling.source.id} (${telling.source.file}:${telling.source.sentences[0].line}), ${telling.choices} choices`;
          const prints = teller ? proveTelling(narrator, telling, teller) : ['nobody may tell it'];
          process.stdout.write(`${head}\n${prints.map((print, index) => `  ${index + 1}. ${print}\n`).join('')}\n`);
        }
      }
    });
}
