import { stated } from '../cell.js';
import { attackNouns } from '../event-nouns.js';
import { numberWords } from '../number/number-words.js';
import type { Reading } from '../reading.js';
import type { EventDraft } from './draft.js';
import type { EventClaim } from './event-columns.js';

/** How many such events a mention speaks of: the number right before its noun ("about 150 strikes", "launched four raids"). */
export function countOf(draft: EventDraft, reading: Reading): Pick<EventClaim['cells'], 'count' | 'count_comparator'> {
  const none = { count: stated(null, draft.rule, null), count_comparator: stated(null, draft.rule, null) };
  const at = reading.words[draft.trigger]?.pos === 'VERB' ? blowAt(draft, reading) : draft.trigger;
  const noun = reading.words[at];
  const times = timesOf(draft, reading);
  if (times !== null)
    return {
      count: stated(times, draft.rule, draft.quote),
      count_comparator: stated('exact', draft.rule, draft.quote),
    };
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

/** "fired at the post *14 times*", "had *twice* clashed"; not "twice a day" nor "three times as many": how often it was done. */
function timesOf({ clause, type }: EventDraft, { words }: Reading): number | null {
  if (type !== 'attack' || clause === null || clause.verb.form !== 'finite' || clause.verb.modal !== null) return null;
  const told = words
    .slice(clause.verb.from, clause.to)
    .find(({ lower, index }) => /^(?:twice|times)$/.test(lower) && !notHowOften.test(words[index + 1]?.lower ?? ''));
  if (told === undefined) return null;
  return told.lower === 'twice' ? 2 : numberOf(words[told.index - 1]?.lower ?? '');
}

/** "14", "three". */
function numberOf(word: string): number | null {
  if (/^\d{1,4}$/.test(word)) return Number(word);
  const spelled = numberWords.get(word);
  return spelled?.kind === 'small' ? spelled.value : null;
}

const notHowOften = /^(?:an?|per|every|as|more|the|larger|its|their|daily|weekly)$/;

/** "launched *four incursions*": the noun of the blows that the verb only says were made; -1 for none, as for four missiles. */
function blowAt({ clause, type }: EventDraft, { words }: Reading): number {
  const head = type === 'attack' ? (clause?.object?.head ?? -1) : -1;
  return attackNouns.has(words[head]?.lower ?? '') ? head : -1;
}
