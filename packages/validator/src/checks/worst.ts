import type { WorstRow } from '../report.ts';

/** Shows the five items with the largest measure, largest first; equal ones in the order that they came in. */
export function worst<Item>(
  items: readonly Item[],
  measure: (item: Item) => number,
  show: (item: Item) => WorstRow,
): WorstRow[] {
  return items
    .map((item) => [measure(item), item] as const)
    .sort(([one], [other]) => other - one)
    .slice(0, 5)
    .map(([, item]) => show(item));
}
