import type { Stream } from '@hseg/random';
import type { NarrativePlan } from './narrative-plan.ts';

/** Length of a plan with all its sentences, the optional ones included. */
export function reachOf(plan: NarrativePlan): number {
  let length = -1;
  for (let index = 0; index < plan.count; index++) length += plan.sentences[index].length + 1;
  return length;
}

/**
 * Decides which optional sentences are told, so that the text lies inside the band and near the target. Sentences are
 * tried in random order; one is taken while the text is below the band, or when it brings the text nearer to the target.
 *
 * The compiler has proved that this always ends inside the band.
 *
 * @param target wanted length in characters, inside the band
 */
export function fitLength(
  plan: NarrativePlan,
  band: { min: number; max: number },
  target: number,
  stream: Stream,
): void {
  let length = -1;
  const optional: number[] = [];
  for (let index = 0; index < plan.count; index++) {
    if (plan.sentences[index].optional) optional.push(index);
    else length += plan.sentences[index].length + 1;
  }
  for (let left = optional.length; left > 0; left--) {
    const drawn = stream.below(left);
    const sentence = plan.sentences[optional[drawn]];
    optional[drawn] = optional[left - 1];
    const longer = length + sentence.length + 1;
    if (length < band.min || (longer <= band.max && longer - target < target - length)) {
      sentence.included = true;
      length = longer;
    }
  }
  plan.length = length;
}
