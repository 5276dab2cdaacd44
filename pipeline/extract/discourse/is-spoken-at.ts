import { wordAt } from '../clause/word-at.js';
import type { PlaceMention } from '../mention.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/** What else is done by word of mouth, wherever it is told first: "*In Paris*, the president called for …". */
const spoken = wordSet(
  'call urge warn demand accuse condemn welcome insist vow praise appeal stress express reiterate criticize criticise denounce',
);

/** "In Geneva, the envoy said …". */
export function isSpokenAt(reading: Reading, mention: PlaceMention): boolean {
  const at = wordAt(reading.words, mention.start);
  const inRun = (run: { from: number; to: number } | null): boolean => run !== null && run.from <= at && at < run.to;
  return reading.clauses.some(
    (clause) =>
      (/^(?:say|tell|report|announce|add|speak)$/.test(clause.verb.lemma) &&
        (inRun(clause) || inRun(clause.fronted))) ||
      (spoken.has(clause.verb.lemma) && !clause.verb.passive && inRun(clause.fronted)),
  );
}
