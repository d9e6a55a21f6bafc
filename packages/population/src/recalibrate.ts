import { normalQuantile, openStream } from '@hseg/random';
import { type AnswerModel, ITEMS, TIER_CODES, TIERS, tierOfTotal } from '@hseg/schema';
import { answerSampler } from './answer-sampler.ts';

/** Natural shares outside these factors of the wanted ones leave a visible step in the score at a cut-off. */
const TOLERATED = { low: 0.8, high: 1.25 };

/** Sheets that the natural shares are measured on while searching. */
const SHEETS = 3000;

/** How the model was fitted to the tier shares of a configuration. */
export interface Calibration {
  thresholdShift: readonly [number, number, number];
  recalibrated: boolean;
  /** Shares that the model has of itself, most severe tier first; estimated when recalibrated. */
  naturalShares: readonly number[];
  /** Why a step in the score at a cut-off must be expected; absent when none is. */
  warning?: string;
}

/** How far a shift may go from the model's own, and how near two thresholds of an item may come, in latent deviations. */
const FARTHEST = 1;
const SMALLEST_GAP = 0.2;

const NO_SHIFT = {
  general: 0,
  categories: [0, 0, 0, 0, 0, 0],
  items: new Array<number>(ITEMS.length).fill(0),
  beyondGeneral: 0,
};

function naturalShares(model: AnswerModel, shift: readonly [number, number, number]): number[] {
  const sampler = answerSampler(model, shift, []);
  const stream = openStream(0, 'calibration');
  const answers = new Uint8Array(ITEMS.length);
  const counts = TIERS.map(() => 0);
  for (let sheet = 0; sheet < SHEETS; sheet++) {
    counts[tierOfTotal(sampler.drawAny(NO_SHIFT, stream, answers))]++;
  }
  return counts.map((count) => count / SHEETS);
}

const isNear = (natural: readonly number[], wanted: readonly number[]): boolean =>
  wanted.every(
    (share, tier) => share === 0 || (natural[tier] >= TOLERATED.low * share && natural[tier] <= TOLERATED.high * share),
  );

/**
 * Fits the thresholds of the answer model to the wanted tier shares when they are far from those it was calibrated for
 * (a ratio outside .8 .. 1.25): the three shifts are searched coordinate by coordinate on the same 3,000 sheets, so that
 * the natural shares come near the wanted ones and rejection leaves no step in the score at the cut-offs. Deterministic.
 *
 * Where three shifts cannot reach the shares (all records in one tier, say), the answers stay valid inside each tier, and
 * `warning` says what to expect.
 *
 * @param wanted share of each tier, most severe first, summing to 1
 */
export function recalibrate(model: AnswerModel, wanted: readonly number[]): Calibration {
  const usual = TIER_CODES.map((code) => model.calibratedFor[code]);
  if (isNear(usual, wanted)) return { thresholdShift: model.thresholdShift, recalibrated: false, naturalShares: usual };

  // A tier that nobody is to be in leaves nothing to fit: the model's own distribution inside the other tiers is right.
  if (wanted.some((share) => share === 0))
    return {
      thresholdShift: model.thresholdShift,
      recalibrated: false,
      naturalShares: usual,
      warning: describeMisfit(wanted, usual),
    };

  const misfit = (shares: readonly number[]): number =>
    shares.reduce(
      (sum, share, tier) => sum + ((share - wanted[tier]) * (share - wanted[tier])) / (wanted[tier] + 0.01),
      0,
    );
  let best: [number, number, number] = [...model.thresholdShift];
  let shares = naturalShares(model, best);
  let lowest = misfit(shares);
  const isAllowed = (candidate: readonly number[]): boolean =>
    candidate.every(
      (shift, step) => Math.max(shift - model.thresholdShift[step], model.thresholdShift[step] - shift) <= FARTHEST,
    ) &&
    model.items.every(({ cumulative }) =>
      [1, 2].every(
        (step) =>
          normalQuantile(cumulative[step]) +
            candidate[step] -
            normalQuantile(cumulative[step - 1]) -
            candidate[step - 1] >=
          SMALLEST_GAP,
      ),
    );
  const attempt = (candidate: [number, number, number]): boolean => {
    if (!isAllowed(candidate)) return false;
    const own = naturalShares(model, candidate);
    const value = misfit(own);
    if (value >= lowest) return false;
    best = candidate;
    shares = own;
    lowest = value;
    return true;
  };
  for (let step = 0.8; step > 0.02; step /= 2) {
    for (let improved = true, round = 0; improved && round < 6; round++) {
      improved = false;
      for (const direction of [step, -step]) {
        if (attempt([best[0] + direction, best[1] + direction, best[2] + direction])) improved = true;
        for (let index = 0; index < 3; index++) {
          const candidate: [number, number, number] = [...best];
          candidate[index] += direction;
          if (attempt(candidate)) improved = true;
        }
      }
    }
  }
  if (isNear(shares, wanted)) return { thresholdShift: best, recalibrated: true, naturalShares: shares };
  return { thresholdShift: best, recalibrated: true, naturalShares: shares, warning: describeMisfit(wanted, shares) };
}

function describeMisfit(wanted: readonly number[], nearest: readonly number[]): string {
  const list = (values: readonly number[]): string =>
    TIER_CODES.map((code, tier) => `${code} ${values[tier].toFixed(2)}`).join(', ');
  return `the answer model cannot be brought near these tier shares: wanted ${list(wanted)}; its own are ${list(nearest)}. Answers are valid inside each tier, but the score has steps at the cut-offs.`;
}
