import { existsSync } from 'node:fs';
import { content as builtIn } from '@hseg/content';
import { englishWords } from '@hseg/english/words';
import { compileWorld, type World } from '@hseg/generator';
import {
  ConfigError,
  type GenerationConfig,
  type Issue,
  type Language,
  type LengthProfile,
  TIER_CODES,
} from '@hseg/schema';
import { configShape, parseConfig } from '@hseg/schema/parse';
import { isInside } from './is-inside.ts';
import { readPack } from './read-pack.ts';

/** Name of the configuration file that is used when it stands in the working folder. */
export const CONFIG_FILE = 'hseg.config.yml';

const DEFAULT_OUTPUT = 'data/hseg_50k_synthetic_dataset.csv';
const DEFAULT_BATCH_SIZE = 5000;

/** Keys of a configuration file that are not part of a generation's configuration. */
const FILE_KEYS = ['output', 'batchSize', 'content'] as const;

/** Options that decide what is generated, as commander hands them over. */
export interface RunOptions {
  records?: unknown;
  seed?: unknown;
  organizations?: unknown;
  riskWeights?: unknown;
  domainWeights?: unknown;
  lengths?: unknown;
  labels?: unknown;
  noise?: unknown;
  from?: unknown;
  to?: unknown;
  config?: string;
  content?: string;
  output?: string;
  batchSize?: number;
}

/** A run with everything settled. */
export interface Run {
  config: GenerationConfig;
  world: World;
  output: string;
  batchSize: number;
}

const kebab = (key: string): string => `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** Issues of the command line name the option, those of a file its key. */
function renamed(error: unknown, fromCommandLine: ReadonlySet<string>): unknown {
  if (!(error instanceof ConfigError)) return error;
  return new ConfigError(
    error.issues.map((issue) => {
      const [root, ...rest] = issue.path.split('.');
      const key = root === 'dates' ? (rest[0] ?? root) : root;
      return fromCommandLine.has(key)
        ? {
            ...issue,
            file: undefined,
            line: undefined,
            column: undefined,
            path: [kebab(key), ...(root === 'dates' ? rest.slice(1) : rest)].join('.'),
          }
        : issue;
    }),
  );
}

/** Weights by name are checked here, where the names that were meant can still be told. */
function checkTierNames(weights: unknown): void {
  if (typeof weights !== 'object' || weights === null || Array.isArray(weights)) return;
  const unknown = Object.keys(weights).filter((name) => !(TIER_CODES as readonly string[]).includes(name));
  if (unknown.length > 0)
    throw new ConfigError(
      unknown.map((name) => ({
        code: 'unknown-tier',
        path: 'riskWeights',
        expected: `tiers among ${TIER_CODES.join(', ')}`,
        received: `'${name}'`,
        message: '',
      })),
    );
}

/**
 * The world of a run: the built-in content and English, with a user's own folder over them.
 *
 * @param lengths the one length profile that is told, varied, so that its compiled tellings will do where the build left
 * them; all tellings are loaded by default
 * @param isTyped whether texts are typed with slips, which asks for the lexicon
 */
export async function loadWorld(folder: string | undefined, lengths?: LengthProfile, isTyped = false): Promise<World> {
  const pack = folder === undefined && lengths !== undefined ? readPack(lengths, englishWords) : undefined;
  if (lengths !== undefined && pack) {
    const language = isTyped
      ? { ...englishWords, lexicon: (await import('@hseg/english/lexicon')).englishLexicon }
      : englishWords;
    return { content: builtIn, language, compiled: { [lengths]: pack } };
  }
  const { english } = await import('@hseg/english');
  if (folder === undefined) return { content: builtIn, language: english };
  const { loadContent } = await import('@hseg/content/node');
  const { content, tellings } = await loadContent(folder, builtIn);
  const world = { content, language: withTellings(english, tellings) };
  const compiled = lengths === undefined ? undefined : readPack(lengths, english);
  if (lengths === undefined || !compiled) return world;
  const base = { content: builtIn, language: english, compiled };
  return { ...world, compiled: { [lengths]: compileWorld(world, lengths, base) } };
}

/** A language with a user's tellings; those with a known id replace the built-in ones. */
function withTellings(language: Language, tellings: Language['tellings']): Language {
  if (tellings.length === 0) return language;
  const own = new Set(tellings.map((telling) => telling.id));
  return { ...language, tellings: [...language.tellings.filter((telling) => !own.has(telling.id)), ...tellings] };
}

/**
 * Settles a run: defaults, over them the configuration file, over it the command line.
 *
 * @throws ConfigError, ContentError; Error of the file system.
 */
export async function resolveRun(options: RunOptions): Promise<Run> {
  const path = options.config ?? (existsSync(CONFIG_FILE) ? CONFIG_FILE : undefined);
  let fromFile: Record<string, unknown> = {};
  let locate: Parameters<typeof parseConfig>[1];
  const issues: Issue[] = [];
  if (path !== undefined) {
    const { readYaml } = await import('@hseg/content/node');
    const file = readYaml(path, path, issues);
    if (issues.length > 0) throw new ConfigError(issues);
    if (file.value !== null && (typeof file.value !== 'object' || Array.isArray(file.value)))
      throw new ConfigError([
        {
          code: 'type',
          file: path,
          line: 1,
          path: '',
          expected: 'a mapping of keys to values',
          received: 'something else',
          message: '',
        },
      ]);
    fromFile = { ...(file.value as Record<string, unknown> | null) };
    locate = file.locate;
  }
  const setting = <Value>(
    key: (typeof FILE_KEYS)[number],
    check: (value: unknown) => boolean,
    expected: string,
  ): Value | undefined => {
    const value = fromFile[key];
    delete fromFile[key];
    if (options[key] !== undefined) return options[key] as Value;
    if (value !== undefined && !check(value))
      throw new ConfigError([
        { code: 'type', ...locate?.([key]), path: key, expected, received: String(value), message: '' },
      ]);
    return value as Value | undefined;
  };
  const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
  const output =
    setting<string>(
      'output',
      // A configuration that came with somebody's files must not replace others.
      (value) => isText(value) && !/\0/.test(value as string) && isInside('.', value as string),
      'the path of a file in this folder or below it (--output takes any)',
    ) ?? DEFAULT_OUTPUT;
  const content = setting<string>('content', isText, 'the path of a folder');
  const batchSize =
    setting<number>(
      'batchSize',
      (value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 1_000_000,
      'an integer from 1 to 1000000',
    ) ?? DEFAULT_BATCH_SIZE;

  const given = Object.keys(configShape).filter((key) => options[key as keyof RunOptions] !== undefined);
  const input: Record<string, unknown> = { ...fromFile };
  for (const key of given) input[key] = options[key as keyof RunOptions];
  const commandLine = new Set(given);
  try {
    checkTierNames(input.riskWeights);
    const config = parseConfig(input, locate);
    return {
      config,
      world: await loadWorld(content, config.variation === 'on' ? config.lengths : undefined, config.noise !== 'clean'),
      output,
      batchSize,
    };
  } catch (error) {
    throw renamed(error, commandLine);
  }
}

/** Runs `work` and renames the options in its configuration errors as `resolveRun` does. */
export async function withOptionNames<Result>(
  options: RunOptions,
  work: () => Promise<Result> | Result,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw renamed(error, new Set(Object.keys(options).filter((key) => options[key as keyof RunOptions] !== undefined)));
  }
}
