import { content } from '@hseg/content';
import { english } from '@hseg/english';
import { englishLexicon } from '@hseg/english/lexicon';
import { variedLanguage } from '@hseg/generator';
import {
  compileTellings,
  factLengthsOf,
  narrator,
  outlineTellings,
  packTellings,
  type TellingWords,
} from '@hseg/narrative';
import { DEFAULT_CONFIG, type Teller } from '@hseg/schema';
import { GROUPS, type Outline, TELLINGS_PER_FILE } from './world-layout.ts';

/** Names that tellings are proved for: those of every set of organisations. */
const organizations = content.organizations.flatMap((one) =>
  [one, ...(one.pseudonym ? [one.pseudonym] : [])].map(({ name, aliases, article = '' }): Teller['organization'] => ({
    name,
    aliases,
    article,
    phrases: one.culturalPhrases,
    stressFactors: [],
  })),
);

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
  const language = variedLanguage(english);
  const { lengths } = DEFAULT_CONFIG;
  const { compiled, tickets } = narrator(content, language, organizations, {
    seed: 0,
    lengths,
    mentionRate: DEFAULT_CONFIG.mentionRate,
  });
  const { tellings, tickets: _, ...pack } = outlineTellings(packTellings(compiled, tickets));
  const sources = new Map(language.tellings.map((telling) => [telling.id, telling]));
  const factLengths = factLengthsOf(content, language, organizations);
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
      } = packTellings(compileTellings(some, language, content.arcs, factLengths), tickets);
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
