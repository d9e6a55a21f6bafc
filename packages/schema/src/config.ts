import type { TierCode } from './tiers.ts';

/** Profiles of text lengths: the guide's bands by tier, or the limits of the printed survey. */
export const LENGTH_PROFILES = ['guide', 'survey'] as const;
export type LengthProfile = (typeof LENGTH_PROFILES)[number];

/** Sets of organisations. `custom` uses only those of the user's own content folder. */
export const ORGANIZATION_SETS = ['guide', 'extended', 'pseudonymous', 'custom'] as const;
export type OrganizationSet = (typeof ORGANIZATION_SETS)[number];

/** Where labels go: a companion file, further columns of the data file, or nowhere. */
export const LABEL_MODES = ['companion', 'inline', 'none'] as const;
export type LabelMode = (typeof LABEL_MODES)[number];

/** How texts are typed: as they were written, or with slips at the rates of `@hseg/text-variation`. */
export const NOISE_NAMES = ['clean', 'realistic', 'messy'] as const;
export type NoiseName = (typeof NOISE_NAMES)[number];

/** Whether the words of texts are varied. */
export const VARIATION_MODES = ['on', 'off'] as const;
export type VariationMode = (typeof VARIATION_MODES)[number];

/** Largest number of records of one dataset: record numbers are 32-bit. */
export const MAXIMUM_RECORDS = 4_294_967_295;

/** Everything that decides what a dataset holds. Where it is written is not part of it. */
export interface GenerationConfig {
  /** 1 (included) .. 4,294,967,295 (included). */
  records: number;
  /** Integer 0 (included) .. 9,007,199,254,740,991 (included). */
  seed: number;
  organizations: OrganizationSet;
  /** Share of each tier; they sum to 1. */
  riskWeights: Readonly<Record<TierCode, number>>;
  /** Share of each domain; they sum to 1. Absent: the shares that the content gives its domains. */
  domainWeights?: Readonly<Record<string, number>>;
  lengths: LengthProfile;
  labels: LabelMode;
  /** First and last day of the window of submission dates, both included, YYYY-MM-DD. */
  dates: { from: string; to: string };
  /** Multiplies every group difference: 0 switches them off, 1 is the default. */
  effects: number;
  /** Share of texts that name the organisation, for each open question. */
  mentionRate: Readonly<Record<'q23' | 'q24' | 'q25', number>>;
  /** Share of respondents that answer carelessly, 0 (included) .. 0.1 (included). */
  carelessRate: number;
  /** Whether words of tellings are choices among others of the same sense, where the language has a lexicon. */
  variation: VariationMode;
  /** Typing noise, answers left empty included; lengths hold for the texts before it. */
  noise: NoiseName;
}

/** The configuration that `hseg generate` uses when nothing else is said. */
export const DEFAULT_CONFIG: GenerationConfig = {
  records: 50_000,
  seed: 42,
  organizations: 'guide',
  riskWeights: { Crisis: 0.05, At_Risk: 0.15, Mixed: 0.3, Safe: 0.35, Thriving: 0.15 },
  lengths: 'guide',
  labels: 'companion',
  dates: { from: '2025-01-01', to: '2025-12-31' },
  effects: 1,
  mentionRate: { q23: 0.34, q24: 0.83, q25: 0.34 },
  carelessRate: 0.026,
  variation: 'on',
  noise: 'clean',
};
