import type { Stream } from '@hseg/random';
import { type Telling, TIERS } from '@hseg/schema';

/** A severity in tenths inside the tier's interval and the telling's range. */
export function drawSeverity(telling: Telling, tier: number, stream: Stream): number {
  const { from, below } = TIERS[tier].severity;
  const low = Math.floor(Math.max(from, telling.severity.from) * 10 + 0.5);
  const high = Math.floor(Math.min(below - 0.05, telling.severity.to) * 10 + 0.000001);
  return (high <= low ? low : low + stream.below(high - low + 1)) / 10;
}
