/** Compares texts by UTF-16 code units: the one order of keys and lists, the same on every machine and in every locale. */
export function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A copy of the rows, sorted by a key by code units. */
export function sortedBy<T>(rows: Iterable<T>, key: (row: T) => string): T[] {
  const list = [...rows];
  if (ascend(list, key)) return list;
  return list
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => byCodeUnits(a.key, b.key))
    .map(({ row }) => row);
}

/** Whether each key is greater than the one before: the rows are sorted, and no two have the same. */
function ascend<T>(rows: Iterable<T>, key: (row: T) => string): boolean {
  let before: string | null = null;
  for (const row of rows) {
    const next = key(row);
    if (before !== null && before >= next) return false;
    before = next;
  }
  return true;
}

/** The values of a cell that joins several by ";"; none for an empty cell. */
export function listed(cell: string | null): string[] {
  return cell === null ? [] : cell.split(';');
}

/** A cell that joins distinct values by ";", sorted; null when there are none. */
export function joined(values: Iterable<string>): string | null {
  const distinct = [...new Set(values)].sort(byCodeUnits);
  return distinct.length > 0 ? distinct.join(';') : null;
}
