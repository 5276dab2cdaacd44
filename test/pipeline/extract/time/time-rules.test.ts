import { expect, test } from 'vitest';
import { readTimes } from '../../../../pipeline/extract/time/read-times.js';
import { resolveTime } from '../../../../pipeline/extract/time/resolve-time.js';
import { exampleAnchor } from '../../../../pipeline/extract/time/time-rule.js';
import { timeRules } from '../../../../pipeline/extract/time/time-rules.js';

/** Every time of a sentence with the rules that had a part in it and its interval. */
function timesOf(text: string, tense: 'past' | 'present' | 'future') {
  return readTimes(text, { start: 0, end: text.length }).map(({ rule, expression }) => {
    const { interval, rule: resolution } = resolveTime(expression, { ...exampleAnchor, tense });
    return { rules: [rule, resolution], interval: [interval.start, interval.end] };
  });
}

test('rule ids are unique and in kebab case', () => {
  const ids = timeRules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^time\/[a-z]+(?:-[a-z]+)*$/);
});

for (const rule of timeRules) {
  const { reads, skips } = rule.examples;
  test(`${rule.id} reads what it should`, () => {
    for (const { text, yields } of reads) {
      const [start, end, tense = 'past'] = yields;
      const times = timesOf(text, tense).filter(({ rules }) => rules.includes(rule.id) || isGoverned(rule.id, rules));
      expect(
        times.map(({ interval }) => interval),
        text,
      ).toContainEqual([start, end]);
    }
  });
  test(`${rule.id} skips what it should`, () => {
    expect(skips.length).toBeGreaterThan(0);
    for (const text of skips) {
      const rules = timesOf(text, 'past').flatMap((time) => time.rules);
      expect(rules, text).not.toContain(rule.id);
    }
  });
}

/** "by late May 2019" is published under the rule of its "by": the rule of the month shows only in its interval. */
function isGoverned(id: string, rules: readonly string[]): boolean {
  return !id.startsWith('time/as-') && /^time\/(?:by|since|from|until|into|before|after)$/.test(rules[0] as string);
}
