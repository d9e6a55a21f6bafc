import type { Language, Telling } from '@hseg/schema';
import generated from './generated/english.json' with { type: 'json' };

/** What `data/` compiles to. */
export interface LanguageData {
  tellings: readonly Telling[];
  pools: Language['pools'];
  terms: Language['terms'];
  arcs: Language['arcs'];
}

/** The compiled words of English. */
export const languageData = generated as LanguageData;
