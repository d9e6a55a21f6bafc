/** A cell of a table of counts. */
export interface Cell {
  group: string;
  value: string;
  count: number;
  /** Share of the group, 0..1; the shares of a group sum to 1. */
  share: number;
}

/**
 * Counts values inside groups, with a cell for every pair of a group that occurs and a value of the list.
 *
 * @param groups the groups in the order of the result; those without an element are left out
 * @param values every value that can occur, in the order of the result
 * @throws RangeError for a value outside the list: its count would be lost.
 */
export function crossTabulate<Element>(
  elements: readonly Element[],
  groups: readonly string[],
  values: readonly string[],
  toGroup: (element: Element) => string,
  toValue: (element: Element) => string,
): Cell[] {
  const counts = new Map(groups.map((group) => [group, new Map(values.map((value) => [value, 0]))]));
  for (const element of elements) {
    const own = counts.get(toGroup(element));
    if (own === undefined) continue;
    const value = toValue(element);
    const before = own.get(value);
    if (before === undefined) throw new RangeError(`expected one of ${values.join(', ')}, got ${value}`);
    own.set(value, before + 1);
  }
  return [...counts].flatMap(([group, own]) => {
    const total = [...own.values()].reduce((sum, count) => sum + count, 0);
    if (total === 0) return [];
    return [...own].map(([value, count]) => ({ group, value, count, share: count / total }));
  });
}
