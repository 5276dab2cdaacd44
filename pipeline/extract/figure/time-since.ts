import type { Clause } from '../clause/clause.js';
import type { SentenceContext } from '../context.js';
import { timeOf, type When } from '../time/time-of.js';
import type { FigureDraft } from './figure-draft.js';

/** "90 have died *since the war began in 2015*", "*Since deploying in 2002*, 90 have died": from then on. */
export function timeSince({ clause }: FigureDraft, { reading, discourse }: SentenceContext): When | null {
  if (clause === null || !clause.verb.perfect) return null;
  const begin = reading.clauses.find(
    (other) =>
      other.governor === clause &&
      (other.link === 'since' ||
        (other.verb.form === 'gerund' && reading.words[other.verb.from - 1]?.lower === 'since')),
  );
  if (begin === undefined || !isPast(begin)) return null;
  const when = timeOf(reading, { runs: [begin], near: begin.verb.from, names: [] }, { tense: 'past', discourse });
  return when === null || when.interval.start === null ? null : { ...when, interval: { ...when.interval, end: null } };
}

const isPast = ({ verb }: Clause): boolean => verb.form === 'gerund' || (verb.tense === 'past' && !verb.perfect);
