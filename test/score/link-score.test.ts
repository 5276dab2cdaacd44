import { describe, expect, it } from 'vitest';
import { clusterScore } from './cluster-score.js';
import { linkReport, linkScore } from './link-score.js';
import { toldClaims } from './told-claims.js';

const grouped = (groups: Record<string, string>) => new Map(Object.entries(groups));

describe('clusterScore', () => {
  it('is worked out as Bagga and Baldwin do', () => {
    const right = grouped({ a: '1', b: '1', c: '1', d: '2', e: '2' });
    const found = grouped({ a: 'x', b: 'x', c: 'y', d: 'y', e: 'y' });
    const { pairs, bCubed } = clusterScore(found, right);
    expect(pairs).toMatchObject({ precision: 2 / 4, recall: 2 / 4 });
    expect(bCubed.precision).toBeCloseTo((1 + 1 + 1 / 3 + 2 / 3 + 2 / 3) / 5, 10);
    expect(bCubed.recall).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1 + 1) / 5, 10);
  });

  it('is perfect only for the same groups', () => {
    const right = grouped({ a: '1', b: '1', c: '2' });
    expect(clusterScore(grouped({ a: 'x', b: 'x', c: 'y' }), right).pairs.f1).toBe(1);
    expect(clusterScore(grouped({ a: 'x', b: 'x', c: 'x' }), right).bCubed.f1).toBeLessThan(1);
  });
});

describe('linking articles whose events are known', () => {
  const score = linkScore();

  it('reaches its floors', () => {
    expect(score.mentions).toBeGreaterThan(150);
    expect(score.pairs.f1).toBeGreaterThanOrEqual(0.95);
    expect(score.bCubed.f1).toBeGreaterThanOrEqual(0.95);
  });

  it('joins nothing that is not the same', () => {
    expect(score.misses.filter((miss) => miss.startsWith('wrongly together'))).toEqual([]);
  });

  it('is reported in three lines', () => {
    expect(linkReport(score)).toHaveLength(3);
    expect(linkReport(score)[0]).toContain(`${score.mentions} mentions of ${score.events} events`);
  });
});

describe('toldClaims', () => {
  it('refuses a quote that does not stand in its sentence', () => {
    const wrong = {
      id: 'a',
      on: '2020-01-01',
      outlet: 'O',
      sentences: [['They left.', 'came | x | withdrawal actual | FRA | MLI | -']],
    } as const;
    expect(() => toldClaims([wrong])).toThrow('"came" does not stand in "They left."');
  });
});
