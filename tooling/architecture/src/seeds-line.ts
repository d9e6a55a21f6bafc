/**
 * The line of a changeset that says what becomes of seeds: `Seeds: unchanged.`, or `Seeds: changed, because ...`.
 *
 * @param changeset its text
 * @returns nothing when there is no such line, or several, or one without a reason
 */
export function seedsLine(changeset: string): string | undefined {
  const lines = changeset.split(/\r?\n/).filter((line) => line.startsWith('Seeds:'));
  return lines.length === 1 && /^Seeds: (unchanged\.|changed, because \S.{9,}\.)$/.test(lines[0])
    ? lines[0]
    : undefined;
}
