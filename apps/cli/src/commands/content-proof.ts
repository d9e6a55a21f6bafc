import { prepareGeneration, type World } from '@hseg/generator';
import { type CompiledTelling, exampleTeller, type Narrator, proveAftermath, proveTelling } from '@hseg/narrative';
import { DEFAULT_CONFIG, LENGTH_PROFILES, type Teller } from '@hseg/schema';
import type { Command } from 'commander';
import { CommandFailure, EXIT } from '../exit-code.ts';
import { loadWorld } from '../resolve-run.ts';

const ORGANIZATION: Teller['organization'] = {
  name: 'Riverside',
  aliases: [],
  article: '',
  phrases: [],
  stressFactors: [],
};

/** Tellings that an aftermath is printed behind. */
const AFTERMATH_PRINTS = 5;

/** Registers `hseg content proof`. */
export function addContentProof(content: Command): void {
  content
    .command('proof')
    .description('print a telling so that every option is read once in its sentence, or an aftermath behind tellings')
    .argument(
      '<id>',
      'a telling such as h23-1; a stressor, strength or request for all of its tellings; an aftermath such as small-1',
    )
    .option('--content <folder>', 'folder of your own content, laid over the built-in one')
    .addHelpText('after', '\nExamples:\n  $ hseg content proof h23\n  $ hseg content proof small-1')
    .action(async (id: string, options: { content?: string }) => {
      const world = await loadWorld(options.content);
      const isWanted = (one: { id: string }): boolean => one.id === id || one.id.replace(/-\d+$/, '') === id;
      const { tellings, aftermaths } = world.language;
      const wanted = { tellings: tellings.filter(isWanted), aftermaths: aftermaths.filter(isWanted) };
      if (wanted.tellings.length + wanted.aftermaths.length === 0)
        throw new CommandFailure(
          `expected a telling, what a telling is about, or an aftermath (hseg content list tellings, hseg content list aftermaths), got '${id}'`,
          EXIT.usage,
        );
      const tellerOf = (telling: CompiledTelling): Teller | undefined => {
        const { domain: code } = telling.source;
        const domain = world.content.domains.find((one) => code === undefined || one.code === code);
        return domain && exampleTeller(telling.source, domain, world.content, ORGANIZATION);
      };
      const wantedTellings = new Set(wanted.tellings.map((one) => one.id));
      for (const narrator of narratorsOf(world)) {
        for (const telling of narrator.compiled.tellings) {
          if (!wantedTellings.has(telling.source.id)) continue;
          const teller = tellerOf(telling);
          const head = `${telling.source.id} (${telling.source.file}:${telling.source.sentences[0].line}), ${telling.choices} choices`;
          print(head, teller ? proveTelling(narrator, telling, teller) : ['nobody may tell it']);
        }
        for (const { id: aftermath, file, line } of wanted.aftermaths) {
          const prints = proveAftermath(narrator, aftermath, tellerOf, AFTERMATH_PRINTS);
          if (prints.length > 0)
            print(
              `${aftermath} (${file}:${line})`,
              prints.map(({ telling, text }) => `${telling.source.id}: ${text}`),
            );
        }
      }
    });
}

/** A narrator for each length profile. */
const narratorsOf = (world: World): Narrator[] =>
  LENGTH_PROFILES.map((lengths) => prepareGeneration({ ...DEFAULT_CONFIG, lengths }, world).narrator);

function print(head: string, prints: readonly string[]): void {
  process.stdout.write(`${head}\n${prints.map((one, index) => `  ${index + 1}. ${one}\n`).join('')}\n`);
}
