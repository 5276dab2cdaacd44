import { stated } from '../cell.js';
import { classesOf } from '../noun-classes.js';
import type { Reading } from '../reading.js';
import type { EventDraft } from './draft.js';
import type { EventClaim } from './event-columns.js';

/** How many such events a mention speaks of: the number right before its noun ("about 150 strikes", "launched four raids"). */
export function countOf(draft: EventDraft, reading: Reading): Pick<EventClaim['cells'], 'count' | 'count_comparator'> {
  const none = { count: stated(null, draft.rule, null), count_comparator: stated(null, draft.rule, null) };
  const at = reading.words[draft.trigger]?.pos === 'VERB' ? blowAt(draft, reading) : draft.trigger;
  const noun = reading.words[at];
  if (noun === undefined || noun.pos !== 'NOUN') return none;
  const group = reading.groups.find((candidate) => candidate.from <= at && at < candidate.to);
  const start = reading.words[group?.from ?? at]?.start ?? noun.start;
  const quantity = reading.quantities.find(
    (candidate) => candidate.form === 'count' && candidate.core.start >= start && candidate.end <= noun.start,
  );
  if (quantity === undefined || quantity.value === null || !Number.isInteger(quantity.value)) return none;
  return {
    count: stated(quantity.value, quantity.rule, quantity),
    count_comparator: stated(quantity.comparator, quantity.rule, quantity),
  };
}

/** "launched *four incursions*": the noun of the event that the verb only says was made; -1 for none. */
function blowAt({ clause, type }: EventDraft, { words }: Reading): number {
  const head = type === 'attack' ? (clause?.object?.head ?? -1) : -1;
  const noun = words[head];
  return noun !== undefined && classesOf(noun.lemma, noun.lower).includes('attack') ? head : -1;
}
