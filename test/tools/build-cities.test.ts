import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildCities } from './build-cities.js';

test('the cities of the gazetteer are what the script makes of GeoNames', () => {
  const committed = new URL('../../pipeline/extract/place/cities.ts', import.meta.url);
  expect(readFileSync(committed, 'utf8')).toBe(buildCities());
}, 60_000);
