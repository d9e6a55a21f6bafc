import { type CompiledTellings, compileTellings, type FactLengths, factLengthsOf } from '@hseg/narrative';
import type { Content, Language, LengthProfile, Teller } from '@hseg/schema';
import type { World } from './prepare-generation.ts';
import { variedLanguage } from './varied-language.ts';

/** A world with its tellings compiled. */
export interface CompiledWorld extends Pick<World, 'content' | 'language'> {
  compiled: CompiledTellings;
}

/**
 * Compiles the tellings of a world, varied (see `variedLanguage`), for every set of organisations: what `World.compiled`
 * takes, and what a build packs.
 *
 * @param base a world that was compiled before and that this one adds to: its tellings are taken over where they hold here,
 * too (they are proved for names as long, and the arcs are the same), and only the others are compiled. Words are added to
 * its pool, so one base serves one world
 * @throws ContentError for faults of the tellings.
 * @example
 * compileWorld({ content, language: english }, 'guide').tellings.length // the built-in tellings of that length profile
 */
export function compileWorld(
  { content, language }: Pick<World, 'content' | 'language'>,
  lengths: LengthProfile,
  base?: CompiledWorld,
): CompiledTellings {
  const facts = factLengthsOfAll(content, language);
  const isKept = base !== undefined && holdsFor(base, content, facts);
  const known = new Set(isKept ? base.language.tellings : []);
  const ids = new Set(language.tellings.map(({ id }) => id));
  const { tellings } = variedLanguage(
    isKept ? { ...language, tellings: language.tellings.filter((telling) => !known.has(telling)) } : language,
  );
  return compileTellings(
    tellings.filter((telling) => telling.lengths === lengths),
    language,
    content.arcs,
    facts,
    isKept
      ? { ...base.compiled, tellings: base.compiled.tellings.filter(({ source }) => ids.has(source.id)) }
      : undefined,
  );
}

/** Whether what was compiled for a world is proved for another. */
function holdsFor(base: CompiledWorld, content: Content, facts: FactLengths): boolean {
  const proved = factLengthsOfAll(base.content, base.language);
  return (
    Object.entries(base.content.arcs).every(([id, arc]) => content.arcs[id] === arc) &&
    (Object.keys(facts) as (keyof FactLengths)[]).every(
      (fact) => proved[fact].min <= facts[fact].min && proved[fact].max >= facts[fact].max,
    )
  );
}

/** The lengths of facts with the names of every set of organisations, invented ones too. */
function factLengthsOfAll(content: Content, language: Language): FactLengths {
  return factLengthsOf(
    content,
    language,
    content.organizations.flatMap((one) =>
      [one, ...(one.pseudonym ? [one.pseudonym] : [])].map(
        ({ name, aliases, article = '' }): Teller['organization'] => ({
          name,
          aliases,
          article,
          phrases: one.culturalPhrases,
          stressFactors: [],
        }),
      ),
    ),
  );
}
