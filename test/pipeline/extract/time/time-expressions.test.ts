import { expect, test } from 'vitest';
import { readAndResolve } from './read-and-resolve.js';
import { type ExpressionGroup, expressionGroups } from './time-expressions.js';

interface Tally {
  rows: number;
  right: number;
  readonly misses: string[];
}

/** A row is right when its text has one time and that time has the interval. */
function check(group: ExpressionGroup, [text, start, end]: ExpressionGroup['rows'][number]): string | null {
  const times = readAndResolve(text, group);
  const [time] = times;
  if (times.length === 1 && time?.interval.start === start && time.interval.end === end) return null;
  const got = times.map(({ words, rule, interval }) => `"${words}" ${rule} ${interval.start}..${interval.end}`);
  return `${text} (${group.published}, ${group.tense}): want ${start}..${end}, got ${got.join(' and ') || 'nothing'}`;
}

const grains = new Map<string, Tally>();
for (const group of expressionGroups) {
  const tally = grains.get(group.grain) ?? { rows: 0, right: 0, misses: [] };
  grains.set(group.grain, tally);
  for (const row of group.rows) {
    const miss = check(group, row);
    tally.rows++;
    if (miss === null) tally.right++;
    else tally.misses.push(miss);
  }
}

test('there are at least 300 expressions and none stands twice', () => {
  const keys = expressionGroups.flatMap(({ published, tense, previous, rows }) =>
    rows.map(([text]) => `${text} ${published} ${tense} ${previous?.start}`),
  );
  expect(keys.length).toBeGreaterThanOrEqual(300);
  expect(new Set(keys).size).toBe(keys.length);
});

for (const [grain, { rows, right, misses }] of grains) {
  test(`${grain} expressions: at least 95 of 100 are dated as the codebook says`, () => {
    console.log(
      `${grain}: ${right} of ${rows} (${((100 * right) / rows).toFixed(1)} %)${misses.map((miss) => `\n  ${miss}`).join('')}`,
    );
    expect(right / rows, misses.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
}
