import { describe, expect, it } from 'vitest';
import { claimRules } from '../../../pipeline/extract/claim-rules.js';
import { claimsIn } from './claims-in.js';

/** The values that a rule gives to cells of the claims of a text. */
const yielded = (text: string, id: string): string[] =>
  [...claimsIn(text).evidence].filter(({ rule }) => rule === id).map(({ value }) => String(value));

describe.each(claimRules)('$id', ({ id, examples }) => {
  if (examples.reads.length > 0) {
    it.each(examples.reads)('reads "$text" as $yields', ({ text, yields }) =>
      expect(yielded(text, id)).toContain(yields),
    );
  }

  it.each(examples.skips)('skips "%s"', (text) => expect(yielded(text, id)).toEqual([]));
});
