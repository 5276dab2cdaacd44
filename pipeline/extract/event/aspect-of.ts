import type { Clause } from '../clause/clause.js';
import type { ModalityReading } from '../modality/modality-of.js';
import { mentionsIn, type Reading } from '../reading.js';
import { type EventDraft, isMovement } from './draft.js';
import { isFirstTime } from './is-first-time.js';

/** What the times of a clause, a heading or another event beside it make of the modality that its verb has (codebook section 5). */
export function aspectOf(draft: EventDraft, reading: Reading): ModalityReading {
  const { clause, modality } = draft;
  if (clause === null) return modality;
  const times = timesOf(draft, clause, reading);
  const isHeading = reading.sentence.kind === 'heading';
  const { tense, progressive } = clause.verb;
  if (modality.rule === 'modality/present' && isTimetable(clause, times, reading))
    return { modality: 'planned', rule: 'modality/future' };
  if (modality.rule === 'modality/present' && isHeading && !progressive)
    return { modality: 'actual', rule: 'modality/heading' };
  if (modality.rule === 'modality/participle' && isHeading && isBareGerund(clause) && isMovement(draft))
    return { modality: 'planned', rule: 'modality/heading-gerund' };
  // "said the unit was storming the fort when the mine went off"
  if (modality.rule === 'modality/progressive' && tense === 'past' && hasBackground(clause, reading))
    return { modality: 'actual', rule: 'modality/past' };
  return modality.modality === 'actual' ? (goesOn(clause, times, reading) ?? modality) : modality;
}

/** "began weeks ago", "since 2021 they have": lately begun or begun long ago, it goes on. */
function goesOn(clause: Clause, times: readonly string[], reading: Reading): ModalityReading | null {
  const { lemma, perfect, tense, progressive } = clause.verb;
  if (perfect && times.some((time) => time.startsWith('since')) && !isFirstTime(clause, reading))
    return { modality: 'ongoing', rule: 'modality/open-since' };
  if (tense !== 'past') return null;
  if (progressive && clause.relation === 'main' && times.length === 0 && !hasBackground(clause, reading))
    return { modality: 'ongoing', rule: 'modality/progressive' };
  return /^(?:begin|start|commence)$/.test(lemma) && times.some((time) => lately.test(time))
    ? { modality: 'ongoing', rule: 'modality/begun-lately' }
    : null;
}

const lately = /\b(?:hours|days|weeks) ago|recently|lately|this (?:week|month)\b/;

/** The times of a clause and of what stands before it, in lower case. */
function timesOf({ run }: EventDraft, { fronted }: Clause, reading: Reading): string[] {
  const around = { from: Math.min(run.from, fronted?.from ?? run.from), to: run.to };
  const { text } = reading.document;
  return mentionsIn(reading, reading.times, around).map(({ start, end }) => text.slice(start, end).toLowerCase());
}

/** "meets in Brussels *later this week*", "are *due* to leave": the present tense of a timetable. */
const isTimetable = ({ verb }: Clause, times: readonly string[], { words }: Reading): boolean =>
  words[verb.to]?.lower === 'due' || times.some((time) => ahead.test(time));

const ahead = /\b(?:next|tomorrow|later (?:today|this|on)|in the coming)\b/;

/** "Denmark *sending* 900 soldiers to Mali". */
const isBareGerund = ({ verb, governor }: Clause): boolean => verb.form === 'gerund' && governor === null;

/** "was patrolling the valley when the mine went off": what another event falls into is over with it. */
const hasBackground = ({ index }: Clause, { clauses }: Reading): boolean =>
  clauses.some(
    ({ link, governor }) =>
      /^(?:when|as|until|before|after)$/.test(link ?? '') && finiteAbove(governor)?.index === index,
  );

/** "was searching the valley *to find* mines when …": the clause that purposes hang on. */
const finiteAbove = (clause: Clause | null): Clause | null =>
  clause?.verb.form === 'infinitive' && clause.governor !== null ? finiteAbove(clause.governor) : clause;
