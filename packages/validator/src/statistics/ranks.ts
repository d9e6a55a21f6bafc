/**
 * Spearman's rank correlation, equal values at their mean rank.
 *
 * @source Spearman 1904
 * @example
 * spearman([1, 2, 3], [10, 30, 20]) // 0.5
 */
export function spearman(first: readonly number[], second: readonly number[]): number {
  return pearson(ranksOf(first), ranksOf(second));
}

function ranksOf(values: readonly number[]): Float64Array {
  const order = values.map((value, index) => [value, index] as const).sort(([one], [other]) => one - other);
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && order[to + 1][0] === order[from][0]) to++;
    for (let at = from; at <= to; at++) ranks[order[at][1]] = (from + to) / 2;
    from = to + 1;
  }
  return ranks;
}

function pearson(first: Float64Array, second: Float64Array): number {
  const size = first.length;
  if (size < 2) return 0;
  let [sumOne, sumOther] = [0, 0];
  for (let at = 0; at < size; at++) {
    sumOne += first[at];
    sumOther += second[at];
  }
  let [both, one, other] = [0, 0, 0];
  for (let at = 0; at < size; at++) {
    const a = first[at] - sumOne / size;
    const b = second[at] - sumOther / size;
    both += a * b;
    one += a * a;
    other += b * b;
  }
  return one > 0 && other > 0 ? both / Math.sqrt(one * other) : 0;
}
