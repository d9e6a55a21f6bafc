/**
 * Voices that one writer may fall into besides the own one, the nearest first: a formal writer is careful at another time, a
 * wry one angry. Voices that are not listed have no neighbours.
 */
const NEAR_VOICES: Readonly<Record<string, readonly string[]>> = {
  plain: ['terse', 'careful'],
  terse: ['plain', 'angry'],
  rambling: ['hopeful', 'plain'],
  formal: ['careful'],
  wry: ['angry', 'terse'],
  angry: ['wry', 'terse'],
  careful: ['formal', 'plain'],
  hopeful: ['rambling', 'plain'],
};

/** Whether two texts of these voices can be one person's. */
export function isNearVoice(voice: string, other: string): boolean {
  return voice === other || (NEAR_VOICES[voice]?.includes(other) ?? false);
}
