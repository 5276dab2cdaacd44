import type { Span } from '../../stage.js';
import type { Discourse } from '../discourse/discourse.js';
import { firstEndingAfter } from '../first-ending-after.js';
import type { Reading } from '../reading.js';
import { type Attribution, readAttributions } from './attribution.js';

/** "We left in May. *Nobody stayed*," the general said. */
const longest = 6;

/**
 * Who answers for a quotation that a sentence opens and a later one closes: an attribution reaches the whole of its quotation (codebook section 5),
 * and newspapers name the speaker behind it.
 * @param at the sentence among those of its document.
 * @returns the attributions of the sentence that closes the quotation, when no more than a few sentences lie between; none for any other sentence.
 */
export function attributionsAhead(
  readings: readonly Reading[],
  at: number,
  { quotations, discourse }: { quotations: readonly Span[]; discourse: Discourse },
): Attribution[] {
  const end = readings[at]?.sentence.end ?? 0;
  const quotation = quotations[firstEndingAfter(quotations, end, (span) => span.end)];
  if (quotation === undefined || quotation.start >= end) return [];
  const closing = readings.slice(at + 1, at + longest).find(({ sentence }) => sentence.end >= quotation.end);
  return closing === undefined ? [] : readAttributions(closing, quotations, { ...discourse });
}
