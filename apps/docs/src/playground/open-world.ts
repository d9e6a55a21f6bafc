import { englishWords } from '@hseg/english/words';
import type { World } from '@hseg/generator';
import { addWords, type TellingWords, unpackTellings, WordsMissing } from '@hseg/narrative';
import type { Content, Lexicon } from '@hseg/schema';
import { GROUPS, type Outline, TELLINGS_PER_FILE } from './world-layout.ts';

/** Reads a file of the world (see `worldFiles`) by its name. */
export type ReadWorldFile = (name: string) => Promise<unknown>;

/** The built-in world, whose words are read when they are needed. */
export interface OpenWorld {
  world: World;
  /** Runs `work`, and again after reading what it missed, until it misses nothing; nothing where `mayRead` declines. */
  withWords<Result>(work: () => Result, mayRead?: (missing: WordsMissing) => boolean): Promise<Result | undefined>;
  /** Reads all words. */
  readAllWords(onProgress?: (read: number, all: number) => void): Promise<void>;
  /** The world with the lexicon, which typing with slips and varying texts ask for. */
  withLexicon(): Promise<World & { language: { lexicon: Lexicon } }>;
}

/** Opens the built-in world by its outline: enough to choose people and tellings, not to tell them. */
export async function openWorld(read: ReadWorldFile): Promise<OpenWorld> {
  const [content, ...outlines] = (await Promise.all([
    read('content'),
    ...GROUPS.map(({ name }) => read(`outline.${name}`)),
  ])) as [Content, ...Outline[]];
  /** For every telling, the file that its words are in. */
  const fileOf = new Map<string, string>();
  GROUPS.forEach(({ name }, group) => {
    outlines[group].tellings.forEach(({ source }, index) => {
      fileOf.set(source.id, `words.${name}.${Math.floor(index / TELLINGS_PER_FILE)}`);
    });
  });
  const tickets = { q23: {}, q24: {}, q25: {} } as Outline['tickets'];
  for (const outline of outlines)
    for (const question of ['q23', 'q24', 'q25'] as const) Object.assign(tickets[question], outline.tickets[question]);
  const compiled = unpackTellings(
    { ...outlines[0], tickets, tellings: outlines.flatMap(({ tellings }) => tellings) },
    englishWords,
  );
  const world: World = { content, language: englishWords, compiled: { guide: compiled } };

  const files = new Map<string, Promise<void>>();
  const readWords = (name: string): Promise<void> => {
    let reading = files.get(name);
    if (reading === undefined) {
      reading = read(name).then((words) => addWords(compiled, words as TellingWords));
      files.set(name, reading);
      // A file that could not be read may be there the next time.
      reading.catch(() => files.delete(name));
    }
    return reading;
  };
  let lexicon: Promise<Lexicon> | undefined;
  return {
    world,
    async withWords(work, mayRead = () => true) {
      for (;;) {
        try {
          return work();
        } catch (error) {
          if (!(error instanceof WordsMissing)) throw error;
          if (!mayRead(error)) return undefined;
          await readWords(fileOf.get(error.tellingId) as string);
        }
      }
    },
    async readAllWords(onProgress) {
      const names = [...new Set(fileOf.values())];
      let done = 0;
      await Promise.all(
        names.map(async (name) => {
          await readWords(name);
          onProgress?.(++done, names.length);
        }),
      );
    },
    async withLexicon() {
      lexicon ??= read('lexicon') as Promise<Lexicon>;
      return { ...world, language: { ...englishWords, lexicon: await lexicon } };
    },
  };
}
