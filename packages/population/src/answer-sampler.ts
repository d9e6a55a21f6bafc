import { drawNormal, normalQuantile, type Stream } from '@hseg/random';
import {
  type AnswerModel,
  CATEGORIES,
  type Content,
  ITEM_WEIGHTS,
  ITEMS,
  TIERS,
  type TierIndex,
  TOTAL_RANGE,
} from '@hseg/schema';

const ITEM_COUNT = ITEMS.length;
const CATEGORY_OF = ITEMS.map((item) => item.category - 1);
const CATEGORY_COUNT = CATEGORIES.length;

/** Sheets that are drawn for one record before its answers are nudged into the tier; more than .95^400 ever needs. */
const MOST_TRIES = 2000;

/** Standard deviations of the total around its mean given the general factor beyond which a tier counts as impossible. */
const REACH = 4.5;

/** exp(x) for small x by its Padé approximant of order 2/2: exactly rounded operations only, off by .2 % at x = 1. */
function exponential(x: number): number {
  return ((x + 3) * (x + 3) + 3) / ((x - 3) * (x - 3) + 3);
}

/** Shifts of one respondent in latent standard deviations. */
export interface LatentShift {
  general: number;
  /** Category 1 first. */
  categories: ArrayLike<number>;
  /** q1 first. */
  items: ArrayLike<number>;
  /** What the shifts of categories and items add to the total, in units of the general factor. */
  beyondGeneral: number;
}

/** Draws answers of a person inside a tier. */
export interface AnswerSampler {
  readonly thresholdShift: readonly [number, number, number];
  /**
   * Draws 22 answers into `answers`: sheets of the unmodified model until the total lies in the tier, so that the joint
   * distribution is the model's own inside each tier.
   */
  draw(tier: TierIndex, shift: LatentShift, stream: Stream, answers: Uint8Array): void;
  /** Draws one sheet whatever its tier, the model's natural distribution, and returns its total. */
  drawAny(shift: LatentShift, stream: Stream, answers: Uint8Array): number;
}

/**
 * The graded-response model with a higher-order factor (Samejima 1969; parameters and notation in the content's
 * `answer_model`). Acquiescence moves agreement items against their key, the style stretches or squeezes the scale.
 *
 * Two things save time and leave the distribution as it is: the general factor is drawn again where the tier is out of
 * its reach (4.5 residual standard deviations), and a sheet is given up as soon as its total can no longer end in the tier.
 *
 * @param thresholdShift added to the normal quantiles of the cumulative shares; from the model, or recalibrated
 * @param naturalShares tier shares that the model has of itself, most severe first: they place the tiers on the general
 * factor; empty when only `drawAny` is used
 */
export function answerSampler(
  model: AnswerModel,
  thresholdShift: readonly [number, number, number],
  naturalShares: readonly number[],
): AnswerSampler {
  const loading = Float64Array.from(model.items, (item) => item.loading);
  const unique = Float64Array.from(model.items, (item) => Math.sqrt(1 - item.loading * item.loading));
  const middle = new Float64Array(ITEM_COUNT);
  const steps = new Float64Array(3 * ITEM_COUNT);
  model.items.forEach((item, index) => {
    const thresholds = item.cumulative.map((share, step) => normalQuantile(share) + thresholdShift[step]);
    middle[index] = (thresholds[0] + thresholds[1] + thresholds[2]) / 3;
    for (let step = 0; step < 3; step++) steps[3 * index + step] = thresholds[step] - middle[index];
  });
  const general = Float64Array.from(model.generalLoadings);
  const specific = Float64Array.from(model.generalLoadings, (one) => Math.sqrt(1 - one * one));
  const { methodDeviations } = model;
  // Which shared method factor an item carries: 0 none, 1 days, 2 counts, 3 reverse agreement; and its acquiescence sign.
  const method = Int32Array.from(ITEMS, (item) =>
    item.scale === 'days30'
      ? 1
      : item.scale === 'count30'
        ? 2
        : item.scale === 'agreement' && item.direction === 'reverse'
          ? 3
          : 0,
  );
  const acquiescence = Int32Array.from(ITEMS, (item) =>
    item.scale !== 'agreement' ? 0 : item.direction === 'positive' ? 1 : -1,
  );
  const restWeight = new Int32Array(ITEM_COUNT + 1);
  for (let index = ITEM_COUNT - 1; index >= 0; index--) restWeight[index] = restWeight[index + 1] + ITEM_WEIGHTS[index];

  const correlation = model.generalTotalCorrelation;
  const spread = REACH * Math.sqrt(1 - correlation * correlation);
  const lowest = new Float64Array(TIERS.length).fill(Number.NEGATIVE_INFINITY);
  const highest = new Float64Array(TIERS.length).fill(Number.POSITIVE_INFINITY);
  let below = 0;
  naturalShares.forEach((share, tier) => {
    if (below > 1e-9 && below < 1 - 1e-9) lowest[tier] = (normalQuantile(below) - spread) / correlation;
    below += share;
    if (below > 1e-9 && below < 1 - 1e-9) highest[tier] = (normalQuantile(below) + spread) / correlation;
  });
  const minimum = TIERS.map((_, tier) => (tier === 0 ? TOTAL_RANGE.min : TIERS[tier - 1].maximumTotal + 1));
  const maximum = TIERS.map((tier) => tier.maximumTotal);
  const factors = new Float64Array(CATEGORY_COUNT);
  const methods = new Float64Array(4);

  // Returns the total, or 0 for a sheet that was given up.
  const sheet = (
    low: number,
    high: number,
    shift: LatentShift,
    from: number,
    to: number,
    stream: Stream,
    answers: Uint8Array,
  ): number => {
    const offset = shift.beyondGeneral;
    let g = drawNormal(stream) + shift.general;
    for (let again = 0; (g + offset < from || g + offset > to) && again < 200; again++)
      g = drawNormal(stream) + shift.general;
    for (let category = 0; category < CATEGORY_COUNT; category++)
      factors[category] = general[category] * g + specific[category] * drawNormal(stream) + shift.categories[category];
    methods[1] = methodDeviations.days30 * drawNormal(stream);
    methods[2] = methodDeviations.count30 * drawNormal(stream);
    methods[3] = methodDeviations.reverseAgreement * drawNormal(stream);
    const agreeing = methodDeviations.acquiescence * drawNormal(stream);
    const squeeze = 1 / exponential(model.styleLogDeviation * drawNormal(stream));
    let total = 0;
    for (let index = 0; index < ITEM_COUNT; index++) {
      const noise = model.uniqueScale * drawNormal(stream) + methods[method[index]] + acquiescence[index] * agreeing;
      const value =
        (loading[index] * factors[CATEGORY_OF[index]] + unique[index] * noise + shift.items[index] - middle[index]) *
        squeeze;
      const at = 3 * index;
      const points =
        1 + (value > steps[at] ? 1 : 0) + (value > steps[at + 1] ? 1 : 0) + (value > steps[at + 2] ? 1 : 0);
      answers[index] = points;
      total += ITEM_WEIGHTS[index] * points;
      const rest = restWeight[index + 1];
      if (total + rest > high || total + 4 * rest < low) return 0;
    }
    return total;
  };

  const drawAny: AnswerSampler['drawAny'] = (shift, stream, answers) =>
    sheet(TOTAL_RANGE.min, TOTAL_RANGE.max, shift, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, stream, answers);

  return {
    thresholdShift,
    drawAny,
    draw(tier, shift, stream, answers) {
      const low = minimum[tier];
      const high = maximum[tier];
      for (let attempt = 0; attempt < MOST_TRIES; attempt++)
        if (sheet(low, high, shift, lowest[tier], highest[tier], stream, answers) > 0) return;
      drawAny(shift, stream, answers);
      nudge(answers, low, high, stream);
    },
  };
}

/** The last resort for a person whose model all but excludes the tier: single answers move by a point until it fits. */
function nudge(answers: Uint8Array, low: number, high: number, stream: Stream): void {
  let total = 0;
  for (let index = 0; index < ITEM_COUNT; index++) total += ITEM_WEIGHTS[index] * answers[index];
  while (total < low || total > high) {
    const index = stream.below(ITEM_COUNT);
    const step = total < low ? 1 : -1;
    const moved = answers[index] + step;
    if (moved < 1 || moved > 4) continue;
    answers[index] = moved;
    total += step * ITEM_WEIGHTS[index];
  }
}

/** How much a shift of an item moves the total, for each item, as a share of what the general factor moves. */
export function totalSensitivity(content: Content): { categories: number[]; items: number[] } {
  const { generalLoadings, items } = content.answerModel;
  const whole = items.reduce(
    (sum, item, index) => sum + ITEM_WEIGHTS[index] * item.loading * generalLoadings[CATEGORY_OF[index]],
    0,
  );
  const categories = CATEGORIES.map((category) =>
    items.reduce(
      (sum, item, index) =>
        ITEMS[index].category === category.number ? sum + (ITEM_WEIGHTS[index] * item.loading) / whole : sum,
      0,
    ),
  );
  return { categories, items: items.map((_, index) => ITEM_WEIGHTS[index] / whole) };
}
