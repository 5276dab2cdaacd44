import type { PlaceMention } from '../mention.js';
import type { Reading } from '../reading.js';

/** "In Geneva, the envoy said …". */
export function isSpokenAt(reading: Reading, mention: PlaceMention): boolean {
  const at = reading.words.findIndex((word) => word.end > mention.start);
  const inRun = (run: { from: number; to: number } | null): boolean => run !== null && run.from <= at && at < run.to;
  return reading.clauses.some(
    (clause) =>
      /^(?:say|tell|report|announce|add|speak)$/.test(clause.verb.lemma) && (inRun(clause) || inRun(clause.fronted)),
  );
}
