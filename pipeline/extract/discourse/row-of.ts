import type { PlaceMention } from '../mention.js';
import type { Reading } from '../reading.js';

/** "in Gao, Kidal and Bol": all that are listed with one of them. */
export function rowOf(reading: Reading, one: PlaceMention, all: readonly PlaceMention[]): readonly PlaceMention[] {
  const at = all.indexOf(one);
  let from = at;
  let to = at;
  const isLinked = (left: number) => {
    const [a, b] = [all[left], all[left + 1]];
    return a !== undefined && b !== undefined && areJoined(reading, a, b);
  };
  while (isLinked(from - 1)) from -= 1;
  while (isLinked(to)) to += 1;
  return all.slice(from, to + 1);
}

/** "in Chad and Niger", "in the Baltic states". */
function areJoined(reading: Reading, a: PlaceMention, b: PlaceMention): boolean {
  if (a.start === b.start) return true;
  const between = reading.words
    .filter((word) => word.start >= Math.min(a.end, b.end) && word.end <= Math.max(a.start, b.start))
    .map((word) => word.lower);
  return (
    between.length > 0 &&
    between.length <= 3 &&
    between.every((word) =>
      /^(?:and|or|,|neighbouring|neighboring|nearby|northern|southern|eastern|western|in)$/.test(word),
    ) &&
    between.some((word) => word === 'and' || word === 'or' || word === ',')
  );
}
