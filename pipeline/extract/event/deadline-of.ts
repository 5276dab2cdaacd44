import type { SentenceContext } from '../context.js';
import { timeOf, type When } from '../time/time-of.js';
import { type EventDraft, isNamedByNoun } from './draft.js';

const deadlines = /^(?:deadlines?|dates?|ultimatum)$/;
/** How far before its noun the day of a deadline begins, in words: "a mandatory September 1, 2008, deadline". */
const reach = 7;

/** The last day of what is planned by a deadline: "a *January 31 deadline* for the withdrawal"; null for none. */
export function deadlineOf(
  draft: EventDraft,
  { reading, discourse }: Pick<SentenceContext, 'reading' | 'discourse'>,
): When | null {
  if (draft.modality.modality !== 'planned') return null;
  const noun = isNamedByNoun(draft) ? deadlineBefore(draft, reading) : (draft.clause?.governorNoun ?? null);
  if (noun === null || !deadlines.test(reading.words[noun]?.lower ?? '')) return null;
  const run = { from: Math.max(0, noun - reach), to: noun };
  const when = timeOf(reading, { runs: [run], near: noun, names: [] }, { tense: 'future', discourse });
  return when === null ? null : { ...when, interval: { ...when.interval, start: null } };
}

/** "deadline for *the French withdrawal*". */
function deadlineBefore({ trigger }: EventDraft, { groups }: SentenceContext['reading']): number | null {
  const own = groups.find(({ from, to }) => from <= trigger && trigger < to);
  if (own?.preposition !== 'for') return null;
  return groups.find(({ to }) => to === own.outerFrom)?.head ?? null;
}
