/**
 * A copy of a string that keeps nothing else in memory: a part of a string otherwise holds the whole, here a megabyte of the
 * file.
 */
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
