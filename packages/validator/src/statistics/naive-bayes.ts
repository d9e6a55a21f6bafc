import { exponential } from './exponential.ts';
import { naturalLogarithm } from './natural-logarithm.ts';

/** Features are hashed into this many places. */
const PLACES = 1 << 15;

/** Added to every count of all classes together, so that no feature is impossible. */
const SMOOTHING = 0.5;

/**
 * Features that a class is given on top of its own, distributed as in all classes together: of a feature that a class of
 * few items has not met, it says what all say. One count more for every feature instead would weigh as much as what a
 * small class met itself, and every item would look like one of the large classes.
 *
 * @source Dirichlet prior: Zhai & Lafferty 2004, "A Study of Smoothing Methods for Language Models", which finds some 2,000
 */
const PRIOR_FEATURES = 2_000;

/** What a classifier made of an item that it had not learnt from. */
export interface Prediction {
  /** Class with the largest posterior. */
  class: number;
  /** Class that the features alone speak for most, as if all classes were as frequent. */
  likeliest: number;
  /** Natural logarithm of the posterior of each class. */
  logPosteriors: readonly number[];
}

/**
 * Multinomial naive Bayes on the presence of features, each item predicted by a classifier that learnt from the other half:
 * a linear probe that needs no iterations and so gives the same answer everywhere.
 *
 * @param items features of each item as hashes, repetitions allowed
 * @param classOf class of each item, 0 .. classes - 1
 * @returns one prediction an item, in their order; even items learnt from odd ones and the other way round
 * @source McCallum & Nigam 1998; cross-fitting: Chernozhukov et al. 2018
 */
export function crossFit(items: readonly Uint32Array[], classOf: readonly number[], classes: number): Prediction[] {
  const features = items.map(placesOf);
  const halves = [0, 1].map((half) => learn(features, classOf, classes, half));
  // One for all items, and not a typed array of its own for each.
  const evidence = new Float64Array(classes);
  const posteriors = new Float64Array(classes);
  return features.map((own, index) => {
    const { prior, logs } = halves[1 - (index % 2)];
    for (let one = 0; one < classes; one++) {
      const ofClass = logs[one];
      let sum = 0;
      for (let at = 0; at < own.length; at++) sum += ofClass[own[at]];
      evidence[one] = sum;
      posteriors[one] = prior[one] + sum;
    }
    const best = largestOf(posteriors);
    let sum = 0;
    for (const value of posteriors) sum += exponential(value - posteriors[best]);
    const scale = posteriors[best] + naturalLogarithm(sum);
    return {
      class: best,
      likeliest: largestOf(evidence),
      logPosteriors: Array.from(posteriors, (value) => value - scale),
    };
  });
}

/** Position of the largest value; of equal ones the first. */
function largestOf(values: Float64Array): number {
  let largest = 0;
  for (let at = 1; at < values.length; at++) if (values[at] > values[largest]) largest = at;
  return largest;
}

const stamps = new Int32Array(PLACES);
let stamp = 0;

/** Places of the features of an item, each once. */
function placesOf(hashes: Uint32Array): Uint16Array {
  const places = new Uint16Array(hashes.length);
  let count = 0;
  stamp++;
  for (let at = 0; at < hashes.length; at++) {
    const place = (hashes[at] ^ (hashes[at] >>> 15)) & (PLACES - 1);
    if (stamps[place] === stamp) continue;
    stamps[place] = stamp;
    places[count++] = place;
  }
  return places.subarray(0, count);
}

function learn(
  features: readonly Uint16Array[],
  classOf: readonly number[],
  classes: number,
  half: number,
): { prior: Float64Array; logs: Float32Array[] } {
  const counts = Array.from({ length: classes }, () => new Uint32Array(PLACES));
  const pooled = new Uint32Array(PLACES);
  const totals = new Float64Array(classes);
  const items = new Float64Array(classes).fill(1);
  for (let index = half; index < features.length; index += 2) {
    const own = classOf[index];
    items[own]++;
    for (const place of features[index]) {
      counts[own][place]++;
      pooled[place]++;
    }
    totals[own] += features[index].length;
  }
  const all = items.reduce((sum, count) => sum + count, 0);
  const scale = PRIOR_FEATURES / (totals.reduce((sum, count) => sum + count, 0) + SMOOTHING * PLACES);
  return {
    prior: items.map((count) => naturalLogarithm(count / all)),
    logs: counts.map((ofClass, one) => {
      const total = totals[one] + PRIOR_FEATURES;
      // Most places have one of few pairs of counts.
      const known: number[][] = [];
      const logs = new Float32Array(PLACES);
      for (let place = 0; place < PLACES; place++) {
        const ofAll = pooled[place];
        const count = ofClass[place];
        known[ofAll] ??= [];
        const ofPair = known[ofAll];
        logs[place] = ofPair[count] ??= naturalLogarithm((count + scale * (ofAll + SMOOTHING)) / total);
      }
      return logs;
    }),
  };
}

/** Share of the items whose class was predicted. */
export function accuracyOf(predictions: readonly Prediction[], classOf: readonly number[]): number {
  if (predictions.length === 0) return 0;
  return predictions.filter((prediction, index) => prediction.class === classOf[index]).length / predictions.length;
}

/** Share of the commonest class. */
export function majorityOf(classOf: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const one of classOf) counts.set(one, (counts.get(one) ?? 0) + 1);
  return classOf.length === 0 ? 0 : Math.max(...counts.values()) / classOf.length;
}
