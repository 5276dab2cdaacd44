import { describe, expect, it } from 'vitest';
import type { GoldClaim } from './gold-article.js';
import { type Row, same, sameInterval } from './same.js';

describe('same', () => {
  it.each([
    ['USA', 'usa', true],
    ['USA', 'GBR', false],
    [null, null, true],
    [null, '', true],
    [null, 'USA', false],
    ['USA', null, false],
    [33.3, 33.33, true],
    [33.3, 33.4, false],
    [0, null, false],
    [4000, '4000', true],
    [['USA', 'nato'], 'nato', true],
    [['USA', null], null, true],
    [['USA', 'nato'], 'un', false],
  ] as const)('%j against %j is %s', (gold, value, expected) => {
    expect(same(gold, value)).toBe(expected);
  });
});

describe('sameInterval', () => {
  const columns = ['from', 'to'] as const;
  const gold = (from: GoldClaim[string], to: GoldClaim[string]) => ({ from, to }) as unknown as GoldClaim;
  const row = { from: '2011-01-01', to: '2011-12-31' } as unknown as Row;

  it('needs both ends', () => {
    expect(sameInterval(gold('2011-01-01', '2011-12-31'), row, columns)).toBe(true);
    expect(sameInterval(gold('2011-01-01', '2011-12-30'), row, columns)).toBe(false);
  });

  it('keeps the ends of one reading together', () => {
    expect(sameInterval(gold([null, '2011-01-01'], [null, '2011-12-31']), row, columns)).toBe(true);
    expect(sameInterval(gold(['2011-01-01', null], [null, '2011-12-31']), row, columns)).toBe(false);
  });

  it('shares an end that all readings have in common', () => {
    expect(sameInterval(gold([null, '2011-01-01'], '2011-12-31'), row, columns)).toBe(true);
  });
});
