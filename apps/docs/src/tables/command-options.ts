import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from './repository-root.ts';
import { code, type Table, text } from './table.ts';

/** An option of a command, as its help states it. */
export interface CommandOption {
  flags: string;
  meaning: string;
  /** Empty where there is none. */
  default: string;
}

/** The commands that do something, in the order of the help. */
export const COMMANDS = [
  'generate',
  'validate',
  'preview',
  'replay',
  'content check',
  'content list',
  'content report',
  'content proof',
  'init',
] as const;

/** One of {@link COMMANDS}. */
export type CommandName = (typeof COMMANDS)[number];

const helps = new Map<string, string>();

/** What `hseg <command> --help` prints; of the program itself for ''. The command must have been built. */
export function commandHelp(command: CommandName | '' | 'content'): string {
  let help = helps.get(command);
  if (help === undefined) {
    const program = join(repositoryRoot(), 'apps/cli/bin/hseg.js');
    help = execFileSync(process.execPath, [program, ...command.split(' ').filter((part) => part !== ''), '--help'], {
      encoding: 'utf8',
    });
    helps.set(command, help);
  }
  return help;
}

/** The lines of a part of a help, each term with what stands beside it, wrapped lines joined. */
function termsOf(help: string, part: 'Options' | 'Arguments'): [term: string, meaning: string][] {
  const start = help.indexOf(`\n${part}:\n`);
  if (start < 0) return [];
  const terms: [string, string][] = [];
  for (const line of help.slice(start + part.length + 3).split('\n')) {
    if (line.trim() === '') break;
    const match = /^ {2}(\S.*?)(?: {2,}(.*))?$/.exec(line);
    if (match) terms.push([match[1], match[2] ?? '']);
    else terms[terms.length - 1][1] += ` ${line.trim()}`;
  }
  return terms.map(([term, meaning]) => [term, meaning.trim()]);
}

/** The options of a command, `--help` left out, which every one has. */
export function commandOptions(command: CommandName): CommandOption[] {
  return [...termsOf(commandHelp(command), 'Arguments'), ...termsOf(commandHelp(command), 'Options')]
    .filter(([flags]) => flags !== '--help')
    .map(([flags, meaning]) => {
      const found = /^(.*) \((?:(.*), )?default: "?(.*?)"?\)$/.exec(meaning);
      if (!found) return { flags, meaning, default: '' };
      return { flags, meaning: found[2] === undefined ? found[1] : `${found[1]} (${found[2]})`, default: found[3] };
    });
}

/** What a command is for, by its help. */
export function commandPurpose(command: CommandName): string {
  const paragraph = commandHelp(command).split('\n\n')[1] ?? '';
  const purpose = paragraph.replaceAll('\n', ' ').trim();
  return `${purpose.slice(0, 1).toUpperCase()}${purpose.slice(1)}.`;
}

/** The arguments and options of a command. */
export function commandTable(command: CommandName): Table {
  return {
    label: `Options of hseg ${command}`,
    columns: [code('option'), text('meaning'), code('default')],
    rows: commandOptions(command).map(({ flags, meaning, default: otherwise }) => [flags, meaning, otherwise]),
  };
}
