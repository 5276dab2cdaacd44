/** Where in a list that ascends by a number the first entry stands whose number is not below a limit; its length if there is none. */
export function firstFrom<T>(sorted: readonly T[], limit: number, number: (entry: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (number(sorted[middle] as T) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
