import { stated } from '../cell.js';
import { attackNouns } from '../event-nouns.js';
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

/** "launched *four incursions*": the noun of the blows that the verb only says were made; -1 for none, as for four missiles. */
function blowAt({ clause, type }: EventDraft, { words }: Reading): number {
  const head = type === 'attack' ? (clause?.object?.head ?? -1) : -1;
  return blows.has(words[head]?.lower ?? '') ? head : -1;
}

const blows: ReadonlySet<string> = new Set(attackNouns);
