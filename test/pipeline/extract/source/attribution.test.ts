import { expect, it } from 'vitest';
import { claimsIn } from '../claims-in.js';
import { attributionCases } from './attribution-cases.js';

it.each(attributionCases)('%s %s is said by: %s %s', (text, quote, kind, source) => {
  const mention = claimsIn(text).mentions.find((candidate) => candidate.quote === quote);
  expect([mention?.source_kind, mention?.source]).toEqual([kind, source]);
});
