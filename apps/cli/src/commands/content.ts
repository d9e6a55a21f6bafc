import { compileWorld, prepareGeneration, type World } from '@hseg/generator';
import { type LintFinding, lintTellings } from '@hseg/narrative';
import { DEFAULT_CONFIG, type Language, LENGTH_PROFILES, ORGANIZATION_SETS } from '@hseg/schema';
import { type Command, Option } from 'commander';
import { loadWorld } from '../resolve-run.ts';
import { addContentProof } from './content-proof.ts';
import { addContentReport } from './content-report.ts';

const KINDS = [
  'domains',
  'organizations',
  'archetypes',
  'stressors',
  'strengths',
  'requests',
  'symptoms',
  'coping',
  'arcs',
  'tellings',
  'aftermaths',
] as const;

/** What the linter says of a language, or of what it holds besides a base: its author cannot mend the base. */
function remarksOn(language: Language, base?: World): LintFinding[] {
  const known = new Set(base?.language.tellings);
  const own = new Set(language.tellings.filter((one) => !known.has(one)).map((one) => one.id));
  return lintTellings(language).filter(({ rule, id }) => !base || (rule !== 'habit' && own.has(id)));
}

/** Registers `hseg content` with `check`, `list`, `proof` and `report`. */
export function addContent(program: Command): void {
  const content = program.command('content').description('check, list and measure content');
  content
    .command('check')
    .description('check a folder of content as generate would use it, and read its tellings for slips')
    .argument(
      '[folder]',
      'folder with organizations/, stressors/, tellings/ and the like; the built-in content by default',
    )
    .addHelpText('after', '\nExample:\n  $ hseg content check my-hospital')
    .action(async (folder?: string) => {
      const world = await loadWorld(folder);
      for (const lengths of LENGTH_PROFILES) {
        // Built-in tellings are compiled from what their authors wrote, a folder's on top of those of the build.
        const loaded = folder === undefined ? world : await loadWorld(folder, lengths);
        const compiled = loaded.compiled?.[lengths] ?? compileWorld(loaded, lengths);
        for (const organizations of ORGANIZATION_SETS) {
          if (organizations === 'custom' && !world.content.organizations.some((one) => one.sets.includes('custom')))
            continue;
          prepareGeneration(
            { ...DEFAULT_CONFIG, lengths, organizations },
            { ...loaded, compiled: { [lengths]: compiled } },
          );
        }
      }
      const own = world.content.organizations.filter((one) => one.sets.includes('custom')).map((one) => one.name);
      const remarks = remarksOn(world.language, folder === undefined ? undefined : await loadWorld(undefined));
      for (const { rule, id, file, line, message } of remarks)
        process.stdout.write(`${file}:${line} ${[rule, id].join(' ').trim()}: ${message}\n`);
      const found = remarks.length === 0 ? 'no faults' : `no faults, ${remarks.length} remarks`;
      process.stdout.write(
        `${folder ?? 'built-in content'}: ${found}; organisations of its own: ${own.join(', ') || 'none'}\n`,
      );
    });
  content
    .command('list')
    .description('list one kind of content')
    .argument('<kind>', KINDS.join(', '))
    .option('--content <folder>', 'folder of your own content, laid over the built-in one')
    .addOption(new Option('--json', 'print one JSON object'))
    .addHelpText('after', '\nExamples:\n  $ hseg content list stressors\n  $ hseg content list organizations --json')
    .action(async (kind: string, options: { content?: string; json?: boolean }, command: Command) => {
      if (!(KINDS as readonly string[]).includes(kind))
        command.error(`error: expected one of ${KINDS.join(', ')}, got '${kind}'`);
      const { content: all, language } = await loadWorld(options.content);
      const rows: Readonly<Record<(typeof KINDS)[number], () => (readonly string[])[]>> = {
        domains: () =>
          all.domains.map((one) => [one.code, `share ${one.share}`, `${one.departments.length} departments`]),
        organizations: () =>
          all.organizations.map((one) => [
            one.name,
            one.domain,
            String(one.employeeCount),
            one.sets.join('+'),
            one.archetype ?? one.culture ?? '',
            one.pseudonym?.name ?? '',
          ]),
        archetypes: () => Object.values(all.archetypes).map((one) => [one.id, one.domain, one.label]),
        stressors: () =>
          Object.values(all.stressors).map((one) => [
            one.id,
            one.domain,
            `severity ${one.severity}`,
            `categories ${one.categories.join(' ')}`,
            one.kernel,
            one.tags.join(' '),
          ]),
        strengths: () =>
          Object.values(all.strengths).map((one) => [one.id, `categories ${one.categories.join(' ')}`, one.meaning]),
        requests: () =>
          Object.values(all.requests).map((one) => [one.id, `categories ${one.categories.join(' ')}`, one.meaning]),
        symptoms: () =>
          Object.values(all.symptoms).map((one) => [
            one.id,
            one.cluster,
            `severity ${one.severity.from}-${one.severity.to}`,
            one.meaning,
          ]),
        coping: () => Object.values(all.coping).map((one) => [one.id, one.kind, one.meaning]),
        arcs: () =>
          Object.values(all.arcs).map((one) => [
            one.id,
            one.stages.map((stage) => stage.id).join(' > '),
            Object.entries(one.weights)
              .map(([tier, weight]) => `${tier} ${weight}`)
              .join(', '),
          ]),
        tellings: () =>
          language.tellings.map((one) => [
            one.id,
            one.question,
            one.domain ?? 'any domain',
            one.lengths,
            `severity ${one.severity.from}-${one.severity.to}`,
            one.voice,
            one.arc ?? '',
          ]),
        aftermaths: () =>
          language.aftermaths.map((one) => [
            one.id,
            one.domain ?? 'any domain',
            `severity ${one.severity.from}-${one.severity.to}`,
            one.stages.join(' '),
            one.needs.join(' '),
          ]),
      };
      const list = rows[kind as (typeof KINDS)[number]]();
      const { tellings, aftermaths } = language;
      process.stdout.write(
        options.json
          ? `${JSON.stringify({ [kind]: { ...all, tellings, aftermaths }[kind as (typeof KINDS)[number]] })}\n`
          : `${list.map((row) => row.join('\t')).join('\n')}\n`,
      );
    });
  addContentProof(content);
  addContentReport(content);
}
