import { AGE_RANGES, GENDERS, POSITIONS, TENURES, TIER_CODES } from '@hseg/schema';
import type { Swatch } from './chart.ts';

/** The domains in the order of the guide. */
export const DOMAINS = ['Healthcare', 'University', 'Business'] as const;

/** Colours are variables of explorer.css, which has other ones for dark pages. */
const tierColor = (tier: string): string => `var(--explorer-${tier.toLowerCase().replace('_', '-')})`;
const domainColor = (domain: string): string => `var(--explorer-${domain.toLowerCase()})`;

export const tierColors = { domain: [...TIER_CODES], range: TIER_CODES.map(tierColor) };
export const domainColors = { domain: [...DOMAINS], range: DOMAINS.map(domainColor) };

/** A code of a file as people read it. */
export const readable = (code: string): string => code.replaceAll('_', ' ');

export const tierLegend = (tiers: readonly string[]): Swatch[] =>
  TIER_CODES.filter((tier) => tiers.includes(tier)).map((tier) => ({ label: readable(tier), color: tierColor(tier) }));
export const domainLegend = (domains: readonly string[]): Swatch[] =>
  DOMAINS.filter((domain) => domains.includes(domain)).map((domain) => ({
    label: domain,
    color: domainColor(domain),
  }));

/** 0.153 as "15.3 %". */
export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** 1234 as "1,234". */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** What every plot has in common: no background of its own, the letters of the page, and room below for a label. */
export const common = (width: number) => ({
  width,
  marginBottom: 44,
  style: {
    background: 'transparent',
    color: 'var(--sl-color-white)',
    fontFamily: 'inherit',
    fontSize: '12px',
    overflow: 'visible',
    '--plot-background': 'var(--sl-color-bg)',
  } as Partial<CSSStyleDeclaration>,
});

/** The traits of people whose shares are shown, each with its column's values. */
export const TRAITS = [
  { name: 'Age', field: 'age', values: AGE_RANGES },
  { name: 'Gender', field: 'gender', values: GENDERS },
  { name: 'Tenure', field: 'tenure', values: TENURES },
  { name: 'Position', field: 'position', values: POSITIONS },
] as const;
