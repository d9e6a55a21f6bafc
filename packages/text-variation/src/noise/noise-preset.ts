import type { NoiseName } from '@hseg/schema';

/** What people do when they type, as rates. A preset's rates are those over all people; typists differ. */
export interface NoisePreset {
  /** Share of the words with a typing error. */
  typo: number;
  /** Share of the places of homophones (their, there; its, it's) at which the wrong one stands. */
  homophone: number;
  /** Shares of the people who write without capitals at sentence starts, and who write "i". */
  lowerCaseStart: number;
  lowerCaseI: number;
  /** Shares of the texts of one sentence, and of several, without the stop at the end. */
  missingStopOfOne: number;
  missingStop: number;
  /** Share of the people who leave out apostrophes in contractions. */
  apostrophe: number;
  /** Share of the people who drop the subject at the start of a sentence, where it goes without saying. */
  fragment: number;
  /** Share of the people who abbreviate; `isChatty` adds what only chats have. */
  abbreviation: number;
  isChatty: boolean;
  /** Shares of the texts with a word in capitals, with a repeated stop, with a double space, with a line break. */
  capitals: number;
  repeatedStop: number;
  doubleSpace: number;
  lineBreak: number;
  /** Share of the people who spell as the British do. */
  spelling: number;
  /** Share of the answers left empty, by question, before the factor of the tier. */
  missing: Readonly<Record<'q23' | 'q24' | 'q25', number>>;
  /** Share of the accounts of Safe and Thriving people, not left empty, that say that there is nothing. */
  nothing: number;
}

/**
 * The presets. Rates after Palin et al. 2019 and Dhakal et al. 2018 (errors left in typed text: 1.2 % of the characters at a
 * desk, 2.3 % on a phone), Pew Research Center's American Trends Panel (open questions left empty: 18 % on average, 3 to
 * over 50 %), and, where nothing is published, assumptions about staff surveys: capitals, stops, abbreviations, fragments.
 */
export const NOISE_PRESETS: Readonly<Record<NoiseName, NoisePreset>> = {
  clean: {
    typo: 0,
    homophone: 0,
    lowerCaseStart: 0,
    lowerCaseI: 0,
    missingStopOfOne: 0,
    missingStop: 0,
    apostrophe: 0,
    fragment: 0,
    abbreviation: 0,
    isChatty: false,
    capitals: 0,
    repeatedStop: 0,
    doubleSpace: 0,
    lineBreak: 0,
    spelling: 0,
    missing: { q23: 0, q24: 0, q25: 0 },
    nothing: 0,
  },
  realistic: {
    typo: 0.006,
    homophone: 0.002,
    lowerCaseStart: 0.08,
    lowerCaseI: 0.04,
    missingStopOfOne: 0.2,
    missingStop: 0.06,
    apostrophe: 0.06,
    fragment: 0.2,
    abbreviation: 0.12,
    isChatty: false,
    capitals: 0.01,
    repeatedStop: 0.01,
    doubleSpace: 0.02,
    lineBreak: 0.01,
    spelling: 0.02,
    missing: { q23: 0.25, q24: 0.35, q25: 0.3 },
    nothing: 0.05,
  },
  messy: {
    typo: 0.02,
    homophone: 0.002,
    lowerCaseStart: 0.25,
    lowerCaseI: 0.15,
    missingStopOfOne: 0.5,
    missingStop: 0.2,
    apostrophe: 0.2,
    fragment: 0.35,
    abbreviation: 0.3,
    isChatty: true,
    capitals: 0.03,
    repeatedStop: 0.04,
    doubleSpace: 0.06,
    lineBreak: 0.03,
    spelling: 0.05,
    missing: { q23: 0.45, q24: 0.55, q25: 0.5 },
    nothing: 0.08,
  },
};

/** Factors of the shares of missing answers by tier, Crisis first: those who are badly off comment more (Poncheri et al. 2008). */
export const MISSING_BY_TIER: readonly number[] = [0.6, 0.75, 1, 1.15, 1.2];
