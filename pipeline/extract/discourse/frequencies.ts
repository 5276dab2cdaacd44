import type { Reading } from '../reading.js';

/** Where an article says what it is about, in sentences. */
export const leadSentences = 4;
/** What is named there weighs so many times as much as behind. */
export const leadWeight = 3;

/**
 * How often the sentences of an article name each of what `read` finds in them.
 * @param lead how much a sentence at its beginning counts for.
 */
export function frequencies(
  readings: readonly Reading[],
  read: (reading: Reading) => readonly string[],
  lead = leadWeight,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [position, reading] of readings.entries()) {
    const weight = position < leadSentences ? lead : 1;
    for (const code of read(reading)) counts.set(code, (counts.get(code) ?? 0) + weight);
  }
  return counts;
}

/** The code with the highest count, the first of several; `except` is passed over. */
export function mostFrequent(counts: ReadonlyMap<string, number>, except: string | null): string | null {
  let best: string | null = null;
  for (const [code, count] of counts) {
    if (code !== except && (best === null || count > (counts.get(best) ?? 0))) best = code;
  }
  return best;
}
