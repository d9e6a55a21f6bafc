import type { Stretch } from './apply-edits.ts';

/**
 * Checks that stretches lie in a text.
 *
 * @param name of the option that they came as, for the message
 * @throws RangeError for one that does not.
 */
export function checkStretches(text: string, name: string, stretches: readonly Stretch[]): void {
  stretches.forEach(({ start, end }, index) => {
    if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length))
      throw new RangeError(`${name}[${index}]: expected 0 <= start <= end <= ${text.length}, got ${start} and ${end}`);
  });
}
