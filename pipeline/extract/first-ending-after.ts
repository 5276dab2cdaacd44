/**
 * The index of the first item that ends behind an offset, or the number of items.
 * @param items in the order of their ends.
 */
export function firstEndingAfter<T>(items: readonly T[], offset: number, endOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(items[middle] as T) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
