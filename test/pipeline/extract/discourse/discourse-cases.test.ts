import { expect, it } from 'vitest';
import { claimsIn } from '../claims-in.js';
import { discourseCases } from './discourse-cases.js';
import { reportCases } from './report-cases.js';

it.each([...discourseCases, ...reportCases])('%s', (text, ...expected) => {
  const last = claimsIn(text).mentions.at(-1);
  expect([last?.actor, last?.target, last?.country]).toEqual(expected);
});
