/** The first of the elements with the largest number; the list holds one at least. */
export function largestBy<Element>(elements: readonly Element[], numberOf: (element: Element) => number): Element {
  return elements.reduce((best, one) => (numberOf(one) > numberOf(best) ? one : best));
}
