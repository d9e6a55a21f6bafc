import type { Language } from '@hseg/schema';
import { enrichPlans } from '@hseg/text-variation';

const known = new WeakMap<Language, Language>();

/**
 * A language whose tellings have choices where words of them have others of the same sense (see `enrichPlans`); the language
 * itself where it has no lexicon. Made once for each language.
 *
 * @example
 * variedLanguage(english).tellings.length === english.tellings.length // true
 */
export function variedLanguage(language: Language): Language {
  if (language.lexicon === undefined) return language;
  let varied = known.get(language);
  if (varied === undefined) {
    varied = { ...language, tellings: enrichPlans(language.tellings, { language, isOn: true }) };
    known.set(language, varied);
  }
  return varied;
}
