import { knownOf, rowCheck } from '../check.js';

const ends: Readonly<Record<string, string>> = { start: 'end', earliest: 'latest', before: 'after' };

export const datesInOrder = rowCheck({
  id: 'dates-in-order',
  description: 'No interval of days ends before it starts, and a day of publication lies within its bounds.',
  severity: 'error',
  columns: [],
  fault(row, _scene, columns) {
    for (const [first, last] of pairsOf(columns)) {
      const [from, to] = [row[first], row[last]];
      if (typeof from !== 'string' || typeof to !== 'string' || from <= to) continue;
      return { column: last, message: `${first} is ${from} but ${last} is ${to}.` };
    }
    return null;
  },
});

/** Columns that must ascend: `as_of_start` and `as_of_end`, `published_earliest`, `published_on` and `published_latest`, … */
const pairsOf = knownOf((columns) => {
  const days = columns.filter(({ kind }) => kind === 'day').map(({ name }) => name);
  return days.flatMap((first): [string, string][] => {
    const [, prefix, kind] = /^(.*_)([a-z]+)$/.exec(first) ?? [];
    const last = `${prefix}${ends[kind ?? '']}`;
    if (!days.includes(last)) return [];
    const between = `${prefix}on`;
    return days.includes(between)
      ? [
          [first, last],
          [first, between],
          [between, last],
        ]
      : [[first, last]];
  });
});
