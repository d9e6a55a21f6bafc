import { content } from '@hseg/content';
import { english } from '@hseg/english';
import { prepareGeneration } from '@hseg/generator';
import { CATEGORIES, DEFAULT_CONFIG, type GenerationConfig, ITEMS, OPEN_QUESTION_IDS, TIERS } from '@hseg/schema';

/** How often each value of something occurs. */
export type Counts = Readonly<Record<string, number>>;

/** Lengths of the texts of one tier. */
export interface TextLengths {
  shortest: number;
  mean: number;
  longest: number;
}

/** What is counted in a dataset that is generated while the documentation is built. */
export interface DatasetFacts {
  config: GenerationConfig;
  records: number;
  domains: Counts;
  tiers: Counts;
  organizations: Counts;
  arcs: Counts;
  voices: Counts;
  ideationLevels: Counts;
  themes: Counts;
  careless: number;
  /** Records whose tier by the mean rule is another one. */
  otherByMeanRule: number;
  /** Records with a stressor. */
  withStressor: number;
  /** For each open question, the records that each telling stands behind. */
  tellings: Readonly<Record<(typeof OPEN_QUESTION_IDS)[number], Counts>>;
  /** By tier, most severe first, over the three texts. */
  lengths: readonly TextLengths[];
  /** Cronbach's alpha of each category, then of all items. */
  alphas: readonly number[];
  /** Correlations of the category means, category 1 first. */
  categoryCorrelations: readonly (readonly number[])[];
  /** Mean points of each item, by tier, most severe first. */
  itemMeans: readonly (readonly number[])[];
  /** Share of 1, 2, 3 and 4 points of each item. */
  itemShares: readonly (readonly number[])[];
}

const ITEM_COUNT = ITEMS.length;

/** Sums from which variances and correlations follow. */
class Moments {
  readonly sums: Float64Array;
  readonly products: Float64Array;
  count = 0;
  readonly size: number;

  constructor(size: number) {
    this.size = size;
    this.sums = new Float64Array(size);
    this.products = new Float64Array(size * size);
  }

  add(values: ArrayLike<number>): void {
    this.count++;
    for (let one = 0; one < this.size; one++) {
      this.sums[one] += values[one];
      for (let other = 0; other <= one; other++) this.products[one * this.size + other] += values[one] * values[other];
    }
  }

  covariance(one: number, other: number): number {
    const [high, low] = one < other ? [other, one] : [one, other];
    const product = this.products[high * this.size + low] / this.count;
    return product - (this.sums[one] / this.count) * (this.sums[other] / this.count);
  }

  correlation(one: number, other: number): number {
    return this.covariance(one, other) / Math.sqrt(this.covariance(one, one) * this.covariance(other, other));
  }
}

/** Cronbach's alpha (1951) of the items from `first` to `last`, both included, counted from 0. */
function alphaOf(moments: Moments, first: number, last: number): number {
  const count = last - first + 1;
  let own = 0;
  let whole = 0;
  for (let one = first; one <= last; one++)
    for (let other = first; other <= last; other++) {
      const covariance = moments.covariance(one, other);
      whole += covariance;
      if (one === other) own += covariance;
    }
  return (count / (count - 1)) * (1 - own / whole);
}

const facts = new Map<string, DatasetFacts>();

/**
 * Generates a dataset in memory and counts it. The result is kept, so that several pages of one build share it.
 *
 * @param changes to the default configuration
 */
export function datasetFacts(changes: Partial<GenerationConfig> = {}): DatasetFacts {
  const key = JSON.stringify(changes);
  let known = facts.get(key);
  if (known === undefined) {
    known = count({ ...DEFAULT_CONFIG, ...changes });
    facts.set(key, known);
  }
  return known;
}

function count(config: GenerationConfig): DatasetFacts {
  const generation = prepareGeneration(config, { content, language: english });
  const tally = (counts: Record<string, number>, value: string): void => {
    counts[value] = (counts[value] ?? 0) + 1;
  };
  const domains: Record<string, number> = {};
  const tiers: Record<string, number> = {};
  const organizations: Record<string, number> = {};
  const arcs: Record<string, number> = {};
  const voices: Record<string, number> = {};
  const ideationLevels: Record<string, number> = {};
  const themes: Record<string, number> = {};
  const tellings = {
    q23: {} as Record<string, number>,
    q24: {} as Record<string, number>,
    q25: {} as Record<string, number>,
  };
  const lengths = TIERS.map(() => ({ shortest: Number.POSITIVE_INFINITY, sum: 0, count: 0, longest: 0 }));
  const answersOf = new Moments(ITEM_COUNT);
  const meansOf = new Moments(CATEGORIES.length);
  const points = ITEMS.map(() => TIERS.map(() => 0));
  const shares = ITEMS.map(() => [0, 0, 0, 0]);
  const tierCounts = TIERS.map(() => 0);
  let careless = 0;
  let otherByMeanRule = 0;
  let withStressor = 0;

  for (let index = 0; index < config.records; index++) {
    // Planned texts have their length already; writing them out would take most of the time.
    const { record, plans } = generation.unwrittenRecord(index);
    const { labels, answers } = record;
    tally(domains, record.respondent.domain);
    tally(tiers, TIERS[labels.tier].code);
    tally(organizations, record.respondent.organization);
    tally(arcs, labels.arc);
    tally(voices, labels.voice);
    tally(ideationLevels, String(labels.ideationLevel));
    tally(themes, String(labels.themeCategory));
    if (labels.careless) careless++;
    if (labels.meanRuleTier !== labels.tier) otherByMeanRule++;
    if (labels.stressors.length > 0) withStressor++;
    for (const [place, question] of OPEN_QUESTION_IDS.entries()) {
      const { telling, length } = plans[place];
      if (telling !== undefined) tally(tellings[question], telling.source.id);
      const own = lengths[labels.tier];
      own.shortest = Math.min(own.shortest, length);
      own.longest = Math.max(own.longest, length);
      own.sum += length;
      own.count++;
    }
    tierCounts[labels.tier]++;
    answersOf.add(answers);
    meansOf.add(labels.categoryMeans);
    for (let item = 0; item < ITEM_COUNT; item++) {
      points[item][labels.tier] += answers[item];
      shares[item][answers[item] - 1]++;
    }
  }

  return {
    config,
    records: config.records,
    domains,
    tiers,
    organizations,
    arcs,
    voices,
    ideationLevels,
    themes,
    careless,
    otherByMeanRule,
    withStressor,
    tellings,
    lengths: lengths.map(({ shortest, longest, sum, count: all }) => ({ shortest, longest, mean: sum / all })),
    alphas: [
      ...CATEGORIES.map(({ items: [first, last] }) => alphaOf(answersOf, first - 1, last - 1)),
      alphaOf(answersOf, 0, ITEM_COUNT - 1),
    ],
    categoryCorrelations: CATEGORIES.map((_, one) => CATEGORIES.map((_, other) => meansOf.correlation(one, other))),
    itemMeans: points.map((byTier) => byTier.map((sum, tier) => sum / tierCounts[tier])),
    itemShares: shares.map((byPoints) => byPoints.map((one) => one / config.records)),
  };
}
