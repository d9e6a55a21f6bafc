import type { Stream } from '@hseg/random';
import { type AnswerModel, ITEM_WEIGHTS, ITEMS, type TierIndex, tierOfTotal } from '@hseg/schema';

/** Careless rate at which the shares of the content's answer model hold; other rates scale them. */
const REFERENCE_RATE = 0.026;

/** Points of the straight line that lies in each tier; 0 where none does. */
const LINE_OF_TIER: readonly number[] = [1, 2, 0, 3, 4];

function totalOf(answers: Uint8Array): number {
  let total = 0;
  for (let index = 0; index < ITEM_WEIGHTS.length; index++) total += ITEM_WEIGHTS[index] * answers[index];
  return total;
}

/**
 * Perhaps replaces an answer sheet by a careless one: the same option all the way (up to two answers off by one),
 * agreement with every statement, or random clicks. A careless sheet is kept only when the tier stays the same.
 *
 * @param rate share of careless respondents wanted, 0 (included) .. 0.1 (included)
 * @returns whether the sheet was replaced
 */
export function drawCareless(
  model: AnswerModel,
  rate: number,
  tier: TierIndex,
  stream: Stream,
  answers: Uint8Array,
): boolean {
  if (rate === 0) return false;
  const { straightLine, agreeing, random, randomTries } = model.careless;
  const scale = rate / REFERENCE_RATE;
  const draw = stream.real() / scale;
  if (draw >= straightLine + agreeing + random) return false;
  const careless = new Uint8Array(answers.length);
  if (draw < straightLine) {
    const line = LINE_OF_TIER[tier];
    if (line === 0) return false;
    careless.fill(line);
    for (let slip = stream.below(3); slip > 0; slip--) {
      const index = stream.below(careless.length);
      careless[index] = line === 1 ? 2 : line === 4 ? 3 : line + (stream.below(2) === 0 ? -1 : 1);
    }
    if (tierOfTotal(totalOf(careless)) !== tier) return false;
  } else if (draw < straightLine + agreeing) {
    // Agreeing with a statement that speaks against the workplace costs points; counts and days are clicked at random.
    ITEMS.forEach((item, index) => {
      const strongly = stream.below(2);
      careless[index] =
        item.scale !== 'agreement' ? 1 + stream.below(4) : item.direction === 'positive' ? 3 + strongly : 2 - strongly;
    });
    if (tierOfTotal(totalOf(careless)) !== tier) return false;
  } else {
    let found = false;
    for (let attempt = 0; attempt < randomTries && !found; attempt++) {
      for (let index = 0; index < careless.length; index++) careless[index] = 1 + stream.below(4);
      found = tierOfTotal(totalOf(careless)) === tier;
    }
    if (!found) return false;
  }
  answers.set(careless);
  return true;
}
