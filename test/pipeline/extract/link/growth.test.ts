import { expect, it } from 'vitest';
import { link } from '../../../../pipeline/extract/link/link.js';
import { linearBound } from '../../../bench/growth.js';
import { madeUpClaims, type Spread } from '../../../bench/made-up-claims.js';

const context = { catalog: new Map(), maximumBytes: 0 };

/** Processor seconds, the best of three. */
function secondsFor(count: number, spread: Spread): number {
  const claims = madeUpClaims(count, spread);
  return Math.min(
    ...[1, 2, 3].map(() => {
      const begin = process.cpuUsage();
      link(claims, context);
      return process.cpuUsage(begin).user / 1e6;
    }),
  );
}

it.each([
  ['spread over countries and years', { countries: 20, days: 7_300 }],
  ['of one country and one year', { countries: 1, days: 365 }],
])('links twice the claims in about twice the time: %s', { timeout: 120_000 }, (_, spread) => {
  secondsFor(1_000, spread);
  expect(secondsFor(8_000, spread) / secondsFor(4_000, spread)).toBeLessThan(linearBound);
});
