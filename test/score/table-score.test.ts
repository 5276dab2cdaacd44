import { describe, expect, it } from 'vitest';
import type { GoldArticle, GoldClaim } from './gold-article.js';
import type { Row } from './same.js';
import { eventScoring, figureScoring } from './scoring.js';
import { scoreTable } from './table-score.js';

const figure = (start: number, cells: object = {}) =>
  ({
    quote: '500 troops',
    start,
    end: start + 10,
    optional: false,
    value: 500,
    measure: 'presence',
    ...cells,
  }) as GoldClaim;
const event = (start: number, cells: object = {}) =>
  ({ quote: 'withdraw', start, end: start + 8, optional: false, event_type: 'withdrawal', ...cells }) as GoldClaim;
const row = (claim: GoldClaim, cells: object = {}) => ({ ...claim, article_id: 'a', ...cells }) as unknown as Row;
const article = (claims: Partial<GoldArticle>): GoldArticle => ({
  article_id: 'a',
  sentences: [
    [0, 50],
    [50, 100],
  ],
  figures: [],
  events: [],
  ...claims,
});

describe('scoreTable', () => {
  it('gives full marks to the gold itself', () => {
    const figures = [figure(0), figure(60, { value: null, low: 200, high: 999, comparator: 'vague' })];
    const rows = figures.map((claim) => row(claim));
    const score = scoreTable(figureScoring, [article({ figures })], rows);
    expect(score).toMatchObject({ gold: 2, predicted: 2, detection: { f1: 1 }, strict: { f1: 1 }, misses: [] });
  });

  it('counts what is missed against recall and what is spurious against precision', () => {
    const figures = [figure(0), figure(60)];
    const rows = [row(figure(0)), row(figure(30)), row(figure(80))];
    const score = scoreTable(figureScoring, [article({ figures })], rows);
    expect(score.detection).toEqual({ precision: 1 / 3, recall: 1 / 2, f1: 0.4 });
    expect(score.misses).toEqual([
      'a missed presence: "500 troops"',
      'a spurious presence: "500 troops"',
      'a spurious presence: "500 troops"',
    ]);
  });

  it('finds a wrong cell: still detected, not strict, and named among the misses', () => {
    const score = scoreTable(figureScoring, [article({ figures: [figure(0)] })], [row(figure(0), { force: 'USA' })]);
    expect(score).toMatchObject({ detection: { f1: 1 }, strict: { f1: 0 }, attributes: { force: 0, measure: 1 } });
    expect(score.misses).toEqual([expect.stringContaining('a wrong force: "500 troops" gold')]);
  });

  it('neither rewards nor punishes an optional claim', () => {
    const gold = [article({ figures: [figure(0), figure(60, { optional: true })] })];
    const without = scoreTable(figureScoring, gold, [row(figure(0))]);
    const found = scoreTable(figureScoring, gold, [row(figure(0)), row(figure(60), { force: 'USA' })]);
    expect(without.detection).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(found.detection).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(found.misses).toEqual([]);
  });

  it('pairs a row with the claim of the same number before the one that it overlaps more', () => {
    const figures = [figure(0, { value: 500 }), figure(5, { value: 900 })];
    const score = scoreTable(figureScoring, [article({ figures })], [row(figure(0), { value: 900 })]);
    expect(score.misses).toEqual(['a missed presence: "500 troops"']);
  });

  it('pairs events by type and sentence, wherever in it their words stand', () => {
    const gold = [article({ events: [event(0)] })];
    const detection = (claim: GoldClaim) => scoreTable(eventScoring, gold, [row(claim)]).detection.f1;
    expect(detection(event(30))).toBe(1);
    expect(detection(event(60))).toBe(0);
    expect(detection(event(0, { event_type: 'attack' }))).toBe(0);
  });

  it('uses each claim and each row once', () => {
    const score = scoreTable(eventScoring, [article({ events: [event(0)] })], [row(event(0)), row(event(20))]);
    expect(score.detection).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 });
  });

  it('leaves out rows of articles without gold', () => {
    const score = scoreTable(eventScoring, [article({})], [row(event(0), { article_id: 'another' })]);
    expect(score.predicted).toBe(0);
  });

  it('scores each type by itself: a claim of another type is not found as its own', () => {
    const figures = [figure(0), figure(20), figure(60, { measure: ['killed', 'wounded'] })];
    const rows = [
      row(figure(0), { force: 'USA' }),
      row(figure(20), { measure: 'withdrawal' }),
      row(figure(60, { measure: 'wounded' })),
    ];
    const { detection, types } = scoreTable(figureScoring, [article({ figures })], rows);
    expect(detection.f1).toBe(1);
    expect(Object.keys(types)).toEqual(['presence', 'withdrawal', 'wounded']);
    expect(types.presence).toMatchObject({
      gold: 2,
      predicted: 1,
      detection: { precision: 1, recall: 0.5 },
      strict: { f1: 0 },
      compared: 2,
      attributes: { force: 0.5, measure: 0.5, country: 1 },
    });
    expect(types.withdrawal).toMatchObject({ gold: 0, predicted: 1, detection: { f1: 0 } });
    expect(types.wounded).toMatchObject({ gold: 1, predicted: 1, strict: { f1: 1 } });
  });
});
