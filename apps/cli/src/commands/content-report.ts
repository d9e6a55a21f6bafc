import { readFileSync } from 'node:fs';
import { prepareGeneration } from '@hseg/generator';
import { type CapacityReport, reportCapacity } from '@hseg/narrative';
import { DEFAULT_CONFIG, LENGTH_PROFILES, type LengthProfile } from '@hseg/schema';
import { type Command, Option } from 'commander';
import { CommandFailure, EXIT } from '../exit-code.ts';
import { wholeNumber } from '../parse-options.ts';
import { loadWorld } from '../resolve-run.ts';

interface ReportOptions {
  records: number;
  lengths: LengthProfile;
  content?: string;
  labels?: string;
  json?: boolean;
}

/** Tellings that are listed as the most alike. */
const LISTED = 15;

/** Registers `hseg content report`. */
export function addContentReport(content: Command): void {
  content
    .command('report')
    .description('what the content can say: tellings, wordings, and how alike answers must be expected to be')
    .addOption(
      new Option('--records <count>', 'records of the dataset to report on')
        .argParser(wholeNumber(1, 100_000_000))
        .default(50_000),
    )
    .addOption(new Option('--lengths <profile>', 'length profile').choices(LENGTH_PROFILES).default('guide'))
    .option('--content <folder>', 'folder of your own content, laid over the built-in one')
    .option('--labels <file>', 'labels file of a run: adds how often each telling was told')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      '\nExamples:\n  $ hseg content report\n  $ hseg content report --records 1000 --labels sample.labels.csv',
    )
    .action(async (options: ReportOptions) => {
      const world = await loadWorld(options.content);
      const { narrator } = prepareGeneration({ ...DEFAULT_CONFIG, lengths: options.lengths }, world);
      const organization = { name: 'Riverside', aliases: [], article: '', phrases: [], stressFactors: [] };
      const report = reportCapacity(narrator, world.content, options.records, organization);
      const told = options.labels === undefined ? undefined : countFamilies(options.labels);
      const never =
        told &&
        report.tellings
          .filter(({ telling }) => telling.source.question === 'q24' && !told.has(telling.source.id))
          .map(({ telling }) => telling.source.id);
      process.stdout.write(
        options.json
          ? `${JSON.stringify({ cells: report.cells, tellings: report.tellings.map(({ telling, ...measure }) => ({ id: telling.source.id, question: telling.source.question, choices: telling.choices, ways: telling.ways, wordings: telling.wordings, ...measure })), ...(told && { told: Object.fromEntries(told), never }) })}\n`
          : describe(report, told, never),
      );
    });
}

/** How often each story family stands in a labels file. */
function countFamilies(path: string): Map<string, number> {
  const [header, ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const column = header.split(',').indexOf('story_family');
  if (column < 0)
    throw new CommandFailure(
      `${path}: expected a labels file with a column story_family, got ${header.slice(0, 60)}`,
      EXIT.usage,
    );
  const counts = new Map<string, number>();
  for (const row of rows) {
    const family = row.split(',')[column];
    counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  return counts;
}

function describe(
  report: CapacityReport,
  told: Map<string, number> | undefined,
  never: readonly string[] | undefined,
): string {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  const lines = ['question\tdomain\ttier\tanswers\ttellings\twordings\tP alike\tsharing 8 words\tscarce\tduplicates'];
  for (const cell of report.cells)
    lines.push(
      [
        cell.question,
        cell.domain,
        cell.tier,
        cell.answers,
        cell.tellings,
        cell.ways.toExponential(1),
        cell.alike.toFixed(2),
        percent(cell.sharing),
        cell.scarce,
        cell.duplicates.toFixed(1),
      ].join('\t'),
    );
  lines.push('', 'most alike: telling, P, commonest run of eight words, runs with fewer than fifty ways');
  const worst = [...report.tellings].sort((one, other) => other.alike - one.alike || other.narrowRuns - one.narrowRuns);
  for (const { telling, alike, commonestRun, narrowRuns } of worst.slice(0, LISTED))
    lines.push(
      [telling.source.id, alike.toFixed(2), `'${commonestRun.words}' ${percent(commonestRun.share)}`, narrowRuns].join(
        '\t',
      ),
    );
  const scarce = [...report.tellings].sort((one, other) => one.telling.wordings - other.telling.wordings);
  lines.push('', 'fewest wordings of the required sentences: telling, wordings');
  for (const { telling } of scarce.slice(0, LISTED)) lines.push(`${telling.source.id}\t${telling.wordings}`);
  if (told && never) {
    const often = [...told].sort((one, other) => other[1] - one[1]);
    lines.push(
      '',
      `told: ${told.size} tellings; most often ${often
        .slice(0, 5)
        .map(([id, count]) => `${id} ${count}`)
        .join(', ')}; never ${never.length === 0 ? 'none' : never.join(', ')}`,
    );
  }
  return `${lines.join('\n')}\n`;
}
