import { stated } from '../cell.js';
import type { Reading } from '../reading.js';
import type { EventDraft } from './draft.js';
import type { EventClaim } from './event-columns.js';

/** How many such events a mention speaks of: the number right before its noun ("about 150 strikes"). */
export function countOf(draft: EventDraft, reading: Reading): Pick<EventClaim['cells'], 'count' | 'count_comparator'> {
  const none = { count: stated(null, draft.rule, null), count_comparator: stated(null, draft.rule, null) };
  const noun = reading.words[draft.trigger];
  if (noun === undefined || noun.pos !== 'NOUN') return none;
  const group = reading.groups.find((candidate) => candidate.from <= draft.trigger && draft.trigger < candidate.to);
  const start = reading.words[group?.from ?? draft.trigger]?.start ?? noun.start;
  const quantity = reading.quantities.find(
    (candidate) => candidate.form === 'count' && candidate.core.start >= start && candidate.end <= noun.start,
  );
  if (quantity === undefined || quantity.value === null || !Number.isInteger(quantity.value)) return none;
  return {
    count: stated(quantity.value, quantity.rule, quantity),
    count_comparator: stated(quantity.comparator, quantity.rule, quantity),
  };
}
