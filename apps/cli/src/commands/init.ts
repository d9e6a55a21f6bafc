import { existsSync, writeFileSync } from 'node:fs';
import { DEFAULT_CONFIG } from '@hseg/schema';
import type { Command } from 'commander';
import { CommandFailure, EXIT } from '../exit-code.ts';
import { CONFIG_FILE } from '../resolve-run.ts';

/** The text of a configuration file with every key, its meaning and its default. */
export function configTemplate(): string {
  const { riskWeights, mentionRate, dates } = DEFAULT_CONFIG;
  const map = (values: Readonly<Record<string, number>>): string =>
    `{ ${Object.entries(values)
      .map(([key, value]) => `${key}: ${value}`)
      .join(', ')} }`;
  return `# yaml-language-server: $schema=./node_modules/hseg/config.schema.json
# Configuration of hseg. Every key may be left out; what stands here is the default.
# Options of the command line win over this file.

records: ${DEFAULT_CONFIG.records}              # 1 to 4294967295
seed: ${DEFAULT_CONFIG.seed}                    # the same seed and options give the same bytes
organizations: ${DEFAULT_CONFIG.organizations}        # guide, extended, pseudonymous, custom
lengths: ${DEFAULT_CONFIG.lengths}              # guide (bands by tier) or survey (limits of the printed survey)
labels: ${DEFAULT_CONFIG.labels}           # companion, inline, none
noise: ${DEFAULT_CONFIG.noise}                # typing noise: clean, realistic, messy
from: ${dates.from}          # first and last day of submission
to: ${dates.to}

# Share of each tier; they sum to 1.
riskWeights: ${map(riskWeights)}
# Share of each domain; they sum to 1.
domainWeights: { Healthcare: 0.3, University: 0.25, Business: 0.45 }

effects: ${DEFAULT_CONFIG.effects}                  # multiplies every group difference; 0 switches them off
mentionRate: ${map(mentionRate)}   # share of texts that name the organisation in full
carelessRate: ${DEFAULT_CONFIG.carelessRate}         # share of careless respondents, 0 to 0.1
variation: ${DEFAULT_CONFIG.variation}               # on: words of the texts are varied by others of the same sense; off

output: data/hseg_50k_synthetic_dataset.csv
batchSize: 5000             # records between two reports of progress
# content: my-hospital      # folder of your own content
`;
}

/** Registers `hseg init`. */
export function addInit(program: Command): void {
  program
    .command('init')
    .description(`write a commented ${CONFIG_FILE}`)
    .action(() => {
      if (existsSync(CONFIG_FILE))
        throw new CommandFailure(`${CONFIG_FILE}: expected no such file yet, got one; it is left as it is`, EXIT.usage);
      writeFileSync(CONFIG_FILE, configTemplate());
      process.stdout.write(`${CONFIG_FILE} written\n`);
    });
}
