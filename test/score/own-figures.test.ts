import { expect, it } from 'vitest';
import { ownFigureScore } from './own-figures.js';

it('reads the figures of our own articles as their coder did, all but a few', () => {
  const { articles, detection, strict, misses } = ownFigureScore();
  expect(articles).toBeGreaterThan(10);
  expect(detection.f1, misses.join('\n')).toBeGreaterThan(0.95);
  expect(strict.f1, misses.join('\n')).toBeGreaterThan(0.8);
}, 60_000);
