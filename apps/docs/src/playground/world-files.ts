import { content } from '@hseg/content';
import { english } from '@hseg/english';
import { englishLexicon } from '@hseg/english/lexicon';
import { compileWorld } from '@hseg/generator';
import { narrator, outlineTellings, packTellings, type TellingWords } from '@hseg/narrative';
import { DEFAULT_CONFIG } from '@hseg/schema';
import { GROUPS, type Outline, TELLINGS_PER_FILE } from './world-layout.ts';

/**
 * The files that the playground loads the built-in world from, by name: `content`, `lexicon`, an `outline.<group>` for each
 * domain and for tellings of any, and `words.<group>.<number>` with the words of so many tellings each. Made while the
 * site is built, from the packages, as the build of the command line makes its own.
 */
export function worldFiles(): ReadonlyMap<string, unknown> {
  const files = new Map<string, unknown>([
    ['content', content],
    ['lexicon', englishLexicon],
  ]);
  const { lengths, mentionRate } = DEFAULT_CONFIG;
  const compiled = compileWorld({ content, language: english }, lengths);
  const { tickets } = narrator(content, english, [], { seed: 0, lengths, mentionRate }, compiled);
  const { tellings, tickets: _, ...pack } = outlineTellings(packTellings(compiled, tickets));
  const sources = new Map(english.tellings.map((telling) => [telling.id, telling]));
  for (const group of GROUPS) {
    const own = tellings.filter(({ source }) => source.domain === group.domain);
    const outline: Outline = {
      ...pack,
      tellings: own,
      tickets: Object.fromEntries(
        Object.entries(tickets).map(([question, byDomain]) => [
          question,
          group.domain === undefined ? {} : { [group.domain]: byDomain[group.domain] },
        ]),
      ) as Outline['tickets'],
    };
    files.set(`outline.${group.name}`, outline);
    for (let from = 0, file = 0; from < own.length; from += TELLINGS_PER_FILE, file++) {
      const some = own.slice(from, from + TELLINGS_PER_FILE).map(({ source }) => {
        const telling = sources.get(source.id);
        if (telling === undefined) throw new Error(`expected the telling '${source.id}' in the language, got none`);
        return telling;
      });
      const {
        version,
        language: tag,
        program,
        texts,
        ...packed
      } = packTellings(compileWorld({ content, language: { ...english, tellings: some } }, lengths), tickets);
      files.set(`words.${group.name}.${file}`, {
        version,
        language: tag,
        program,
        texts,
        tellings: packed.tellings.map(({ source, sentences }) => ({ source: { id: source.id }, sentences })),
      } satisfies TellingWords);
    }
  }
  return files;
}
