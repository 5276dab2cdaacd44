import type { Clause } from '../clause/clause.js';
import { wordAt } from '../clause/word-at.js';
import type { PlaceMention } from '../mention.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/** What else is done by word of mouth, wherever it is told first: "*In Paris*, the president called for …". */
const spoken = wordSet(
  'call urge warn demand accuse condemn welcome insist vow praise appeal stress express reiterate criticize criticise denounce',
);

/** "In Gori, *residents* said jets had bombed a school": those who live where it happened. */
const isOfPeopleThere = ({ words }: Reading, { subject }: Clause): boolean =>
  /^(?:residents?|witness(?:es)?|villagers?|inhabitants|doctors?|locals|townspeople|survivors?)$/.test(
    words[subject?.head ?? -1]?.lower ?? '',
  );

/** "In Geneva, the envoy said …". */
export function isSpokenAt(reading: Reading, mention: PlaceMention): boolean {
  const at = wordAt(reading.words, mention.start);
  const inRun = (run: { from: number; to: number } | null): boolean => run !== null && run.from <= at && at < run.to;
  return reading.clauses.some(
    (clause) =>
      (/^(?:say|tell|report|announce|add|speak)$/.test(clause.verb.lemma) &&
        (inRun(clause) || (inRun(clause.fronted) && !isOfPeopleThere(reading, clause)))) ||
      (spoken.has(clause.verb.lemma) && !clause.verb.passive && inRun(clause.fronted)),
  );
}
