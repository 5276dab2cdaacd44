import { describe, expect, it } from 'vitest';
import { numberRules } from '../../../../pipeline/extract/number/number-rules.js';
import { readQuantities } from '../../../../pipeline/extract/number/read-quantities.js';
import { exclusionRules } from '../../../../pipeline/extract/number/reading.js';
import { describeQuantity } from './describe-quantity.js';

const read = (text: string) => readQuantities(text, { start: 0, end: text.length });
const described = (text: string) => read(text).map((mention) => describeQuantity(text, mention));
const rulesOf = (text: string) =>
  read(text).flatMap(({ rule, qualifiers }) => [rule, ...qualifiers.map((each) => each.rule)]);

describe.each(numberRules.map((rule) => [rule.id, rule] as const))('%s', (id, { examples }) => {
  it.each(examples.reads)('reads $text', ({ text, yields }) => {
    expect(described(text)).toEqual(yields);
    expect(rulesOf(text)).toContain(id);
  });
  it.each(examples.skips)('skips %s', (text) => expect(rulesOf(text)).not.toContain(id));
});

describe.each(exclusionRules.map((rule) => [rule.id, rule] as const))('%s', (_id, { examples }) => {
  it.each(examples.reads)('leaves $text', ({ text, yields }) => expect(described(text)).toEqual(yields));
  it.each(examples.skips)('excludes %s', (text) => expect(described(text)).toEqual([]));
});
