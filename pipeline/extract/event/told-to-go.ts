import type { Clause } from '../clause/clause.js';
import type { Reading } from '../reading.js';
import { mentionsIn } from '../reading.js';
import { reportingVerbs } from '../source/reporting.js';
import type { EventDraft } from './draft.js';

/** "'Foreign troops *must leave*,' the rebel leader said": who says that others must go asks for it (codebook section 4). */
export function asDemand(draft: EventDraft, reading: Reading): EventDraft {
  const { clause, type, modality } = draft;
  if ((type !== 'withdrawal' && type !== 'mission_change') || clause === null || modality.rule !== 'modality/modal')
    return draft;
  const { verb, subject } = clause;
  if (verb.modal !== 'must' || verb.passive || verb.perfect || subject === null || isOwn(reading, clause)) return draft;
  const speaker = speakerOf(reading, clause);
  return speaker === null
    ? draft
    : {
        ...draft,
        type: 'demand',
        rule: 'event/must-leave',
        modality: { modality: 'actual', rule: 'modality/governing-verb' },
        actors: [speaker],
        fallbackActors: [],
        targets: [subject],
      };
}

/** "*our* soldiers must leave", "*the* soldiers must leave", who may be one's own. */
const isOwn = (reading: Reading, { subject }: Clause): boolean =>
  subject === null || mentionsIn(reading, reading.actors, subject).length === 0;

/** Who says it, in the clause that it completes or beside the quotation. */
function speakerOf({ clauses }: Reading, { governor, relation, index }: Clause): Clause['subject'] {
  const says = (clause: Clause): boolean => reportingVerbs.has(clause.verb.lemma) && clause.verb.form === 'finite';
  if (relation === 'complement' && governor !== null) return says(governor) ? governor.subject : null;
  return (
    clauses.find((clause) => clause.index > index && clause.relation !== 'relative' && says(clause))?.subject ?? null
  );
}
